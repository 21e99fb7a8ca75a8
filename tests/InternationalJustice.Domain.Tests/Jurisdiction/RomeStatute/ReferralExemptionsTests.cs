using InternationalJustice.Domain.Jurisdiction;
using InternationalJustice.Domain.Positions;

namespace InternationalJustice.Domain.Tests.Jurisdiction.RomeStatute;

/// <summary>Paragraph 6 of resolutions 1593 (2005) and 1970 (2011), and clauses like it.</summary>
public class ReferralExemptionsTests
{
    private const string Darfur = """ "crimes": ["7(1)(a)"], "from": "2008-03-01", "places": [ { "state": "SDN", "area": "Darfur" } ] """;
    private const string Libya = """ "crimes": ["7(1)(a)"], "from": "2012-03-01", "places": [ { "state": "LBY" } ] """;
    private const string InNoParty = """ "crimes": ["7(1)(a)"], "from": "2019-03-01", "places": [ { "state": "XAN" } ] """;

    private static string Sent(string by, string nationality = "USA") =>
        $$"""{ "kind": "naturalPerson", "nationalities": ["{{nationality}}"], "ageAtConduct": 40, "contributedBy": {{by}} }""";

    private static string Taking(string position) => position.Length == 0 ? string.Empty : $$""", "positions": { "referralExemptions": "{{position}}" } """;

    private static Assessment InDarfur(string suspect, string position = "") => Answer.About(Darfur, suspect, $""" "situation": "ICC-02/05" {Taking(position)} """);

    private static Assessment Hypothetical(string suspect, string position = "", string clause = "true", string conduct = InNoParty) => Answer.About(
        conduct,
        suspect,
        $$""" "trigger": { "kind": "securityCouncil", "resolution": "S/RES/9001 (2023)", "on": "2023-01-10", "scope": { "places": [ { "state": "XAN" } ], "exemptsContributors": {{clause}} } } {{Taking(position)}} """);

    [Theory]
    [InlineData("", Outcome.Undetermined)]
    [InlineData("valid", Outcome.NotSatisfied)]
    [InlineData("severable", Outcome.Satisfied)]
    public void Whether_a_peacekeeper_of_a_State_that_is_no_Party_is_exempt_in_Darfur_is_contested(string position, Outcome expected)
    {
        var answer = InDarfur(Sent("""{ "state": "USA" }"""), position);

        Assert.Equal(expected, answer.Outcome());
        Assert.Equal(expected, answer.Exercise.Outcome);
        Assert.Contains("referralExemptions", answer.ContestedQuestions());
    }

    // As known before Libya's own declaration of acceptance of 2025, which is another link.
    [Theory]
    [InlineData("valid", Outcome.NotSatisfied)]
    [InlineData("severable", Outcome.Satisfied)]
    public void The_resolution_on_Libya_has_the_same_clause(string position, Outcome expected) =>
        Assert.Equal(expected, Answer.About(Libya, Sent("""{ "state": "USA" }"""), $""" "situation": "ICC-01/11", "knownOn": "2020-01-01" {Taking(position)} """, asOf: "2020-01-01").Outcome());

    [Fact]
    public void The_clause_of_a_resolution_on_the_record_is_known_where_the_document_states_only_places_and_days() =>
        Assert.Equal(
            Outcome.Undetermined,
            Answer.About(
                Darfur,
                Sent("""{ "state": "USA" }"""),
                """ "trigger": { "kind": "securityCouncil", "resolution": "S/RES/1593 (2005)", "on": "2005-03-31", "scope": { "places": [ { "state": "SDN", "area": "Darfur" } ], "from": "2002-07-01", "to": null } } """).Outcome());

    [Theory]
    [InlineData("")]
    [InlineData("valid")]
    [InlineData("severable")]
    public void A_peacekeeper_of_a_Party_is_not_exempt(string position) => Assert.Equal(Outcome.Satisfied, InDarfur(Sent("""{ "state": "NGA" }""", "NGA"), position).Outcome());

    [Theory]
    [InlineData("")]
    [InlineData("valid")]
    public void A_State_may_waive_its_jurisdiction(string position) => Assert.Equal(Outcome.Satisfied, InDarfur(Sent("""{ "state": "USA", "waived": true }"""), position).Outcome());

