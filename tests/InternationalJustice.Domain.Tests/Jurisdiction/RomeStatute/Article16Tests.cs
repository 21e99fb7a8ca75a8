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
}
