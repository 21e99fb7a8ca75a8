using InternationalJustice.Domain.Citations;
using InternationalJustice.Domain.Time;

namespace InternationalJustice.Domain.Jurisdiction.RomeStatute;

/// <summary>
/// Article 27: official capacity exempts nobody from responsibility, and immunities that come with an office do not bar the Court from exercising its jurisdiction. What
/// they mean for a State asked to arrest is a matter of article 98, not of jurisdiction.
/// </summary>
internal static class Article27
{
    private static readonly Provision Citation = Provision.Parse("27");

    internal static Finding? Assess(Suspect suspect) => suspect.Office is { } office
        ? Finding.Leaf("article27.officeIsNoBar", Citation, TruthTimelines.Always, FindingReason.Of("article27.officeIsNoBar").With("state", office.State))
        : null;
}
