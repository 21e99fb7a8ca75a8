using System.Text;
using InternationalJustice.Domain.Data;
using InternationalJustice.Domain.Documents;
using InternationalJustice.Domain.Jurisdiction;
using InternationalJustice.Domain.Serialization;
using InternationalJustice.Domain.Tests.Jurisdiction;
using InternationalJustice.Domain.Time;

namespace InternationalJustice.Domain.Tests.Serialization;

public class AllegationDocumentTests
{
    private const string Murder = """ "id": "A", "crimes": ["7(1)(a)"], "from": "2015-03-01", "places": [ { "state": "BGD" } ] """;

    private static string With(string more) => $$"""{ "asOf": "2025-06-01", "conduct": [ { {{Murder}} } ], {{more}} }""";

    private static string Conduct(string members) => $$"""{ "asOf": "2025-06-01", "conduct": [ { {{members}} } ] }""";

    private static Allegation Read(string json) => AllegationDocument.Read(Encoding.UTF8.GetBytes(json), Dataset.Embedded).GetValueOrThrow();

    [Fact]
    public void A_document_with_one_conduct_is_enough()
    {
        var allegation = Read($$"""{ "conduct": [ { {{Murder}} } ] }""");

        Assert.Equal("ICC", allegation.Court.ToString());
        Assert.Null(allegation.AsOf);
        Assert.Null(allegation.Suspect);
        Assert.Null(allegation.Trigger);
        Assert.Null(allegation.Proceedings);
        Assert.Equal(new LocalDate(2015, 3, 1), allegation.Conduct.Single().To);
    }

    [Theory]
    [InlineData("[]", "$ value.type")]
    [InlineData("null", "$ value.type")]
    [InlineData("", "$ json.syntax")]
    [InlineData("{ \"conduct\": [ }", "$ json.syntax")]
    [InlineData("{}", "$.conduct member.missing")]
    [InlineData("""{ "conduct": [] }""", "$.conduct list.empty")]
    [InlineData("""{ "conduct": {} }""", "$.conduct value.type")]
    [InlineData("""{ "conduct": [ 1 ] }""", "$.conduct[0] value.type")]
    public void What_is_no_allegation_is_refused(string json, string problem) => Assert.Equal([problem], Answer.Problems(json));

    [Fact]
    public void An_entry_of_conduct_that_is_no_object_hides_nothing_else()
    {
        const string Json = """
            { "asOf": "2025-06-01", "aggression": { "by": "RUS", "against": "UKR" },
              "conduct": [ 1, { "id": "A", "crimes": ["6"], "from": "2015-03-01", "places": [ { "state": "QQQ" } ] }, null, { "id": "A", "crimes": ["6"], "from": "2025-06-02" } ] }
            """;

        Assert.Equal(
            ["$.conduct[0] value.type", "$.conduct[2] value.type", "$.conduct[1].places[0].state state.unknown", "$.conduct[3].id list.duplicate", "$.conduct[3].from date.afterAsOf"],
            Answer.Problems(Json));
    }