    [Theory]
    [InlineData("")]
    [InlineData("valid")]
    public void The_State_of_the_situation_has_no_exemption(string position)
    {
        var answer = InDarfur(Sent("""{ "state": "SDN" }""", "SDN"), position);

        Assert.Equal(Outcome.Satisfied, answer.Outcome());
        Assert.Contains("article13.exemptionOwnState", answer.Reasons());
    }

    // The clause is an exception, and of none of these is it said that it applies.
    [Theory]
    [InlineData("")]
    [InlineData("""{ "kind": "naturalPerson", "nationalities": ["SDN"], "ageAtConduct": 40 }""")]
    [InlineData("""{ "kind": "naturalPerson", "nationalities": ["USA"], "ageAtConduct": 40 }""")]
    [InlineData("""{ "kind": "naturalPerson", "nationalities": [], "ageAtConduct": 40 }""")]
    [InlineData("""{ "kind": "naturalPerson", "ageAtConduct": 40 }""")]
    public void Nobody_of_whom_it_is_not_said_that_such_a_State_sent_them_is_exempt(string suspect)
    {
        var answer = InDarfur(suspect, "valid");

        Assert.Equal(Outcome.Satisfied, answer.Outcome());
        Assert.Equal(Outcome.Satisfied, answer.Exercise.Outcome);
        Assert.Empty(answer.Contested);
        Assert.DoesNotContain("suspect.contributedBy", answer.Missing());
    }

    [Fact]
    public void The_answer_says_that_the_exception_was_not_alleged() =>
        Assert.Contains("article13.exemptionNotAlleged", InDarfur("""{ "kind": "naturalPerson", "nationalities": ["USA"], "ageAtConduct": 40 }""").Reasons());

    [Fact]
    public void Another_link_is_not_touched_by_the_clause()
    {
        var answer = Hypothetical(Sent("""{ "state": "XAM" }""", "XAB"), "valid");

        Assert.Equal(Outcome.Satisfied, answer.Outcome());
        Assert.Equal(["nationality:XAB"], answer.Jurisdiction.Grounds);
        Assert.Equal(Outcome.NotSatisfied, answer.Exercise.Outcome);
    }

    [Theory]
    [InlineData("true", Outcome.NotSatisfied)]
    [InlineData("false", Outcome.Satisfied)]
    [InlineData("null", Outcome.Satisfied)]
    public void Another_resolution_exempts_only_if_it_says_so(string clause, Outcome expected) => Assert.Equal(expected, Hypothetical(Sent("""{ "state": "XAM" }""", "XAM"), "valid", clause).Outcome());

    // XAW was a Party up to 9 May 2020.
    [Theory]
    [InlineData("valid", "2020-05-01/2020-05-09 satisfied", "2020-05-10/2020-05-31 notSatisfied")]
    [InlineData("none", "2020-05-01/2020-05-09 satisfied", "2020-05-10/2020-05-31 undetermined")]
    [InlineData("severable", "2020-05-01/2020-05-31 satisfied")]
    public void The_State_must_be_no_Party_on_the_day_of_the_conduct(string position, params string[] days) =>
        Assert.Equal(days, Hypothetical(Sent("""{ "state": "XAW" }""", "XAM"), position, conduct: """ "crimes": ["7(1)(a)"], "from": "2020-05-01", "to": "2020-05-31", "places": [ { "state": "XAN" } ] """).Days());

    [Fact]
    public void The_contested_question_tells_what_the_other_position_would_give_for_the_exercise()
    {
        var contested = Assert.Single(Hypothetical(Sent("""{ "state": "XAM" }""", "XAB"), "valid").Contested);

        Assert.Equal((ContestedQuestionId.ReferralExemptions, PositionId.Valid, Outcome.Satisfied), (contested.Question, contested.Position, contested.Otherwise));
        Assert.Equal([new AlternativeAnswer(PositionId.Severable, Outcome.Satisfied, Outcome.Satisfied)], contested.Alternatives);
    }

    [Fact]
    public void Only_the_Council_can_exempt() =>
        Assert.Contains(
            Answer.Warnings(Answer.Document(InNoParty, more: """ "trigger": { "kind": "stateReferral", "by": ["XAB"], "on": "2020-01-10", "scope": { "exemptsContributors": true } } """)),
            warning => warning == "$.trigger.scope.exemptsContributors document.inconsistent");

    [Fact]
    public void The_contributing_State_must_exist() =>
        Assert.Equal(["$.suspect.contributedBy.state state.unknown"], Answer.Problems(Answer.Document(InNoParty, Sent("""{ "state": "XAQ" }""", "XAN"))));
}
