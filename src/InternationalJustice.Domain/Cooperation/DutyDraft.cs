using InternationalJustice.Domain.Positions;
using InternationalJustice.Domain.States;
using NodaTime;

namespace InternationalJustice.Domain.Cooperation;

/// <summary>A duty while it is being worked out: the rules of the articles add to it one after another.</summary>
internal sealed class DutyDraft
{
    internal DutyDraft(StatePosition state, DutyFacts facts, LocalDate day, PositionChoices positions)
    {
        State = state;
        Facts = facts;
        Day = day;
        Positions = positions;
    }

    internal StatePosition State { get; }

    internal DutyFacts Facts { get; }

    internal LocalDate Day { get; }

    internal PositionChoices Positions { get; }

    internal StateCode Code => State.State.Code;

    internal ArrestDuty Duty { get; set; }

    internal List<DutyBasis> Basis { get; } = [];

    internal List<ContestedQuestionId> Questions { get; } = [];

    internal List<string> MissingFacts { get; } = [];

    internal void Because(DutyBasis basis) => Basis.Add(basis);
}
