using InternationalJustice.Domain.Jurisdiction;

namespace InternationalJustice.Domain.Tests.Jurisdiction.RomeStatute;

public class Article15terTests
{
    public static MatrixTheoryData<string, string> EveryPair { get; } =
        new(["ratified", "ratified+optOut", "notRatified", "notRatified+optOut", "nonParty"], ["ratified", "notRatified", "nonParty"]);

    [Theory]
    [MemberData(nameof(EveryPair))]
    public void On_a_referral_by_the_Security_Council_neither_acceptance_nor_membership_nor_opt_out_matters(string aggressor, string victim)
    {
        var answer = Article15bisTests.Aggression(aggressor, victim, Article15bisTests.Council);

        Assert.Equal(Outcome.Satisfied, answer.Outcome());
        Assert.Equal(Outcome.Satisfied, answer.Exercise.Outcome);
        Assert.Contains("securityCouncil:S/RES/9001 (2023)", answer.Conduct[0].Grounds);
        Assert.DoesNotContain("aggressionNonAcceptingParty", answer.ContestedQuestions());
    }

    [Theory]
    [InlineData("2018-07-16", Outcome.NotSatisfied)]
    [InlineData("2018-07-17", Outcome.Satisfied)]
    public void Jurisdiction_began_on_17_July_2018_here_too(string day, Outcome expected) => Assert.Equal(expected, Referred(day, "\"XAN\"").Outcome());

    [Theory]
    [InlineData("\"XAN\"", Outcome.Satisfied)]
    [InlineData("\"XAM\"", Outcome.NotSatisfied)]
    [InlineData("null", Outcome.NotSatisfied)]
    public void Only_leaders_are_reached_here_too(string leads, Outcome expected) => Assert.Equal(expected, Referred("2020-01-10", leads).Outcome());

    [Fact]
    public void Whether_somebody_leads_the_aggressor_is_open_while_the_aggressor_is_unknown() =>
        Assert.Equal(
            Outcome.Undetermined,
            Answer.About(
                """ "crimes": ["8bis"], "from": "2020-01-10", "places": [ { "state": "XAM" } ] """,
                """{ "kind": "naturalPerson", "nationalities": ["XAN"], "ageAtConduct": 60, "leadsState": "XAN" }""",
                more: Article15bisTests.Council).Outcome());

    private static Assessment Referred(string day, string leads) => Answer.About(
        $$""" "crimes": ["8bis"], "from": "{{day}}", "places": [ { "state": "XAM" } ] """,
        $$"""{ "kind": "naturalPerson", "nationalities": ["XAN"], "ageAtConduct": 60, "leadsState": {{leads}} }""",
        more: $$""" "aggression": { "by": "XAN", "against": "XAM" }, {{Article15bisTests.Council}} """);
}
