using System.Collections.Immutable;
using InternationalJustice.Domain.Courts;
using InternationalJustice.Domain.Time;

namespace InternationalJustice.Domain.Jurisdiction;

/// <summary>The answer of one court to an allegation.</summary>
/// <remarks>Immutable; equality is by identity.</remarks>
public sealed class CourtAnswer
{
    internal CourtAnswer(Court court, Assessment assessment)
    {
        Court = court;
        Assessment = assessment;
    }

    /// <summary>The court.</summary>
    public Court Court { get; }

    /// <summary>The whole answer.</summary>
    public Assessment Assessment { get; }

    /// <summary>Whether it has jurisdiction.</summary>
    public Outcome Jurisdiction => Assessment.Jurisdiction.Outcome;

    /// <summary>Whether it may exercise it on the day of the question: a court that is closed cannot.</summary>
    public Outcome Exercise => Assessment.Exercise.Outcome;

    /// <summary>
    /// Whether the court is, or may be, at work on the day of the question. That it has not been set in motion yet, as by a referral, is no reason against it.
    /// </summary>
    public bool IsAvailable => Court.TriesPersons && Court.StatusKnownOn(Assessment.Allegation.KnownOn).At(Assessment.AsOf) is CourtStatus.Operating or CourtStatus.Unknown;

    /// <summary>The facts that could still change the answer on jurisdiction; empty where it is settled.</summary>
    public ImmutableArray<MissingFact> MissingFacts => Jurisdiction is Outcome.Satisfied or Outcome.NotSatisfied
        ? []
        : [.. Assessment.MissingFacts.Where(missing => Assessment.Conduct.Any(conduct => conduct.Finding.SelfAndDescendants.Any(finding => finding.MissingFacts.Any(fact => fact.Path == missing.Path))))];

    /// <summary>For each conduct the first finding that decides its outcome, in the order in which a lawyer would take them.</summary>
    public ImmutableArray<Finding> Decisive => [.. Assessment.Conduct.Select(conduct => DecisiveIn(conduct.Finding, conduct.Days))];

    private static Finding DecisiveIn(Finding finding, DatePeriod days)
    {
        var outcome = finding.Truth.Over(days);
        return finding.Findings.FirstOrDefault(part => part.Truth.Over(days) == outcome) is { } part && finding.Combination != Combination.None ? DecisiveIn(part, days) : finding;
    }
}
