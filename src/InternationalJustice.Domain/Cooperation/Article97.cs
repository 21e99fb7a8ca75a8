using InternationalJustice.Domain.Citations;

namespace InternationalJustice.Domain.Cooperation;

/// <summary>Article 97: a State that sees an obstacle consults the Court without delay. Consultations do not suspend the duty; only the Court can lift it.</summary>
internal static class Article97
{
    private static readonly Provision Provision = Provision.Parse("97");

    /// <summary>Names the consultations of the State on the day, which change nothing.</summary>
    internal static void Apply(DutyDraft draft)
    {
        if (draft.Duty == ArrestDuty.MustArrest && draft.Facts.Circumstances.Consultations.Any(consultation => consultation.State == draft.Code && consultation.Days.Contains(draft.Day)))
        {
            draft.Because(new DutyBasis(Provision, DutyReason.Consulting).With("state", draft.Code));
        }
    }

    /// <summary>The step that reminds a State of consultations where an obstacle is conceivable.</summary>
    internal static DutyBasis Reminder() => new(Provision, DutyReason.ConsultTheCourt);
}