    [Theory]
    [InlineData(""" "crimes": ["6"], "from": "2015-03-01" """, "$.conduct[0].id member.missing")]
    [InlineData(""" "id": 1, "crimes": ["6"], "from": "2015-03-01" """, "$.conduct[0].id value.type")]
    [InlineData(""" "id": "A", "from": "2015-03-01" """, "$.conduct[0].crimes member.missing")]
    [InlineData(""" "id": "A", "crimes": [], "from": "2015-03-01" """, "$.conduct[0].crimes list.empty")]
    [InlineData(""" "id": "A", "crimes": "6", "from": "2015-03-01" """, "$.conduct[0].crimes value.type")]
    [InlineData(""" "id": "A", "crimes": ["murder"], "from": "2015-03-01" """, "$.conduct[0].crimes[0] value.notation")]
    [InlineData(""" "id": "A", "crimes": ["6", "7(1)(l)"], "from": "2015-03-01" """, "$.conduct[0].crimes[1] crime.unknown")]
    [InlineData(""" "id": "A", "crimes": ["6"] """, "$.conduct[0].from member.missing")]
    [InlineData(""" "id": "A", "crimes": ["6"], "from": null """, "$.conduct[0].from member.missing")]
    [InlineData(""" "id": "A", "crimes": ["6"], "from": "2015-06-31" """, "$.conduct[0].from value.notation")]
    [InlineData(""" "id": "A", "crimes": ["6"], "from": "2015-02-29" """, "$.conduct[0].from value.notation")]
    [InlineData(""" "id": "A", "crimes": ["6"], "from": "2015-03" """, "$.conduct[0].from value.notation")]
    [InlineData(""" "id": "A", "crimes": ["6"], "from": 2015 """, "$.conduct[0].from value.type")]
    [InlineData(""" "id": "A", "crimes": ["6"], "from": "2015-03-01", "places": [{}] """, "$.conduct[0].places[0] document.inconsistent")]
    [InlineData(""" "id": "A", "crimes": ["6"], "from": "2015-03-01", "places": [{ "state": null }] """, "$.conduct[0].places[0].state member.missing")]
    [InlineData(""" "id": "A", "crimes": ["6"], "from": "2015-03-01", "places": [{ "area": null }] """, "$.conduct[0].places[0] document.inconsistent")]
    [InlineData(""" "id": "A", "crimes": ["6"], "from": "2015-03-02", "to": "2015-03-01" """, "$.conduct[0].to date.order")]
    [InlineData(""" "id": "A", "crimes": ["6"], "from": "2025-06-02" """, "$.conduct[0].from date.afterAsOf")]
    [InlineData(""" "id": "A", "crimes": ["6"], "from": "2025-06-02", "to": null """, "$.conduct[0].from date.afterAsOf")]
    [InlineData(""" "id": "A", "crimes": ["6"], "from": "2015-03-01", "to": "2025-06-02" """, "$.conduct[0].to date.afterAsOf")]
    [InlineData(""" "id": "A", "crimes": ["6"], "from": "2015-03-01", "conflict": "war" """, "$.conduct[0].conflict value.unknown")]
    [InlineData(""" "id": "A", "crimes": ["6"], "from": "2015-03-01", "elements": "proven" """, "$.conduct[0].elements value.unknown")]
    [InlineData(""" "id": "A", "crimes": ["6"], "from": "2015-03-01", "grounds": ["age"] """, "$.conduct[0].grounds[0] value.unknown")]
    [InlineData(""" "id": "A", "crimes": ["6"], "from": "2015-03-01", "effectsIn": ["BGD", "QQQ"] """, "$.conduct[0].effectsIn[1] state.unknown")]
    [InlineData(""" "id": "A", "crimes": ["6"], "from": "2015-03-01", "attack": { "from": "2015-03-02", "to": "2015-03-01" } """, "$.conduct[0].attack.to date.order")]
    [InlineData(""" "id": "A", "crimes": ["6"], "from": "2015-03-01", "place": "BGD" """, "$.conduct[0].place member.unknown")]
    public void Bad_conduct_is_reported_at_its_member(string conduct, string problem) => Assert.Equal([problem], Answer.Problems(Conduct(conduct)));

