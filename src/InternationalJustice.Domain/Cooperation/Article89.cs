using InternationalJustice.Domain.Citations;

namespace InternationalJustice.Domain.Cooperation;

/// <summary>Articles 89(1) and 59(1): a State that is bound complies with a request for arrest and surrender, and takes steps at once.</summary>
internal static class Article89
{
    private static readonly Provision Compliance = Provision.Parse("89(1)");
    private static readonly Provision Steps = Provision.Parse("59(1)");

    internal static void Apply(DutyDraft draft)
    {
        draft.Because(new DutyBasis(Compliance, DutyReason.ComplyWithRequest));
        draft.Because(new DutyBasis(Steps, DutyReason.StepsToArrest));
    }
}
