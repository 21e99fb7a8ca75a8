using InternationalJustice.Domain.Courts;
using InternationalJustice.Domain.States;
using InternationalJustice.Domain.Time;

namespace InternationalJustice.Domain.Jurisdiction.Tribunals;

/// <summary>
/// Jurisdiction over places: a part of the conduct on the territory that a court’s instrument names is enough. Territories of the past are read as those of the States of today. A vessel or aircraft is no territory:
/// where it was is asked. Where an instrument reaches further, what it asks is a condition of its own.
/// </summary>
internal static class Loci
{
    internal static Finding Assess(TribunalCase asked, CourtCrime? crime)
    {
        var territorial = asked.Court.Territorial!;
        var because = asked.Because("tribunal.territory");
        if (territorial.Basis is TerritorialBasis.NoParticularLocation or TerritorialBasis.Anywhere)
        {
            return Place(asked, TruthTimelines.Always, asked.Because(territorial.Basis == TerritorialBasis.Anywhere ? "tribunal.anywhere" : "tribunal.noParticularLocation"));
        }

        if (territorial.Basis == TerritorialBasis.VictimState)
        {
            return AggressionAgainst(asked, territorial);
        }

        if (asked.Conduct.Places.Count == 0)
        {
            var why = asked.Because("tribunal.placeUnknown");
            return Place(asked, TruthTimelines.Unknown, why).Missing(new MissingFact(asked.Path + ".places", why));
        }

        var links = default(FindingList);
        foreach (var place in asked.Conduct.Places.Distinct())
        {
            links.Add(Link(asked, territorial, place, crime));
        }

        return links.Single ?? Finding.Of(FindingRule.Any("tribunal.territory", asked.Citing(CourtField.Territorial)), because, links.ToImmutable()).Attested(asked.Attested(CourtField.Territorial));
    }

    private static Finding Link(TribunalCase asked, TerritorialJurisdiction territorial, Place place, CourtCrime? crime)
    {
        if (place is Territory { Zone: MaritimeZone.None } territory)
        {
            if (territorial.States.Contains(territory.State))
            {
                return Place(asked, TruthTimelines.Always, asked.Because("tribunal.within").With("state", territory.State)).Supporting($"territory:{territory.State}");
            }

            return Elsewhere(asked, territorial, crime, asked.Because("tribunal.outside").With("state", territory.State), territory.State);
        }

        if (place is Vessel or Aircraft)
        {
            var why = asked.Because("tribunal.onBoard").With("state", place.LinkedState!.Value);
            return Elsewhere(asked, territorial, crime, null, null) ?? Place(asked, TruthTimelines.Unknown, why).Missing(new MissingFact(asked.Path + ".places", why));
        }

        return Elsewhere(asked, territorial, crime, asked.Because("tribunal.noTerritory"), null);
    }

    /// <summary>Conduct outside the territory; <see langword="null"/> only where no reason against it is given and none for it is found.</summary>
    [return: System.Diagnostics.CodeAnalysis.NotNullIfNotNull(nameof(otherwise))]
    private static Finding? Elsewhere(TribunalCase asked, TerritorialJurisdiction territorial, CourtCrime? crime, FindingReason? otherwise, StateCode? state) => territorial.Basis switch
    {
        TerritorialBasis.TerritoryOrPersonality when asked.Has(CourtCondition.CitizenshipLink) => CitizenshipLink.Assess(asked),
        _ when asked.Has(CourtCondition.NationalsAbroad) && state is { } neighbour && territorial.ConditionalStates.Contains(neighbour) => NationalsAbroad.Assess(asked, neighbour),

        // The clause on universal jurisdiction was not read again, and a secondary source denies it.
        TerritorialBasis.Universal when crime is null or { Family: not CourtCrimeFamily.DomesticOffences } => Place(asked, TruthTimelines.Unknown, asked.Because("tribunal.universalUncertain")),
        TerritorialBasis.Implicit => Place(asked, TruthTimelines.Unknown, asked.Because("tribunal.noClause")),
        _ => otherwise is { } reason ? Place(asked, TruthTimelines.Never, reason) : null,
    };

    private static Finding AggressionAgainst(TribunalCase asked, TerritorialJurisdiction territorial)
    {
        var victim = asked.Question.Allegation.Aggression?.Against;
        if (victim is { } against)
        {
            return territorial.States.Contains(against)
                ? Place(asked, TruthTimelines.Always, asked.Because("tribunal.against").With("state", against)).Supporting($"victim:{against}")
                : Place(asked, TruthTimelines.Never, asked.Because("tribunal.againstOther").With("state", against));
        }

        var why = asked.Because("tribunal.victimUnknown");
        return Place(asked, TruthTimelines.Unknown, why).Missing(new MissingFact("aggression.against", why));
    }

    private static Finding Place(TribunalCase asked, Timeline<Truth> truth, FindingReason because) =>
        Finding.Leaf("tribunal.place", asked.Citing(CourtField.Territorial), truth, because).Attested(asked.Attested(CourtField.Territorial));
}