    [Theory]
    [InlineData("""{ }""", "$.conduct[0].places[0] document.inconsistent")]
    [InlineData("""{ "state": "BGD", "vessel": "COM" }""", "$.conduct[0].places[0] document.inconsistent")]
    [InlineData("""{ "vessel": "COM", "aircraft": "COM" }""", "$.conduct[0].places[0] document.inconsistent")]
    [InlineData("""{ "vessel": "COM", "area": "highSeas" }""", "$.conduct[0].places[0] document.inconsistent")]
    [InlineData("""{ "aircraft": "COM", "zone": "continentalShelf" }""", "$.conduct[0].places[0] document.inconsistent")]
    [InlineData("""{ "area": "highSeas", "zone": "continentalShelf" }""", "$.conduct[0].places[0] document.inconsistent")]
    [InlineData("""{ "area": "moon" }""", "$.conduct[0].places[0].area value.unknown")]
    [InlineData("""{ "state": "SDN", "area": "Atlantis" }""", "$.conduct[0].places[0].area area.unknown")]
    [InlineData("""{ "state": "BGD", "zone": "harbour" }""", "$.conduct[0].places[0].zone value.unknown")]
    [InlineData("""{ "state": "Bangladesh" }""", "$.conduct[0].places[0].state value.notation")]
    [InlineData("""{ "state": "QQQ" }""", "$.conduct[0].places[0].state state.unknown")]
    [InlineData("""{ "state": "XAA" }""", "$.conduct[0].places[0].state state.unknown")]
    [InlineData("""{ "vessel": "QQQ" }""", "$.conduct[0].places[0].vessel state.unknown")]
    [InlineData("""{ "aircraft": "QQQ" }""", "$.conduct[0].places[0].aircraft state.unknown")]
    [InlineData("""{ "state": "BGD", "city": "Dhaka" }""", "$.conduct[0].places[0].city member.unknown")]
    public void A_bad_place_is_reported(string place, string problem) =>
        Assert.Equal([problem], Answer.Problems(Conduct($$""" "id": "A", "crimes": ["6"], "from": "2015-03-01", "places": [ {{place}} ] """)));

