using InternationalJustice.Domain.Citations;
using InternationalJustice.Domain.States;
using InternationalJustice.Domain.Time;
using NodaTime;

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
            draft.Because(new DutyBasis(Provision, DutyReason.MembershipUncertain).With("state", draft.Code));
        }
        else if (membership == Truth.Satisfied)
        {
            var basis = draft.State.Basis.At(draft.Day);
            draft.Because(new DutyBasis(Provision, DutyReason.Party).With("state", draft.Code).With("since", MemberSince(draft)).RelyingOn(basis.Acts.AsSpan()));
            if (basis.Status == TreatyStatus.Withdrawing && draft.State.Withdrawals.LastOrDefault(withdrawal => withdrawal.IsRunningOn(draft.Day) != Truth.NotSatisfied) is { } withdrawal)
            {
                draft.Because(new DutyBasis(Article127.Provision, DutyReason.WithdrawalRunning).With("notice", withdrawal.Notice.On).With("effect", withdrawal.EffectiveDay));
            }
        }

        return membership;
    }

    /// <summary>No State has been a party for ever, so the days of membership have a first one.</summary>
    private static LocalDate MemberSince(DutyDraft draft) => draft.State.Membership.SegmentAt(draft.Day).Period.Start ?? Article126.StatuteInForce;
}
