using System.Collections.Immutable;
using InternationalJustice.Domain.Time;
using NodaTime;

namespace InternationalJustice.Domain.Jurisdiction;

/// <summary>
/// The answers to one allegation for every day on which its conduct could have taken place, worked out once by the same rules as an assessment: for many persons, States and days at once.
/// </summary>
/// <remarks>
/// Conduct is taken to be of one day, whichever it is; the days that the allegation states are not looked at. The answer for a day is the outcome that <see cref="Assessor.Assess"/> gives for conduct that
/// begins and ends on it; the reasons are told by that assessment. Immutable and safe to share between threads; equality is by identity.
/// </remarks>
public sealed class Screening
{
    internal Screening(Allegation allegation, ImmutableArray<ConductAssessment> conduct)
    {
        Allegation = allegation;
        Jurisdiction = Sum(conduct.Select(one => one.Finding.Truth));
        Exercise = Sum(conduct.Select(one => one.Exercise.Truth));
    }

    /// <summary>The allegation, with what its situation added.</summary>
    public Allegation Allegation { get; }

    /// <summary>Whether the Court has jurisdiction over the conduct, had it taken place on that day.</summary>
    public Timeline<Outcome> Jurisdiction { get; }

    /// <summary>Whether the Court may exercise its jurisdiction over the conduct on the day of the question, had it taken place on that day.</summary>
    public Timeline<Outcome> Exercise { get; }

    /// <summary>Whether the Court has jurisdiction over the conduct, had it taken place on that day. Allocates nothing.</summary>
    public Outcome On(LocalDate day) => Jurisdiction.At(day);

    private static Timeline<Outcome> Sum(IEnumerable<Timeline<Truth>> conduct) => Timeline.Combine(conduct, truths => Outcomes.Of(truths));
}
