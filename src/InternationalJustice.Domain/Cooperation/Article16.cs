using InternationalJustice.Domain.Citations;

namespace InternationalJustice.Domain.Cooperation;

/// <summary>Article 16: while a request of the Security Council runs, no investigation or prosecution goes on, and so no arrest is asked for.</summary>
internal static class Article16
{
    private static readonly Provision Provision = Provision.Parse("16");

    /// <summary>Whether a deferral runs; article 16 does not apply to offences against the administration of justice (rule 163(2)).</summary>
    internal static bool Defers(DutyDraft draft)
    {
        if (draft.Facts.Record.IsForOffencesAgainstJustice(draft.Day)
            || draft.Facts.Circumstances.Deferrals.FirstOrDefault(deferral => deferral.Days.Contains(draft.Day)) is not { } deferral)
        {
            return false;
        }

        draft.Because(new DutyBasis(Provision, DutyReason.Deferred).With("resolution", deferral.Resolution));
        return true;
    }
}
