using InternationalJustice.Domain.Jurisdiction;

namespace InternationalJustice.Domain.Tests.Jurisdiction.RomeStatute;

public class Article16Tests
{
    private static Assessment Deferred(string asOf, string deferral) => Answer.About(
        """ "crimes": ["7(1)(a)"], "from": "2015-03-01", "places": [ { "state": "XAA" } ] """,
        more: $$""" "trigger": { "kind": "stateReferral", "by": ["XAB"], "on": "2018-01-10" }, "deferrals": [ {{deferral}} ] """,
        asOf: asOf);

    [Theory]
    [InlineData("2019-12-31", Outcome.Satisfied)]
    [InlineData("2020-01-01", Outcome.NotSatisfied)]
    [InlineData("2020-12-31", Outcome.NotSatisfied)]
    [InlineData("2021-01-01", Outcome.Satisfied)]
    public void A_request_of_the_Security_Council_stops_the_Court_for_twelve_months(string asOf, Outcome expected) =>
        Assert.Equal(expected, Deferred(asOf, """{ "resolution": "S/RES/9002 (2020)", "on": "2020-01-01", "months": 12 }""").Exercise.Outcome);

    [Fact]
    public void It_bars_the_exercise_and_leaves_jurisdiction_alone()
    {
        var answer = Deferred("2020-06-01", """{ "resolution": "S/RES/9002 (2020)", "on": "2020-01-01" }""");

        Assert.Equal(Outcome.Satisfied, answer.Jurisdiction.Outcome);
        Assert.Equal(["article16:S/RES/9002 (2020)"], answer.Exercise.BarredBy);
        Assert.Empty(answer.Routes);
    }

    [Theory]
    [InlineData("2020-03-31", Outcome.NotSatisfied)]
    [InlineData("2020-04-01", Outcome.Satisfied)]
    public void A_shorter_request_ends_earlier(string asOf, Outcome expected) =>
        Assert.Equal(expected, Deferred(asOf, """{ "resolution": "S/RES/9002 (2020)", "on": "2020-01-01", "months": 3 }""").Exercise.Outcome);

    [Fact]
    public void It_can_be_renewed() =>
        Assert.Equal(
            ["article16:S/RES/9003 (2021)"],
            Deferred("2021-01-01", """{ "resolution": "S/RES/9002 (2020)", "on": "2020-01-01" }, { "resolution": "S/RES/9003 (2021)", "on": "2021-01-01" }""").Exercise.BarredBy);

    [Fact]
    public void It_stops_a_situation_that_the_Council_itself_referred() =>
        Assert.Equal(
            Outcome.NotSatisfied,
            Answer.About(
                """ "crimes": ["7(1)(a)"], "from": "2015-03-01", "places": [ { "state": "XAN" } ] """,
                more: """
                    "trigger": { "kind": "securityCouncil", "resolution": "S/RES/9001 (2023)", "on": "2023-01-10" },
                    "deferrals": [ { "resolution": "S/RES/9004 (2025)", "on": "2025-01-10" } ]
                    """).Exercise.Outcome);

    private static Assessment InGeneralTerms(string deferral, string position, string sender = "XAN", string asOf = "2020-06-01") => Answer.About(
        """ "crimes": ["7(1)(a)"], "from": "2015-03-01", "places": [ { "state": "XAA" } ] """,
        $$"""{ "kind": "naturalPerson", "nationalities": ["XAN"], "ageAtConduct": 40 {{(sender.Length == 0 ? string.Empty : $$""", "contributedBy": { "state": "{{sender}}" }""")}} }""",
        $$""" "trigger": { "kind": "stateReferral", "by": ["XAB"], "on": "2018-01-10" }, "deferrals": [ {{deferral}} ] {{(position.Length == 0 ? string.Empty : $$""", "positions": { "deferralScope": "{{position}}" } """)}} """,
        asOf: asOf);

