using InternationalJustice.Domain.Situations;
using InternationalJustice.Domain.States;
using InternationalJustice.Domain.Time;
using InternationalJustice.Domain.Warrants;

namespace InternationalJustice.Domain.Cooperation;

/// <summary>What is known about one case that matters for duties in it.</summary>
internal sealed class DutyFacts
{
    internal required WarrantRecord Record { get; init; }

    /// <summary>The situation, if it is in the dataset.</summary>
    internal required Situation? Situation { get; init; }

    internal required TreatyRegister Register { get; init; }

    /// <summary>What the record and the options say together.</summary>
    internal required CaseCircumstances Circumstances { get; init; }

    /// <summary>The record's own word counts before that of the dataset.</summary>
    internal UncertainDate? InvestigationOpenedOn => Record.InvestigationOpenedOn ?? Situation?.InvestigationOpenedOn;
}
