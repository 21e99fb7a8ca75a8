using InternationalJustice.Domain.Citations;
using InternationalJustice.Domain.States;
using InternationalJustice.Domain.Time;

namespace InternationalJustice.Domain.Cooperation;

/// <summary>Article 86: parties cooperate fully with the Court. A notice of withdrawal changes nothing before it takes effect (article 127(1)).</summary>
internal static class Article86
{
    private static readonly Provision Provision = Provision.Parse("86");

    /// <summary>Whether the State is bound as a party.</summary>
    internal static Truth Binds(DutyDraft draft)
    {
        var membership = draft.State.Membership.At(draft.Day);
        if (membership == Truth.Undetermined)
        {
            draft.Because(new DutyBasis(Provision, DutyReason.MembershipUncertain, draft.StateName));
        }
        else if (membership == Truth.Satisfied)
        {
            var basis = draft.State.Basis.At(draft.Day);
            draft.Because(new DutyBasis(Provision, DutyReason.Party, draft.StateName, Since(draft)) { Acts = basis.Acts });
            if (basis.Status == TreatyStatus.Withdrawing && draft.State.Withdrawals.LastOrDefault(withdrawal => withdrawal.IsRunningOn(draft.Day) != Truth.NotSatisfied) is { } withdrawal)
            {
                draft.Because(new DutyBasis(Article127.Provision, DutyReason.WithdrawalRunning, withdrawal.Notice.On.ToString(), withdrawal.EffectiveDay.ToString()));
            }
        }

        return membership;
    }

    private static string Since(DutyDraft draft)
    {
        var member = draft.State.Membership.SegmentAt(draft.Day).Period;
        return member.Start is { } start ? $" since {IsoDate.Format(start)}" : string.Empty;
    }
}