    [Theory]
    [InlineData(""" "court": "ICTX" """, "$.court court.unknown")]
    [InlineData(""" "situation": "ICC-99/99" """, "$.situation situation.unknown")]
    [InlineData(""" "situation": "Darfur" """, "$.situation value.notation")]
    [InlineData(""" "comment": "x" """, "$.comment member.unknown")]
    [InlineData(""" "knownOn": "2025-13-01" """, "$.knownOn value.notation")]
    [InlineData(""" "examinationOpenedOn": true """, "$.examinationOpenedOn value.type")]
    [InlineData(""" "gravity": "huge" """, "$.gravity value.unknown")]
    [InlineData(""" "suspect": "X" """, "$.suspect value.type")]
    [InlineData(""" "suspect": { "name": "X" } """, "$.suspect.name member.unknown")]
    [InlineData(""" "suspect": { "kind": "robot" } """, "$.suspect.kind value.unknown")]
    [InlineData(""" "suspect": { "nationalities": "BGD" } """, "$.suspect.nationalities value.type")]
    [InlineData(""" "suspect": { "nationalities": ["BGD", "QQQ"] } """, "$.suspect.nationalities[1] state.unknown")]
    [InlineData(""" "suspect": { "nationalities": [ { "from": "2015-01-01" } ] } """, "$.suspect.nationalities[0].state member.missing")]
    [InlineData(""" "suspect": { "nationalities": [ { "state": "BGD", "from": "2015-01-02", "to": "2015-01-01" } ] } """, "$.suspect.nationalities[0].to date.order")]
    [InlineData(""" "suspect": { "dateOfBirth": "1961-02-30" } """, "$.suspect.dateOfBirth value.notation")]
    [InlineData(""" "suspect": { "dateOfBirth": "2015-03-02" } """, "$.suspect.dateOfBirth date.order")]
    [InlineData(""" "suspect": { "dateOfBirth": "2016" } """, "$.suspect.dateOfBirth date.order")]
    [InlineData(""" "suspect": { "ageAtConduct": -1 } """, "$.suspect.ageAtConduct value.range")]
    [InlineData(""" "suspect": { "ageAtConduct": 17.5 } """, "$.suspect.ageAtConduct value.range")]
    [InlineData(""" "suspect": { "ageAtConduct": "40" } """, "$.suspect.ageAtConduct value.type")]
    [InlineData(""" "suspect": { "leadsState": "QQQ" } """, "$.suspect.leadsState state.unknown")]
    [InlineData(""" "suspect": { "office": { "state": "BGD", "kind": "king" } } """, "$.suspect.office.kind value.unknown")]
    [InlineData(""" "suspect": { "office": { "state": "QQQ", "kind": "headOfState" } } """, "$.suspect.office.state state.unknown")]
    [InlineData(""" "aggression": { "by": "QQQ" } """, "$.aggression.by state.unknown")]
    [InlineData(""" "aggression": { "against": "QQQ" } """, "$.aggression.against state.unknown")]
    [InlineData(""" "trigger": { "kind": "rumour" } """, "$.trigger.kind value.unknown")]
    [InlineData(""" "trigger": { } """, "$.trigger.kind member.missing")]
    [InlineData(""" "trigger": { "kind": "stateReferral", "on": "2020-01-01" } """, "$.trigger.by member.missing")]
    [InlineData(""" "trigger": { "kind": "stateReferral", "by": [], "on": "2020-01-01" } """, "$.trigger.by list.empty")]
    [InlineData(""" "trigger": { "kind": "stateReferral", "by": ["QQQ"], "on": "2020-01-01" } """, "$.trigger.by[0] state.unknown")]
    [InlineData(""" "trigger": { "kind": "stateReferral", "by": ["BGD"] } """, "$.trigger.on member.missing")]
    [InlineData(""" "trigger": { "kind": "securityCouncil", "on": "2020-01-01" } """, "$.trigger.resolution member.missing")]
    [InlineData(""" "trigger": { "kind": "proprioMotu", "requestedOn": "2020-01-02", "authorisedOn": "2020-01-01" } """, "$.trigger.authorisedOn date.order")]
    [InlineData(""" "trigger": { "kind": "proprioMotu", "scope": { "from": "2020-01-02", "to": "2020-01-01" } } """, "$.trigger.scope.to date.order")]
    [InlineData(""" "trigger": { "kind": "proprioMotu", "scope": { "places": [ { "state": "QQQ" } ] } } """, "$.trigger.scope.places[0].state state.unknown")]
    [InlineData(""" "trigger": { "kind": "proprioMotu", "by": ["BGD"] } """, "$.trigger.by member.unknown")]
    [InlineData(""" "declarations": [ { "lodgedOn": "2016-01-01" } ] """, "$.declarations[0].state member.missing")]
    [InlineData(""" "declarations": [ { "state": "SDN" } ] """, "$.declarations[0].lodgedOn member.missing")]
    [InlineData(""" "declarations": [ { "state": "QQQ", "lodgedOn": "2016-01-01" } ] """, "$.declarations[0].state state.unknown")]
    [InlineData(""" "declarations": [ { "state": "SDN", "lodgedOn": "2016-01-01", "area": "Atlantis" } ] """, "$.declarations[0].area area.unknown")]
    [InlineData(""" "declarations": [ { "state": "SDN", "lodgedOn": "2016-01-01", "area": " " } ] """, "$.declarations[0].area value.notation")]
    [InlineData(""" "declarations": [ { "state": "SDN", "lodgedOn": "2016-01-01", "accepted": "yes" } ] """, "$.declarations[0].accepted value.type")]
    [InlineData(""" "declarations": [ { "state": "SDN", "lodgedOn": "2016-01-01", "from": "2015-01-02", "to": "2015-01-01" } ] """, "$.declarations[0].to date.order")]
    [InlineData(""" "deferrals": [ { "on": "2020-01-01" } ] """, "$.deferrals[0].resolution member.missing")]
    [InlineData(""" "deferrals": [ { "resolution": "R", "on": "2020-01-01", "months": 13 } ] """, "$.deferrals[0].months value.range")]
    [InlineData(""" "deferrals": [ { "resolution": "R", "on": "2020-01-01", "months": 0 } ] """, "$.deferrals[0].months value.range")]
    [InlineData(""" "deferralRequests": [ { "state": "QQQ", "on": "2020-01-01" } ] """, "$.deferralRequests[0].state state.unknown")]
    [InlineData(""" "deferralRequests": [ { "state": "BGD", "notifiedOn": "2020-01-02", "on": "2020-01-01" } ] """, "$.deferralRequests[0].on date.order")]
    [InlineData(""" "proceedings": [ { "state": "BGD" } ] """, "$.proceedings[0].stage member.missing")]
    [InlineData(""" "proceedings": [ { "state": "BGD", "stage": "rumoured" } ] """, "$.proceedings[0].stage value.unknown")]
    [InlineData(""" "proceedings": [ { "state": "QQQ", "stage": "none" } ] """, "$.proceedings[0].state state.unknown")]
    [InlineData(""" "positions": { "legality": "wishful" } """, "$.positions.legality position.unknown")]
    [InlineData(""" "positions": { "weather": "fine" } """, "$.positions.weather position.unknown")]
    [InlineData(""" "positions": { "legality": 1 } """, "$.positions.legality value.type")]
    [InlineData(""" "treatyActs": [ { "state": "XAA", "kind": "oath", "on": "2010-03-23" } ] """, "$.treatyActs[0].kind value.unknown")]
    [InlineData(""" "treatyActs": [ { "state": "QQQ", "kind": "accession", "on": "2010-03-23" } ] """, "$.treatyActs[0].state state.unknown")]
    [InlineData(""" "treatyActs": [ { "state": "XAA", "kind": "accession", "on": "2010-06-31" } ] """, "$.treatyActs[0].on value.notation")]
    [InlineData(""" "treatyActs": [ { "state": "DNK", "kind": "territorialExclusion", "on": "2010-03-23", "area": "Atlantis" } ] """, "$.treatyActs[0].area area.unknown")]
    public void A_bad_member_is_reported_with_its_path_and_code(string member, string problem) => Assert.Equal([problem], Answer.Problems(With(member)));

