using InternationalJustice.Domain.Citations;
using InternationalJustice.Domain.Time;

namespace InternationalJustice.Domain.Cooperation;

/// <summary>Article 95: while the Court considers a challenge to admissibility, a State that is asked may postpone the execution of the request.</summary>
internal static class Article95
{
    private static readonly Provision Provision = Provision.Parse("95");

    internal static void Apply(DutyDraft draft)
    {
        // Articles 17 to 19 do not apply to offences against the administration of justice (rule 163(2)), so that there is nothing to challenge.
        if (draft.Duty is not (ArrestDuty.MustArrest or ArrestDuty.Undetermined) || draft.Facts.Record.IsForOffencesAgainstJustice(draft.Day))
        {
            return;
        }

        var pending = Truth.NotSatisfied;
        foreach (var challenge in draft.Facts.Circumstances.Challenges)
        {
            pending = pending.Or(challenge.IsPendingOn(draft.Day));
        }

        if (pending != Truth.NotSatisfied)
        {
            draft.Because(new DutyBasis(Provision, DutyReason.AdmissibilityChallenged).With("state", draft.Code));
            draft.Duty = draft.Duty == ArrestDuty.MustArrest && pending == Truth.Satisfied ? ArrestDuty.NoDuty : ArrestDuty.Undetermined;
        }
    }
}
