namespace InternationalJustice.Domain.Tests.Serialization;

/// <summary>Documents in which every member that their readers know is there at least once.</summary>
internal static class FullDocuments
{
    internal const string Allegation = """
        {
          "court": "ICC", "situation": "ICC-02/17", "asOf": "2025-01-23", "knownOn": "2025-01-23",
          "conduct": [
            {
              "id": "A", "crimes": ["7(1)(h)", "article 8(2)(e)(i)", "other:terrorism"], "grounds": ["gender", "political"], "from": "2021-08-15", "to": "2025-01-20", "completedOn": "2025-01-21",
              "attack": { "from": "2021-08-15", "to": null }, "attackGrounds": ["ethnic"], "connected": true, "victimNationalities": ["AFG"],
              "places": [
                { "state": "AFG" }, { "state": "PHL", "zone": "exclusiveEconomicZone" }, { "state": "SDN", "area": "Darfur" }, { "vessel": "COM" }, { "aircraft": "KHM" }, { "area": "highSeas" }
              ],
              "effectsIn": ["BGD"], "conflict": "nonInternational", "hostilities": { "intense": true, "organised": true, "protracted": null }, "manifestPattern": true, "foreseeable": true, "elements": "shown"
            }
          ],
          "suspect": {
            "kind": "naturalPerson", "nationalities": ["AFG", { "state": "PAK", "from": "1980-01-01", "to": "1999-12-31" }], "dateOfBirth": "1961-01", "ageAtConduct": 60, "adult": true, "leadsState": "AFG",
            "residences": ["AFG"], "mostResponsible": true, "indictedBy": ["ICTY"],
            "contributedBy": { "state": "USA", "waived": false },
            "office": { "state": "AFG", "kind": "headOfState", "from": "2021-08-15", "to": null, "title": "Supreme Leader", "deFacto": true }
          },
          "aggression": { "by": "RUS", "against": "UKR", "securityCouncilDetermination": "2022-03-01", "notifiedOn": "2022-03-02", "authorisedOn": "2022-10-02" },
          "trigger": {
            "kind": "securityCouncil", "resolution": "S/RES/1593 (2005)", "on": "2005-03-31",
            "scope": { "places": [{ "state": "SDN", "area": "Darfur", "zone": null }, { "vessel": "COM" }, { "aircraft": "KHM" }], "from": "2002-07-01", "to": null, "exemptsContributors": true }
          },
          "examinationOpenedOn": "2018-02-08",
          "declarations": [{ "state": "UKR", "lodgedOn": "2015-09-08", "from": "2014-02-20", "to": null, "area": "Crimea", "accepted": true }],
          "deferrals": [{ "resolution": "S/RES/1422 (2002)", "on": "2020-01-01", "months": 12, "from": "2020-01-02", "scope": "situation" }],
          "deferralRequests": [{ "state": "AFG", "notifiedOn": "2020-03-05", "on": "2020-03-26", "resumedOn": "2022-10-31" }],
          "proceedings": [{ "state": "LBY", "stage": "investigation", "samePerson": true, "sameConduct": true, "willing": true, "able": true, "sham": false, "final": true, "on": "2013-10-11" }],
          "gravity": "sufficient", "interestsOfJustice": "served",
          "positions": { "article98HeadOfState": "noImmunity", "crossBorderConduct": "none" },
          "arrest": { "persons": ["Haibatullah Akhundzada"], "on": ["2025-01-23"], "states": ["DEU"] },
          "treatyActs": [
            { "state": "XAA", "kind": "ratification", "on": "2001-03", "sources": ["a"], "confidence": "assumed", "reference": "C.N.1.2001", "note": "n", "checkedOn": "2025-01-01" },
            { "state": "XAB", "kind": "succession", "on": "2006-10-23", "effective": "2006-06-03" },
            { "state": "XAA", "kind": "withdrawalNotified", "on": "2015-01-01", "effective": "2016-01-01" },
            { "state": "XAB", "kind": "declaration124", "on": "2006-10-23", "scope": "nationals" },
            { "state": "XAC", "kind": "declaration12_3", "on": "2006-10-23", "from": "2002-07-01", "to": "2006", "area": "North", "accepted": null, "decidedOn": "2007" },
            { "state": "XAA", "kind": "amendmentAccepted", "on": "2012-10-23", "amendment": "10-b", "instrument": "acceptance" },
            { "state": "XAA", "kind": "territorialExtension", "on": "2012-10-23", "area": "Isle", "effective": "2013-01-01" },
            { "state": "XAA", "kind": "territorialObjection", "on": "2012-10-23", "to": "XAB", "area": "Isle" }
          ]
        }
        """;

