using System.Text;
using FsCheck;
using FsCheck.Fluent;

namespace InternationalJustice.Domain.Tests.Jurisdiction;

/// <summary>A valid document about the cast of fictional States, some real ones and days on which something begins or ends.</summary>
/// <param name="Conduct">The objects of the list of conduct.</param>
/// <param name="Suspect">The suspect; empty if there is none.</param>
/// <param name="More">Further members, each followed by a comma.</param>
/// <param name="Acts">The acts of the fictional States.</param>
/// <param name="AsOf">The day of the question.</param>
public sealed record GeneratedAllegation(IReadOnlyList<string> Conduct, string Suspect, string More, string Acts = GeneratedAllegation.ActsOfTheCast, string AsOf = "2025-06-01")
{
    private const string ActsOfTheCast = """
        { "state": "XAA", "kind": "accession", "on": "2010-03-23" },
        { "state": "XAA", "kind": "amendmentAccepted", "on": "2014-05-01", "amendment": "10-b" },
        { "state": "XAB", "kind": "ratification", "on": "2001-01-01" },
        { "state": "XAB", "kind": "amendmentAccepted", "on": "2014-05-01", "amendment": "10-a" },
        { "state": "XAB", "kind": "declaration124", "on": "2001-01-01" },
        { "state": "XAC", "kind": "signature", "on": "1999-01-01" },
        { "state": "XAC", "kind": "declaration12_3", "on": "2016-01-01", "from": "2010-06-01", "accepted": true },
        { "state": "XAM", "kind": "signature", "on": "1999-01-01" },
        { "state": "XAN", "kind": "signature", "on": "1999-01-01" },
        { "state": "XAW", "kind": "accession", "on": "2004-10-15" },
        { "state": "XAW", "kind": "withdrawalNotified", "on": "2019-05-10" },
        { "state": "XAZ", "kind": "accession", "on": "2010-03" }
        """;

    /// <summary>The document.</summary>
    public string Json => Document([.. Conduct]);

    /// <summary>The document with other conduct.</summary>
    public string Document(params IEnumerable<string> conduct) =>
        $$"""{ "asOf": "{{AsOf}}", "conduct": [ {{string.Join(", ", conduct)}} ], {{(Suspect.Length == 0 ? string.Empty : $"\"suspect\": {Suspect},")}} {{More}} "treatyActs": [ {{Acts}} ] }""";

    public override string ToString() => Json;
}

/// <summary>Makes allegations from a number, so that a failure can be repeated.</summary>
public static class AllegationArbitraries
{
    private static readonly string[] States = ["XAA", "XAB", "XAC", "XAM", "XAN", "XAW", "XAZ", "BGD", "PSE", "RUS", "UKR"];

    private static readonly string[] Days =
    [
        "2002-06-30", "2002-07-01", "2009-06-30", "2010-05-31", "2010-06-01", "2013-12-31", "2015-04-30", "2015-05-01", "2018-07-16", "2018-07-17", "2020-05-09", "2020-05-10", "2024-12-31", "2025-01-01",
    ];

    private static readonly string[] Crimes = ["6", "7(1)(a)", "7(1)(e)", "7(1)(h)", "7(1)(i)", "8", "8(2)(a)(i)", "8(2)(e)(i)", "8(2)(e)(xiv)", "8(2)(b)(xx)", "8bis", "70(1)(a)", "other:terrorism"];

    private static readonly string[] Triggers =
    [
        """{ "kind": "stateReferral", "by": ["XAA"], "on": "2019-01-10" }""",
        """{ "kind": "stateReferral", "by": ["XAN", "XAW"], "on": "2020-05-10" }""",
        """{ "kind": "securityCouncil", "resolution": "S/RES/9001 (2023)", "on": "2023-01-10" }""",
        """{ "kind": "securityCouncil", "resolution": "S/RES/9001 (2023)", "on": "2023-01-10", "scope": { "places": [ { "state": "XAN" } ], "from": "2010-06-01", "to": null } }""",
        """{ "kind": "proprioMotu", "requestedOn": "2020-05-09", "authorisedOn": "2020-08-01" }""",
        """{ "kind": "proprioMotu", "requestedOn": "2020-05-09", "scope": { "from": "2010-06-01", "to": "2018-07-16" } }""",
        """{ "kind": "other", "by": "a {state} of mind" }""",
    ];

    private static readonly string[] Positions =
    [
        "\"crossBorderConduct\": \"strictConduct\"", "\"crossBorderConduct\": \"effectsDoctrine\"", "\"crossBorderConduct\": \"none\"", "\"nationalityDate\": \"timeOfProceedings\"", "\"disputedTerritory\": \"statehoodTest\"",
        "\"withdrawalPendingMatter\": \"crimesWhileParty\"", "\"amendmentNonParties\": \"textOnly\"", "\"amendmentNonAcceptingParty\": \"consentOnly\"", "\"aggressionNonAcceptingParty\": \"optOut\"",
        "\"article124Ukraine\": \"effective\"", "\"declarationAfterAccession\": \"superseded\"", "\"referralLimits\": \"councilBinding\"",
    ];

    public static Arbitrary<GeneratedAllegation> Allegations() => Gen.Choose(0, int.MaxValue).Select(Make).ToArbitrary();

