using System.Collections.Immutable;
using InternationalJustice.Domain.Courts;
using InternationalJustice.Domain.Situations;
using InternationalJustice.Domain.States;
using InternationalJustice.Domain.Time;

namespace InternationalJustice.Domain.Warrants;

/// <summary>Everything in a warrant record but its acts.</summary>
internal sealed record RecordHead(
    string Person,
    CaseNumber? CaseNumber,
    SituationNumber? Situation,
    UncertainDate? InvestigationOpenedOn,
    ImmutableArray<Office> Offices,
    ImmutableArray<TreatyAct> TreatyActs)
{
    internal CaseNumber? RecalledCaseNumber { get; init; }

    internal ImmutableArray<WarrantAct> RecalledActs { get; init; } = [];

    internal CaseCircumstances Circumstances { get; init; } = CaseCircumstances.None;
}
