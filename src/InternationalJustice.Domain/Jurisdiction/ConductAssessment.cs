using System.Collections.Immutable;
using InternationalJustice.Domain.Time;

namespace InternationalJustice.Domain.Jurisdiction;

/// <summary>Whether the Court has jurisdiction over one conduct, day by day.</summary>
/// <param name="Conduct">The conduct.</param>
/// <param name="Days">Its days; conduct that goes on is assessed up to the day of the question.</param>
/// <param name="Outcome">The outcome over its days.</param>
/// <param name="Periods">All of its days, each run of days with its outcome.</param>
/// <param name="Grounds">The grounds that carry jurisdiction on at least one day.</param>
/// <param name="RejectedGrounds">The grounds that the facts suggest and that fail on every day.</param>
/// <param name="Finding">Why.</param>
/// <param name="Exercise">Whether the Court may exercise its jurisdiction over the conduct on the day of the question, and why; a limit in time of a referral is told for each day of the conduct.</param>
public sealed record ConductAssessment(
    Conduct Conduct,
    DatePeriod Days,
    Outcome Outcome,
    ImmutableArray<TimelineSegment<Truth>> Periods,
    ImmutableArray<string> Grounds,
    ImmutableArray<string> RejectedGrounds,
    Finding Finding,
    Finding Exercise);