    internal static GeneratedAllegation Make(int seed) => FurtherFacts.AddTo(Make(new Random(seed)), States, new Random(~seed));

    private static GeneratedAllegation Make(Random random)
    {
        var conduct = Enumerable.Range(0, random.Next(4) == 0 ? 2 : 1).Select(index => Conduct(random, index)).ToArray();
        return new GeneratedAllegation(conduct, Suspect(random), More(random));
    }

    internal static string Conduct(Random random, int index)
    {
        var days = new[] { Pick(random, Days), Pick(random, Days) }.Order(StringComparer.Ordinal).ToArray();
        var text = new StringBuilder($$"""{ "id": "{{index}}", "crimes": [{{Quoted(Some(random, Crimes, 1, 3))}}], "from": "{{days[0]}}", "to": {{(random.Next(6) == 0 ? "null" : $"\"{days[1]}\"")}}""");
        text.Append($", \"places\": [ {string.Join(", ", Some(random, States, 0, 3).Select(state => Place(random, state)))} ]");
        text.Append(Maybe(random, () => $", \"effectsIn\": [{Quoted(Some(random, States, 1, 2))}]"));
        text.Append(Maybe(random, () => $", \"conflict\": \"{Pick(random, ["international", "nonInternational", "none"])}\""));
        text.Append(Maybe(random, () => $$""", "attack": { "from": "{{Days[random.Next(7)]}}", "to": "{{Days[7 + random.Next(7)]}}" }"""));
        return text.Append(" }").ToString();
    }

    private static string Place(Random random, string state) => random.Next(8) switch
    {
        0 => $$"""{ "vessel": "{{state}}" }""",
        1 => $$"""{ "state": "{{state}}", "zone": "exclusiveEconomicZone" }""",
        2 => """{ "area": "highSeas" }""",
        _ => $$"""{ "state": "{{state}}" }""",
    };

    private static string Suspect(Random random)
    {
        if (random.Next(5) == 0)
        {
            return string.Empty;
        }

        string[] members =
        [
            random.Next(8) switch { 0 => "\"kind\": \"legalPerson\"", 1 => string.Empty, _ => "\"kind\": \"naturalPerson\"" },
            random.Next(6) switch
            {
                0 => string.Empty,
                1 => "\"nationalities\": [ { \"state\": \"XAA\", \"from\": \"2015-04-30\" }, \"XAN\" ]",
                _ => $"\"nationalities\": [{Quoted(Some(random, States, 0, 2))}]",
            },
            random.Next(4) switch { 0 => "\"dateOfBirth\": \"1992-06\"", 1 => string.Empty, _ => "\"dateOfBirth\": \"1961-01-01\"" },
            random.Next(3) switch { 0 => string.Empty, 1 => "\"leadsState\": null", _ => $"\"leadsState\": \"{Pick(random, States)}\"" },
        ];
        return $$"""{ {{string.Join(", ", members.Where(member => member.Length > 0))}} }""";
    }

    private static string More(Random random)
    {
        var text = new StringBuilder();
        text.Append(Maybe(random, () => $"\"trigger\": {Pick(random, Triggers)},"));
        text.Append(Maybe(random, () => $"\"positions\": {{ {string.Join(", ", Some(random, Positions, 1, 3).DistinctBy(position => position.Split(':')[0]))} }},"));
        text.Append(Maybe(random, () => "\"examinationOpenedOn\": \"2018-01-01\","));
        text.Append(Maybe(random, () => Aggression(random)));
        text.Append(Maybe(random, () => $$""" "declarations": [ { "state": "{{Pick(random, ["XAM", "XAN"])}}", "lodgedOn": "2016-01-01", "from": "2010-06-01", "accepted": {{Pick(random, ["true", "false", "null"])}} } ],"""));
        text.Append(Maybe(random, () => """ "deferrals": [ { "resolution": "S/RES/9004 (2025)", "on": "2025-01-10" } ],"""));
        text.Append(Maybe(random, () => $$""" "proceedings": [ { "state": "XAA", "stage": "{{Pick(random, ["investigation", "acquitted", "none"])}}", "samePerson": true {{Pick(random, [string.Empty, ", \"sameConduct\": true", ", \"sameConduct\": false"])}}, "willing": true, "able": true, "final": true } ],"""));
        text.Append(Maybe(random, () => $"\"gravity\": \"{Pick(random, ["sufficient", "insufficient"])}\","));
        return text.ToString();
    }

    private static string Aggression(Random random)
    {
        var aggressor = Pick(random, States);
        return $$""" "aggression": { "by": "{{aggressor}}", "against": "{{Pick(random, [.. States.Where(state => state != aggressor)])}}" },""";
    }

    private static string Maybe(Random random, Func<string> text) => random.Next(3) == 0 ? text() : string.Empty;

    private static string Quoted(IEnumerable<string> texts) => string.Join(", ", texts.Select(text => $"\"{text}\""));

    private static string Pick(Random random, string[] from) => from[random.Next(from.Length)];

    private static string[] Some(Random random, string[] from, int least, int most) =>
        [.. Enumerable.Range(0, random.Next(least, most + 1)).Select(_ => Pick(random, from)).Distinct()];
}
