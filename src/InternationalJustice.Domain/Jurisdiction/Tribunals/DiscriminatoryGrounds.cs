using InternationalJustice.Domain.Courts;
using InternationalJustice.Domain.Crimes;
using InternationalJustice.Domain.Time;

namespace InternationalJustice.Domain.Jurisdiction.Tribunals;

/// <summary>
/// Crimes against humanity at the Rwanda Tribunal and in the Extraordinary Chambers of Cambodia: the attack, not each act in it, must be on national, political, ethnic, racial or religious grounds. Where only the
/// grounds of the conduct itself are stated, one of these five shows the attack of which it is a part to be on that ground too; others show nothing about the attack.
/// </summary>
internal static class DiscriminatoryGrounds
{
    internal static Finding Assess(TribunalCase asked, CourtCrime crime)
    {
        if (asked.Conduct.AttackGrounds is { } grounds)
        {
            return grounds.Any(IsListed)
                ? Of(asked, crime, TruthTimelines.Always, "tribunal.discriminatory")
                : Of(asked, crime, TruthTimelines.Never, "tribunal.notDiscriminatory");
        }

        if (asked.Conduct.Grounds.Any(IsListed))
        {
            return Of(asked, crime, TruthTimelines.Always, "tribunal.discriminatory");
        }

        var why = asked.Because("tribunal.attackGroundsUnknown");
        return Finding.Leaf("tribunal.discriminatoryGrounds", crime.Provision, TruthTimelines.Unknown, why).Missing(new MissingFact(asked.Path + ".attackGrounds", why));
    }

    private static bool IsListed(PersecutionGround ground) =>
        ground is PersecutionGround.National or PersecutionGround.Political or PersecutionGround.Ethnic or PersecutionGround.Racial or PersecutionGround.Religious;

    private static Finding Of(TribunalCase asked, CourtCrime crime, Timeline<Truth> truth, string reason) =>
        Finding.Leaf("tribunal.discriminatoryGrounds", crime.Provision, truth, asked.Because(reason));
}
