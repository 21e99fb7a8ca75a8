using InternationalJustice.Domain.Courts;
using InternationalJustice.Domain.Time;

namespace InternationalJustice.Domain.Jurisdiction.Tribunals;

/// <summary>
/// The Iraqi High Tribunal: over Iraqi nationals, and over others who reside in Iraq, wherever they act. Because no place bounds it, this is asked of conduct abroad even where no suspect is named.
/// </summary>
internal static class NationalsOrResidents
{
    /// <summary>The finding; <see langword="null"/> for conduct in Iraq of which no suspect is named.</summary>
    internal static Finding? Assess(TribunalCase asked)
    {
        var states = asked.Court.Territorial!.States;
        var suspect = asked.Suspect;
        if (suspect is null && asked.Conduct.Places.Any(place => place.TerritorialState is { } state && states.Contains(state)))
        {
            return null;
        }

        var home = states[0];
        var nationality = asked.HeldNationality(states.Contains) is { } held
            ? Link(asked, held, asked.Because(suspect!.Nationalities!.Any(one => states.Contains(one.State)) ? "tribunal.national" : "tribunal.notNational").With("state", home)).Supporting($"nationality:{home}")
            : Missing(asked, "suspect.nationalities", asked.Because("tribunal.nationalityUnknown").With("state", home));
        var residence = suspect?.Residences is { } residences
            ? Link(asked, TruthTimelines.Constant(residences.Any(states.Contains).ToTruth()), asked.Because(residences.Any(states.Contains) ? "tribunal.resident" : "tribunal.notResident").With("state", home))
                .Supporting($"residence:{home}")
            : Missing(asked, "suspect.residences", asked.Because("tribunal.residenceUnknown").With("state", home));
        return Finding.Of(FindingRule.Any("tribunal.nationalsOrResidents", asked.Citing(CourtField.Personal)), asked.Because("tribunal.nationalsOrResidents").With("state", home), [nationality, residence])
            .Attested(asked.Attested(CourtField.Personal));
    }

    private static Finding Missing(TribunalCase asked, string path, FindingReason why) => Link(asked, TruthTimelines.Unknown, why).Missing(new MissingFact(path, why));

    private static Finding Link(TribunalCase asked, Timeline<Truth> truth, FindingReason because) =>
        Finding.Leaf("tribunal.nationalOrResident", asked.Citing(CourtField.Personal), truth, because).Attested(asked.Attested(CourtField.Personal));
}
