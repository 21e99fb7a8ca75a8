using InternationalJustice.Domain.Citations;
using InternationalJustice.Domain.Situations;
using InternationalJustice.Domain.States;
using InternationalJustice.Domain.Time;
using NodaTime;

namespace InternationalJustice.Domain.Cooperation;

/// <summary>Article 25 of the Charter of the United Nations: a resolution that refers a situation can oblige named States to cooperate, party to the Statute or not.</summary>
internal static class SecurityCouncilObligation
{
    private static readonly Provision Provision = Provision.Parse("UNC article 25");

    /// <summary>Whether the resolution that referred the situation obliges the State.</summary>
    internal static bool Binds(DutyDraft draft)
    {
        if (!Obliges(draft.Facts.Situation, draft.Code, draft.Day))
        {
            return false;
        }

        var resolution = draft.Facts.Situation?.SecurityCouncilReferral?.Resolution ?? string.Empty;
        draft.Because(new DutyBasis(Provision, DutyReason.SecurityCouncilObliges).With("state", draft.Code).With("resolution", resolution));
        return true;
    }

    internal static bool Obliges(Situation? situation, StateCode state, LocalDate day) =>
        situation?.SecurityCouncilReferral is { } referral && referral.Obliges.Contains(state) && referral.On.IsOnOrBefore(day) == Truth.Satisfied;
}
