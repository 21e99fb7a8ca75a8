using InternationalJustice.Domain.Courts;
using InternationalJustice.Domain.Time;

namespace InternationalJustice.Domain.Jurisdiction.Tribunals;

/// <summary>
/// Peacekeepers and related personnel before the Special Court for Sierra Leone fall first under the courts of the State that sent them; the court may act where that State does not and the Security Council
/// authorises it. Whether it did is not among the facts of an allegation, so that the finding stays open unless the State waived.
/// </summary>
internal static class Peacekeepers
{
    /// <summary>The finding; <see langword="null"/> where nobody says that the suspect took part in such an operation.</summary>
    internal static Finding? Assess(TribunalCase asked, Suspect suspect)
    {
        if (suspect.ContributedBy is not { } contribution)
        {
            return null;
        }

        var (truth, reason) = contribution.Waived ? (TruthTimelines.Always, "tribunal.sendingStateWaived") : (TruthTimelines.Unknown, "tribunal.sendingStateFirst");
        return Finding.Leaf("tribunal.peacekeepers", asked.Citing(CourtField.Personal), truth, asked.Because(reason).With("state", contribution.State)).Attested(asked.Attested(CourtField.Personal));
    }
}
