using InternationalJustice.Domain.Citations;

namespace InternationalJustice.Domain.Cooperation;

/// <summary>Article 87(5): the Court may invite a State that is not a party to assist; unless it has agreed to, or is bound otherwise, it is free.</summary>
internal static class Article87
{
    private static readonly Provision Provision = Provision.Parse("87(5)");

    internal static void Apply(DutyDraft draft) => draft.Because(new DutyBasis(Provision, DutyReason.NonParty).With("state", draft.Code));
}
