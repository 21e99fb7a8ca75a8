using InternationalJustice.Domain.Courts;
using InternationalJustice.Domain.States;
using InternationalJustice.Domain.Time;

namespace InternationalJustice.Domain.Jurisdiction.Tribunals;

/// <summary>
/// The Kosovo Specialist Chambers outside Kosovo: over persons of Kosovo or Federal Republic of Yugoslavia citizenship, and over crimes against such persons. The citizenship of that federation is read as that
/// of the States of today; the library takes no position on any of them.
/// </summary>
internal static class CitizenshipLink
{
    private static readonly StateCode[] Citizenships = [StateCode.Parse("XKX"), StateCode.Parse("SRB"), StateCode.Parse("MNE")];

    internal static Finding Assess(TribunalCase asked) =>
        Finding.Of(FindingRule.Any("tribunal.citizenship", asked.Citing(CourtField.Personal)), asked.Because("tribunal.citizenship"), [OfAccused(asked), OfVictim(asked)]).Attested(asked.Attested(CourtField.Personal));

    private static Finding OfAccused(TribunalCase asked)
    {
        if (asked.HeldNationality(Citizenships.Contains) is { } held)
        {
            var state = asked.Suspect!.Nationalities!.Select(nationality => nationality.State).FirstOrDefault(Citizenships.Contains);
            return state == default
                ? Link(asked, TruthTimelines.Never, asked.Because("tribunal.notCitizen"))
                : Link(asked, held, asked.Because("tribunal.citizen").With("state", state)).Supporting($"nationality:{state}");
        }

        return Missing(asked, "suspect.nationalities", "tribunal.citizenshipUnknown");
    }

    private static Finding OfVictim(TribunalCase asked)
    {
        if (asked.Conduct.VictimNationalities is not { } victims)
        {
            return Missing(asked, asked.Path + ".victimNationalities", "tribunal.victimsUnknown");
        }

        var state = victims.FirstOrDefault(Citizenships.Contains);
        return state == default
            ? Link(asked, TruthTimelines.Never, asked.Because("tribunal.victimsForeign"))
            : Link(asked, TruthTimelines.Always, asked.Because("tribunal.victims").With("state", state)).Supporting($"victim:{state}");
    }

    private static Finding Missing(TribunalCase asked, string path, string reason)
    {
        var why = asked.Because(reason);
        return Link(asked, TruthTimelines.Unknown, why).Missing(new MissingFact(path, why));
    }

    private static Finding Link(TribunalCase asked, Timeline<Truth> truth, FindingReason because) =>
        Finding.Leaf("tribunal.citizenshipLink", asked.Citing(CourtField.Personal), truth, because).Attested(asked.Attested(CourtField.Personal));
}
