using System.Collections.Immutable;
using InternationalJustice.Domain.Time;

namespace InternationalJustice.Domain.Jurisdiction;

/// <summary>Whether the Court has jurisdiction over one conduct, day by day.</summary>
/// <remarks>What follows from the findings is worked out when it is asked for. Immutable; equality is by identity.</remarks>
public sealed class ConductAssessment
{
    internal ConductAssessment(Conduct conduct, DatePeriod days, Finding finding, Finding exercise)
    {
        Conduct = conduct;
        Days = days;
        Finding = finding;
        Exercise = exercise;
    }

    /// <summary>The conduct.</summary>
    public Conduct Conduct { get; }

    /// <summary>Its days; conduct that goes on is assessed up to the day of the question.</summary>
    public DatePeriod Days { get; }

    /// <summary>The outcome over its days.</summary>
    public Outcome Outcome => Finding.Truth.Over(Days);

    /// <summary>All of its days, each run of days with its outcome.</summary>
    public ImmutableArray<TimelineSegment<Truth>> Periods => Finding.Truth.PeriodsWithin(Days);

    /// <summary>The grounds each of which would carry jurisdiction alone on at least one day.</summary>
    public ImmutableArray<string> Grounds
    {
        get
        {
            var alone = SoleGrounds.Of(Finding);
            return [.. Named.Where(ground => ground.Any(link => link.Truth.HoldsSomeDay(Days)) && alone[ground.Key].HoldsSomeDay(Days)).Select(ground => ground.Key)];
        }
    }

    /// <summary>The grounds that the facts suggest and that fail on every day.</summary>
    public ImmutableArray<string> RejectedGrounds => [.. Named.Where(ground => ground.All(link => link.Truth.FailsEveryDay(Days))).Select(ground => ground.Key)];

    /// <summary>Why.</summary>
    public Finding Finding { get; }

    /// <summary>Whether the Court may exercise its jurisdiction over the conduct on the day of the question, and why; a limit in time of a referral is told for each day of the conduct.</summary>
    public Finding Exercise { get; }

    /// <summary>Every ground with the findings on it. Since what a contested question leaves open is not looked into again, a ground that carries must hold itself too.</summary>
    private IEnumerable<IGrouping<string, Finding>> Named => Finding.SelfAndDescendants.Where(link => link.Ground is not null).GroupBy(link => link.Ground!);
}