    internal const string StateReferral = """
        { "conduct": [{ "id": "A", "crimes": ["6"], "from": "2022-02-24" }], "trigger": { "kind": "stateReferral", "by": ["LTU"], "on": "2022-03-01", "scope": { "places": [{ "state": "UKR" }], "from": "2013-11-21", "to": null, "exemptsContributors": false } } }
        """;

    internal const string OwnMotion = """
        { "conduct": [{ "id": "A", "crimes": ["6"], "from": "2022-02-24" }], "trigger": { "kind": "proprioMotu", "requestedOn": "2022-03-01", "authorisedOn": "2022-04-01", "scope": {} } }
        """;

    internal const string OtherTrigger = """
        { "conduct": [{ "id": "A", "crimes": ["6"], "from": "2022-02-24" }], "trigger": { "kind": "other", "by": "General Assembly", "scope": {} } }
        """;

    internal const string WarrantRecord = """
        {
          "person": "A Person", "caseNumber": "ICC-02/17-01/25", "situation": "ICC-02/17", "investigationOpenedOn": "2020-03-05",
          "office": { "state": "AFG", "kind": "other", "from": "2021", "to": null, "title": "Chief Justice", "deFacto": true },
          "treatyActs": [{ "state": "XAA", "kind": "accession", "on": "2020-01-01", "sources": [], "confidence": null, "reference": null, "note": null, "checkedOn": null }],
          "acts": [
            { "kind": "applicationFiled", "on": "2025-01-23", "by": "prosecutor", "ref": null, "grounds": ["appearance"], "crimes": ["7(1)(h)"] },
            { "kind": "warrantIssued", "on": "2025-07-08", "by": "preTrialChamber", "underSeal": false, "warrant": 1, "grounds": ["appearance", "obstruction"], "note": "n" },
            { "kind": "arrested", "on": "2025-08-01", "by": "DEU", "state": "DEU" },
            { "kind": "died", "on": "2025-08-02", "establishedOn": "2025-08-03", "outcome": null }
          ],
          "deferrals": [{ "resolution": "S/RES/1", "on": "2025-07-10", "months": 6, "from": "2025-07-11" }],
          "agreements": [{ "requested": "DEU", "sending": "USA", "forcesOrMissions": true, "from": "2003-01-01", "to": null }],
          "challenges": [{ "on": "2025-07-10", "decidedOn": "2025-09" }],
          "consultations": [{ "state": "DEU", "from": "2025-08-01", "to": null }]
        }
        """;

    internal const string Charge = """
        {
          "crimes": ["7(1)(h)", "8(2)(e)(vii)"], "modes": ["coPerpetration"], "from": "2012-05-02", "to": "2013-01-28", "places": [{ "state": "MLI", "area": null, "zone": null }, { "vessel": "COM" }, { "aircraft": "KHM" }], "conflict": "nonInternational",
          "grounds": ["religious"], "victims": { "youngest": 10, "oldest": 14 },
          "suspect": {
            "kind": "naturalPerson", "nationalities": ["MLI"], "dateOfBirth": "1975", "ageAtConduct": 37, "adult": true, "leadsState": null, "contributedBy": { "state": "FRA", "waived": null },
            "residences": ["MLI"], "mostResponsible": null, "indictedBy": [],
            "office": { "state": "MLI", "kind": "other", "from": "2012", "to": null, "title": null, "deFacto": null }
          },
          "pleas": ["superiorOrder"]
        }
        """;

    internal const string TreatyActs = """
        { "treatyActs": [
            { "state": "XAA", "kind": "accession", "on": "2020-01-01", "sources": ["a"], "confidence": "oneCopy", "reference": "C.N.1.2020", "note": "n", "checkedOn": "2025-01-01" },
            { "state": "XAA", "kind": "withdrawalAnnounced", "on": "2021" },
            { "state": "XAA", "kind": "declaration124Withdrawn", "on": "2021-03-01/2021-03-05", "effective": null },
            { "state": "XAA", "kind": "territorialExclusion", "on": "2021", "area": "Isle" } ] }
        """;

    /// <summary>The name of the schema of each document.</summary>
    internal static IEnumerable<(string Name, string Json)> All =>
    [
        ("allegation", Allegation), ("allegation", StateReferral), ("allegation", OwnMotion), ("allegation", OtherTrigger),
        ("warrantRecord", WarrantRecord), ("charge", Charge), ("treatyActs", TreatyActs),
    ];
}
