using System.Collections.Immutable;
using InternationalJustice.Domain.Time;

namespace InternationalJustice.Domain.Jurisdiction;

/// <summary>Whether the Court has jurisdiction over the conduct.</summary>
/// <param name="Outcome">The outcome over all conduct and all of its days.</param>
/// <param name="Periods">The days of all conduct, each run of days with the outcome for the conduct of those days.</param>
/// <param name="Grounds">The grounds that carry it, such as <c>territory:AFG</c> or <c>securityCouncil:S/RES/1593 (2005)</c>.</param>
public sealed record JurisdictionAnswer(Outcome Outcome, ImmutableArray<TimelineSegment<Outcome>> Periods, ImmutableArray<string> Grounds);
