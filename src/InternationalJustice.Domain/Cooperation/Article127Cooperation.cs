using InternationalJustice.Domain.Citations;
using InternationalJustice.Domain.Positions;
using InternationalJustice.Domain.States;
using InternationalJustice.Domain.Time;

namespace InternationalJustice.Domain.Cooperation;

/// <summary>Article 127(2): a State that has left still cooperates in investigations and proceedings that had commenced while it was bound. Whether it must in later ones about crimes of that time is contested.</summary>
internal static class Article127Cooperation
{
    private static readonly Provision Provision = Provision.Parse("127(2)");

    /// <summary>Whether the State is bound although it has left; not satisfied for a State that never left.</summary>
    internal static Truth Binds(DutyDraft draft)
    {
        if (draft.State.Withdrawals.LastOrDefault(withdrawal => withdrawal.HasTakenEffectBy(draft.Day) == Truth.Satisfied) is not { } withdrawal)
        {
            return Truth.NotSatisfied;
        }

        if (draft.Facts.InvestigationOpenedOn is not { } opened)
        {
            draft.MissingFacts.Add("investigationOpenedOn");
            return Unknown(draft, withdrawal);
        }

        switch (opened.Precedes(withdrawal.EffectiveDay))
        {
            case Truth.Satisfied:
                draft.Because(Left(DutyReason.CommencedBeforeWithdrawal, draft, withdrawal).With("opened", opened));
                return Truth.Satisfied;
            case Truth.Undetermined:
                return Unknown(draft, withdrawal);
            default:
                draft.Because(Left(DutyReason.CommencedAfterWithdrawal, draft, withdrawal).With("opened", opened));
                draft.Questions.Add(ContestedQuestionId.CooperationAfterWithdrawal);
                return draft.Positions[ContestedQuestionId.CooperationAfterWithdrawal] switch
                {
                    PositionId.CommencedOnly => Truth.NotSatisfied,
                    PositionId.AccruedObligation => CrimesOfMembership(draft),
                    _ => CrimesOfMembership(draft) == Truth.NotSatisfied ? Truth.NotSatisfied : Truth.Undetermined,
                };
        }
    }

    private static Truth Unknown(DutyDraft draft, Withdrawal withdrawal)
    {
        draft.Because(Left(DutyReason.CommencementUnknown, draft, withdrawal));
        return Truth.Undetermined;
    }

    private static DutyBasis Left(DutyReason reason, DutyDraft draft, Withdrawal withdrawal) =>
        new DutyBasis(Provision, reason).With("state", draft.Code).With("left", withdrawal.EffectiveDay).RelyingOn(withdrawal.Notice);

    /// <summary>Whether the crimes of the situation are of the time of membership; undetermined if only some can be.</summary>
    private static Truth CrimesOfMembership(DutyDraft draft)
    {
        if (draft.Facts.Situation is not { ScopeFrom: { } from } situation)
        {
            return Truth.Undetermined;
        }

        var days = new DatePeriod(from.Earliest, situation.ScopeTo?.Latest);
        var membership = draft.State.Membership.SegmentsWithin(days).Select(segment => segment.Value).Distinct().ToArray();
        return membership.Length == 1 ? membership[0] : Truth.Undetermined;
    }
}