    [Theory]
    [InlineData("", Outcome.Undetermined)]
    [InlineData("none", Outcome.Undetermined)]
    [InlineData("generalAllowed", Outcome.NotSatisfied)]
    [InlineData("caseSpecific", Outcome.Satisfied)]
    public void Whether_a_request_in_general_terms_has_an_effect_is_contested(string position, Outcome expected)
    {
        var answer = InGeneralTerms("""{ "resolution": "S/RES/9002 (2020)", "on": "2020-01-01", "scope": "general" }""", position);

        Assert.Equal(expected, answer.Exercise.Outcome);
        Assert.Equal(Outcome.Satisfied, answer.Jurisdiction.Outcome);
        Assert.Equal(["deferralScope"], answer.ContestedQuestions());
        Assert.Equal(expected == Outcome.NotSatisfied, answer.Exercise.BarredBy.Contains("article16:S/RES/9002 (2020)"));
    }

    [Theory]
    [InlineData("2020-12-31", Outcome.NotSatisfied)]
    [InlineData("2021-01-01", Outcome.Satisfied)]
    public void It_ends_after_twelve_months_too(string asOf, Outcome expected) =>
        Assert.Equal(expected, InGeneralTerms("""{ "resolution": "S/RES/9002 (2020)", "on": "2020-01-01", "scope": "general" }""", "generalAllowed", asOf: asOf).Exercise.Outcome);

    // Adopted on 12 July 2002, for twelve months from 1 July 2002; adopted on 12 June 2003, for twelve months from 1 July 2003.
    [Theory]
    [InlineData("S/RES/1422 (2002)", "2002-07-12", "2002-07-11", Outcome.Satisfied)]
    [InlineData("S/RES/1422 (2002)", "2002-07-12", "2002-07-12", Outcome.NotSatisfied)]
    [InlineData("S/RES/1422 (2002)", "2002-07-12", "2003-06-30", Outcome.NotSatisfied)]
    [InlineData("S/RES/1422 (2002)", "2002-07-12", "2003-07-01", Outcome.Satisfied)]
    [InlineData("S/RES/1487 (2003)", "2003-06-12", "2003-06-30", Outcome.Satisfied)]
    [InlineData("S/RES/1487 (2003)", "2003-06-12", "2003-07-01", Outcome.NotSatisfied)]
    [InlineData("S/RES/1487 (2003)", "2003-06-12", "2004-06-30", Outcome.NotSatisfied)]
    [InlineData("S/RES/1487 (2003)", "2003-06-12", "2004-07-01", Outcome.Satisfied)]
    public void The_resolutions_of_2002_and_2003_ran_from_1_July(string resolution, string on, string asOf, Outcome expected) =>
        Assert.Equal(
            expected,
            Answer.About(
                """ "crimes": ["7(1)(a)"], "from": "2002-07-02", "places": [ { "state": "XAB" } ] """,
                """{ "kind": "naturalPerson", "nationalities": ["XAN"], "ageAtConduct": 40, "contributedBy": { "state": "XAN" } }""",
                $$""" "trigger": { "kind": "stateReferral", "by": ["XAB"], "on": "2002-07-03" }, "deferrals": [ { "resolution": "{{resolution}}", "on": "{{on}}" } ], "positions": { "deferralScope": "generalAllowed" } """,
                asOf: asOf).Exercise.Outcome);

    [Theory]
    [InlineData("XAN", Outcome.NotSatisfied)]
    [InlineData("XAA", Outcome.Satisfied)]
    [InlineData("", Outcome.Satisfied)]
    public void A_request_on_contributing_States_concerns_personnel_of_those_that_are_no_Parties(string sender, Outcome expected) =>
        Assert.Equal(expected, InGeneralTerms("""{ "resolution": "S/RES/9002 (2020)", "on": "2020-01-01", "scope": "contributingStates" }""", "generalAllowed", sender).Exercise.Outcome);

    [Fact]
    public void One_of_two_requests_is_enough() =>
        Assert.Equal(
            ["article16:S/RES/9003 (2020)"],
            InGeneralTerms("""{ "resolution": "S/RES/9002 (2020)", "on": "2020-01-01", "scope": "general" }, { "resolution": "S/RES/9003 (2020)", "on": "2020-02-01" }""", "caseSpecific").Exercise.BarredBy);
}