    [Fact]
    public void Two_conducts_with_one_id_are_refused() =>
        Assert.Equal(["$.conduct[1].id list.duplicate"], Answer.Problems($$"""{ "conduct": [ { {{Murder}} }, { {{Murder}} } ] }"""));

    [Fact]
    public void A_member_given_twice_is_refused() => Assert.Equal(["$.asOf json.duplicateMember"], Answer.Problems(With(""" "asOf": "2025-06-01" """)));

    [Fact]
    public void Everything_that_is_wrong_is_reported_together() =>
        Assert.Equal(
            [
                "$.asOf value.notation",
                "$.conduct[0].crimes[0] value.notation",
                "$.conduct[0].to date.order",
                "$.conduct[1].places[0].state value.notation",
                "$.suspect.kind value.unknown",
                "$.trigger.on member.missing",
                "$.typo member.unknown",
            ],
            Answer.Problems("""
                {
                  "asOf": "2025-06-31",
                  "conduct": [
                    { "id": "A", "crimes": ["murder"], "from": "2015-03-02", "to": "2015-03-01" },
                    { "id": "B", "crimes": ["6"], "from": "2015-03-01", "places": [ { "state": "Bangladesh" } ] }
                  ],
                  "suspect": { "kind": "robot" },
                  "trigger": { "kind": "securityCouncil", "resolution": "S/RES/9001 (2023)" },
                  "typo": 1
                }
                """).Order(StringComparer.Ordinal));

    [Fact]
    public void An_entry_that_cannot_be_read_does_not_move_the_problems_of_the_next() =>
        Assert.Equal(
            ["$.conduct[0].from value.notation", "$.conduct[1].places[0] document.inconsistent"],
            Answer.Problems("""
                {
                  "conduct": [
                    { "id": "A", "crimes": ["6"], "from": "2015-06-31" },
                    { "id": "B", "crimes": ["6"], "from": "2015-03-01", "places": [ { }, { "state": "QQQ" } ] }
                  ]
                }
                """));

    [Fact]
    public void What_is_unknown_elsewhere_is_reported_beside_what_cannot_be_read() =>
        Assert.Equal(
            ["$.conduct[1].from value.notation", "$.suspect.nationalities[0] state.unknown"],
            Answer.Problems($$"""{ "conduct": [ { {{Murder}} }, { "id": "B", "crimes": ["6"], "from": "2015-06-31" } ], "suspect": { "nationalities": ["QQQ"] } }"""));

