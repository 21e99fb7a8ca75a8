using InternationalJustice.Domain.Citations;

namespace InternationalJustice.Domain.Cooperation;

/// <summary>Articles 89(1) and 59(1): a State that is bound complies with a request for arrest and surrender, and takes steps at once.</summary>
internal static class Article89
{
    private static readonly Provision Compliance = Provision.Parse("89(1)");
    private static readonly Provision Steps = Provision.Parse("59(1)");
    private static readonly Provision TransitOfPersons = Provision.Parse("89(3)");
    private static readonly Provision Authorisation = Provision.Parse("89(3)(a)");
    private static readonly Provision Overflight = Provision.Parse("89(3)(d)");
    private static readonly Provision Landing = Provision.Parse("89(3)(e)");
    private static readonly Provision Assistance = Provision.Parse("87(5)");

    /// <summary>What the State must do when the person is brought through its territory (article 89(3)); immunities and agreements speak of surrender and play no part.</summary>
    internal static TransitDuty Transit(ArrestDuty bound, TransitMode mode) => bound switch
    {
        ArrestDuty.MayCooperate => mode == TransitMode.Overflight ? TransitDuty.NoAuthorisationNeeded : TransitDuty.MayAuthorise,
        ArrestDuty.MustArrest => mode switch
        {
            TransitMode.Overflight => TransitDuty.NoAuthorisationNeeded,
            TransitMode.UnscheduledLanding => TransitDuty.MustHold,
            _ => TransitDuty.MustAuthorise,
        },
        ArrestDuty.Undetermined => TransitDuty.Undetermined,
        _ => TransitDuty.NotApplicable,
    };

    /// <summary>The provision from which a duty in transit follows.</summary>
    internal static Provision TransitProvision(TransitDuty duty) => duty switch
    {
        TransitDuty.MayAuthorise => Assistance,
        TransitDuty.NoAuthorisationNeeded => Overflight,
        TransitDuty.MustHold => Landing,
        TransitDuty.MustAuthorise => Authorisation,
        _ => TransitOfPersons,
    };

    internal static void Apply(DutyDraft draft)
    {
        draft.Because(new DutyBasis(Compliance, DutyReason.ComplyWithRequest));
        draft.Because(new DutyBasis(Steps, DutyReason.StepsToArrest));
    }
}
