using InternationalJustice.Domain.Jurisdiction;

namespace InternationalJustice.Domain.Tests.Jurisdiction.RomeStatute;

public class Article25Tests
{
    private const string InAParty = """ "crimes": ["7(1)(a)"], "from": "2015-03-01", "places": [ { "state": "XAA" } ] """;

    [Theory]
    [InlineData("naturalPerson", Outcome.Satisfied)]
    [InlineData("legalPerson", Outcome.NotSatisfied)]
    [InlineData("state", Outcome.NotSatisfied)]
    public void The_Court_tries_natural_persons_only(string kind, Outcome expected) =>
        Assert.Equal(expected, Answer.About(InAParty, $$"""{ "kind": "{{kind}}", "nationalities": ["XAA"], "ageAtConduct": 40 }""").Outcome());

    [Fact]
    public void An_unknown_kind_leaves_the_answer_open()
    {
        var answer = Answer.About(InAParty, """{ "nationalities": ["XAA"], "ageAtConduct": 40 }""");

        Assert.Equal(Outcome.Undetermined, answer.Outcome());
        Assert.Contains("suspect.kind", answer.Missing());
    }

    [Fact]
    public void It_is_not_in_question_at_the_stage_of_a_situation() => Assert.Equal(Outcome.Satisfied, Answer.About(InAParty, string.Empty).Outcome());

    [Fact]
    public void A_company_is_not_reached_by_the_Security_Council_either() =>
        Assert.Equal(
            Outcome.NotSatisfied,
            Answer.About(InAParty, """{ "kind": "legalPerson" }""", more: """ "trigger": { "kind": "securityCouncil", "resolution": "S/RES/9001 (2023)", "on": "2023-01-10" } """).Outcome());
}
