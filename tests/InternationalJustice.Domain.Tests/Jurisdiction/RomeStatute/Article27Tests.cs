using InternationalJustice.Domain.Jurisdiction;

namespace InternationalJustice.Domain.Tests.Jurisdiction.RomeStatute;

public class Article27Tests
{
    [Theory]
    [InlineData("headOfState")]
    [InlineData("headOfGovernment")]
    [InlineData("foreignMinister")]
    [InlineData("other")]
    public void No_office_bars_jurisdiction(string office)
    {
        var answer = Answer.About(
            """ "crimes": ["7(1)(a)"], "from": "2015-03-01", "places": [ { "state": "XAA" } ] """,
            $$"""{ "kind": "naturalPerson", "nationalities": ["XAN"], "ageAtConduct": 40, "office": { "state": "XAN", "kind": "{{office}}" } }""");

        Assert.Equal(Outcome.Satisfied, answer.Outcome());
        Assert.Contains("article27.officeIsNoBar", answer.Reasons());
    }

    [Fact]
    public void An_office_gives_no_jurisdiction_either() =>
        Assert.Equal(
            Outcome.NotSatisfied,
            Answer.About(
                """ "crimes": ["7(1)(a)"], "from": "2015-03-01", "places": [ { "state": "XAN" } ] """,
                """{ "kind": "naturalPerson", "nationalities": ["XAN"], "ageAtConduct": 40, "office": { "state": "XAN", "kind": "headOfState" } }""").Outcome());
}
