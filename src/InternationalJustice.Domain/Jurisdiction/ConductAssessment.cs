using System.Collections.Immutable;
using InternationalJustice.Domain.Time;

namespace InternationalJustice.Domain.Jurisdiction;

/// <summary>Whether the Court has jurisdiction over one conduct, day by day.</summary>
/// <remarks>What follows from the findings is worked out when it is asked for. Immutable; equality is by identity.</remarks>
public sealed class ConductAssessment
{
    private ImmutableArray<string> _grounds;
    private ImmutableArray<string> _rejectedGrounds;

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

    /// <summary>The grounds that carry jurisdiction on at least one day.</summary>
    public ImmutableArray<string> Grounds
    {
        get
        {
            if (_grounds.IsDefault)
            {
                _grounds = [.. Named.Select(link => link.Ground!).Distinct().Where(Carries)];
            }

            return _grounds;
        }
    }

    /// <summary>The grounds that the facts suggest and that fail on every day.</summary>
    public ImmutableArray<string> RejectedGrounds
    {
        get
        {
            if (_rejectedGrounds.IsDefault)
            {
                _rejectedGrounds = [.. Named.GroupBy(link => link.Ground!).Where(ground => ground.All(link => link.Truth.FailsEveryDay(Days))).Select(ground => ground.Key)];
            }

            return _rejectedGrounds;
        }
    }

    /// <summary>Why.</summary>
    public Finding Finding { get; }

    /// <summary>Whether the Court may exercise its jurisdiction over the conduct on the day of the question, and why; a limit in time of a referral is told for each day of the conduct.</summary>
    public Finding Exercise { get; }

    private IEnumerable<Finding> Named => Finding.SelfAndDescendants.Where(link => link.Ground is not null);

    /// <summary>Whether a ground alone would do on some day, all others being taken away; what a contested question leaves open is not looked into again, so it must hold itself too.</summary>
    private bool Carries(string ground) => Named.Any(link => link.Ground == ground && link.Truth.HoldsSomeDay(Days)) && Finding.TruthIf(other => other.Ground is { } named && named != ground ? TruthTimelines.Never : null).HoldsSomeDay(Days);
}