    [Theory]
    [InlineData("", "2015-03-01")]
    [InlineData(""" , "to": "2015-03-31" """, "2015-03-01/2015-03-31")]
    [InlineData(""" , "to": null """, "2015-03-01/2025-06-01")]
    public void Conduct_without_a_last_day_is_one_day_and_with_null_goes_on(string to, string days) =>
        Assert.Equal(DatePeriod.Parse(days), Answer.To(Conduct($"{Murder} {to}")).Conduct[0].Days);

    [Theory]
    [InlineData("", false, null)]
    [InlineData(""" "leadsState": null """, true, null)]
    [InlineData(""" "leadsState": "BGD" """, true, "BGD")]
    public void Leading_no_State_is_not_the_same_as_saying_nothing(string member, bool stated, string? state)
    {
        var leadership = Read(With($$""" "suspect": { {{member}} } """)).Suspect!.Leadership;

        Assert.Equal(stated, leadership.HasValue);
        Assert.Equal(state, leadership?.State?.ToString());
    }

    [Theory]
    [InlineData("", null)]
    [InlineData(""" "nationalities": null """, null)]
    [InlineData(""" "nationalities": [] """, 0)]
    [InlineData(""" "nationalities": ["BGD"] """, 1)]
    public void Having_no_nationality_is_not_the_same_as_saying_nothing(string member, int? count) =>
        Assert.Equal(count, Read(With($$""" "suspect": { {{member}} } """)).Suspect!.Nationalities?.Count);

    [Theory]
    [InlineData(""" "gravity": null """, false)]
    [InlineData(""" "proceedings": null """, false)]
    [InlineData(""" "proceedings": [] """, true)]
    public void No_proceedings_are_not_the_same_as_saying_nothing(string member, bool stated) => Assert.Equal(stated, Read(With(member)).Proceedings is not null);

    [Fact]
    public void Null_means_nothing_said_for_every_other_member() =>
        Assert.Equal(
            Read($$"""{ "conduct": [ { {{Murder}} } ] }"""),
            Read($$"""
                {
                  "court": null, "situation": null, "asOf": null, "knownOn": null, "suspect": null, "aggression": null, "trigger": null, "examinationOpenedOn": null, "declarations": null,
                  "deferrals": null, "deferralRequests": null, "proceedings": null, "gravity": null, "positions": null, "treatyActs": null,
                  "conduct": [ { {{Murder}}, "grounds": null, "attack": null, "effectsIn": null, "conflict": null, "elements": null } ]
                }
                """));

    [Theory]
    [InlineData("2015-03-01")]
    [InlineData("2015-03")]
    public void Somebody_who_may_have_been_born_when_the_conduct_ended_is_only_too_young(string born) =>
        Assert.Equal(Outcome.NotSatisfied, Answer.To(With($$""" "suspect": { "kind": "naturalPerson", "dateOfBirth": "{{born}}" } """)).Jurisdiction.Outcome);

    [Fact]
    public void A_warning_does_not_stop_the_document()
    {
        var result = AllegationDocument.Read(Encoding.UTF8.GetBytes(Conduct($"{Murder}, \"grounds\": [\"gender\"]")), Dataset.Embedded);

        Assert.True(result.IsValid);
        var warning = Assert.Single(result.Problems);
        Assert.Equal(("$.conduct[0].grounds", ProblemCodes.Inconsistent, ProblemSeverity.Warning), (warning.Path, warning.Code, warning.Severity));
    }

    [Fact]
    public void Persecution_without_a_ground_is_worth_a_warning() =>
        Assert.Equal(
            ["$.conduct[0].grounds"],
            AllegationDocument.Read(Encoding.UTF8.GetBytes(Conduct(""" "id": "A", "crimes": ["7(1)(h)"], "from": "2015-03-01" """)), Dataset.Embedded).Problems.Select(problem => problem.Path));
}
