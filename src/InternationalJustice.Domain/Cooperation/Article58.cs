using InternationalJustice.Domain.Citations;
using InternationalJustice.Domain.Time;
using InternationalJustice.Domain.Warrants;

namespace InternationalJustice.Domain.Cooperation;

/// <summary>Article 58: without a warrant that is in force and not yet executed there is nothing to arrest on.</summary>
internal static class Article58
{
    private static readonly Provision Issue = Provision.Parse("58(1)");
    private static readonly Provision Effect = Provision.Parse("58(4)");
    private static readonly Provision Request = Provision.Parse("58(5)");
    private static readonly Provision Summons = Provision.Parse("58(7)");
    private static readonly Provision Delivery = Provision.Parse("59(7)");
    private static readonly Provision Admissibility = Provision.Parse("17(1)");

    /// <summary>Whether a State can be asked at all, given what stands against the person.</summary>
    /// <returns>The duty that there is whatever the State's position, or <see langword="null"/> if that decides.</returns>
    internal static ArrestDuty? WithoutWarrant(WarrantStatus status, DutyDraft draft)
    {
        var (duty, provision, reason) = status switch
        {
            WarrantStatus.ApplicationPending => (ArrestDuty.NotApplicable, Request, DutyReason.ApplicationPending),
            WarrantStatus.Rejected or WarrantStatus.ApplicationWithdrawn => (ArrestDuty.NotApplicable, Issue, DutyReason.ApplicationFailed),
            WarrantStatus.Summoned => (ArrestDuty.NotApplicable, Summons, DutyReason.Summoned),
            WarrantStatus.Withdrawn => (ArrestDuty.NotApplicable, Effect, DutyReason.WarrantWithdrawn),
            WarrantStatus.Ended => (ArrestDuty.NotApplicable, Effect, DutyReason.WarrantEnded),
            WarrantStatus.Executed => (ArrestDuty.NoDuty, Delivery, DutyReason.WarrantExecuted),
            WarrantStatus.Suspended => (ArrestDuty.NoDuty, Admissibility, DutyReason.CaseInadmissible),
            WarrantStatus.Lapsed => (ArrestDuty.NoDuty, Effect, DutyReason.PersonDied),
            WarrantStatus.InForce or WarrantStatus.InForceUnderSeal => (ArrestDuty.Undetermined, Effect, DutyReason.WarrantInForce),
            _ => (ArrestDuty.NotApplicable, Issue, DutyReason.NoWarrant),
        };
        draft.Because(new DutyBasis(provision, reason));
        return reason == DutyReason.WarrantInForce ? null : duty;
    }

    /// <summary>A warrant under seal binds only the States to which the Court has sent it. That is told of a State only by its having arrested the person.</summary>
    internal static void ApplySeal(WarrantStatus status, DutyDraft draft)
    {
        if (status != WarrantStatus.InForceUnderSeal || draft.Duty != ArrestDuty.MustArrest)
        {
            return;
        }

        if (draft.Facts.Record.Acts.Any(act =>
            act.Kind is ActKind.Arrested or ActKind.ProvisionallyArrested && act.State == draft.Code && act.EffectiveOn.IsOnOrBefore(draft.Day) == Truth.Satisfied))
        {
            draft.Because(new DutyBasis(Request, DutyReason.RequestReceived).With("state", draft.Code));
            return;
        }

        draft.Duty = ArrestDuty.Undetermined;
        draft.Because(new DutyBasis(Request, DutyReason.WarrantUnderSeal));
    }

    /// <summary>The step that says that a day of an act is uncertain.</summary>
    internal static DutyBasis Uncertain() => new(Issue, DutyReason.WarrantUncertain);

    /// <summary>The step that says that no case is known.</summary>
    internal static DutyBasis NoWarrant() => new(Issue, DutyReason.NoWarrant);
}
