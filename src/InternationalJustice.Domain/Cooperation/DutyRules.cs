using System.Collections.Immutable;
using InternationalJustice.Domain.Positions;
using InternationalJustice.Domain.States;
using InternationalJustice.Domain.Time;
using InternationalJustice.Domain.Warrants;
using NodaTime;

namespace InternationalJustice.Domain.Cooperation;

/// <summary>The order in which the articles are applied to one State, one case and one day.</summary>
internal static class DutyRules
{
    internal static DutyFinding Find(StatePosition state, DutyFacts facts, LocalDate day, PositionChoices positions)
    {
        var draft = Decide(state, facts, day, positions);
        var contested = draft.Questions.Distinct().Select(question => new DutyContested(question, positions[question], Alternatives(question))).ToImmutableArray();
        return new DutyFinding(state.State.Code, day, draft.Duty, [.. draft.Basis], contested, [.. draft.MissingFacts]);

        ImmutableArray<DutyUnderPosition> Alternatives(ContestedQuestionId question) =>
        [
            .. ContestedQuestions.Get(question).Positions
                .Where(position => position.Id != positions[question])
                .Select(position => new DutyUnderPosition(position.Id, Decide(state, facts, day, positions.With(question, position.Id)).Duty)),
        ];
    }

    /// <summary>The duty alone, without its reasons.</summary>
    internal static ArrestDuty DutyOn(StatePosition state, DutyFacts facts, LocalDate day, PositionChoices positions) => Decide(state, facts, day, positions).Duty;

    private static DutyDraft Decide(StatePosition state, DutyFacts facts, LocalDate day, PositionChoices positions)
    {
        var possible = facts.Record.PossibleStatuses(day);
        var draft = Decide(state, facts, day, positions, possible[0]);
        foreach (var other in possible.AsSpan()[1..])
        {
            if (Decide(state, facts, day, positions, other).Duty != draft.Duty)
            {
                draft = new DutyDraft(state, facts, day, positions);
                draft.Because(Article58.Uncertain());
                return draft;
            }
        }

        return draft;
    }

    private static DutyDraft Decide(StatePosition state, DutyFacts facts, LocalDate day, PositionChoices positions, WarrantStatus status)
    {
        var draft = new DutyDraft(state, facts, day, positions);
        if (Article58.WithoutWarrant(status, draft) is { } withoutWarrant)
        {
            draft.Duty = withoutWarrant;
            return draft;
        }

        if (Article16.Defers(draft))
        {
            draft.Duty = ArrestDuty.NoDuty;
            return draft;
        }

        var bound = Binds(draft);
        if (bound == Truth.NotSatisfied)
        {
            Article87.Apply(draft);
            draft.Duty = ArrestDuty.MayCooperate;
            return draft;
        }

        draft.Duty = bound == Truth.Satisfied ? ArrestDuty.MustArrest : ArrestDuty.Undetermined;
        Article70Cooperation.Apply(draft);
        Article98.Apply(draft);
        Article92.Apply(draft);
        Article95.Apply(draft);
        Article97.Apply(draft);
        Article58.ApplySeal(status, draft);
        return draft;
    }

    /// <summary>What the State must do when a person whom another State surrenders is brought through its territory.</summary>
    internal static TransitDuty Transit(StatePosition state, DutyFacts facts, LocalDate day, PositionChoices positions, TransitMode mode)
    {
        var duties = facts.Record.PossibleStatuses(day).Select(status => Article89.Transit(BoundOn(status), mode)).Distinct().ToArray();
        return duties.Length == 1 ? duties[0] : TransitDuty.Undetermined;

        ArrestDuty BoundOn(WarrantStatus status)
        {
            var draft = new DutyDraft(state, facts, day, positions);
            if (Article58.WithoutWarrant(status, draft) is not null || Article16.Defers(draft))
            {
                return ArrestDuty.NotApplicable;
            }

            return Binds(draft) switch
            {
                Truth.Satisfied => ArrestDuty.MustArrest,
                Truth.NotSatisfied => ArrestDuty.MayCooperate,
                _ => ArrestDuty.Undetermined,
            };
        }
    }

    private static Truth Binds(DutyDraft draft)
    {
        var asParty = Article86.Binds(draft);
        if (asParty == Truth.Satisfied)
        {
            Article89.Apply(draft);
            return asParty;
        }

        var bound = asParty.Or(SecurityCouncilObligation.Binds(draft).ToTruth());
        if (bound != Truth.Satisfied)
        {
            bound = bound.Or(Article12Cooperation.Binds(draft));
        }

        return bound == Truth.Satisfied ? bound : bound.Or(Article127Cooperation.Binds(draft));
    }
}
