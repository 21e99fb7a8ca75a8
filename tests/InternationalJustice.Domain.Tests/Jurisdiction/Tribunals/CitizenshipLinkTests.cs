using InternationalJustice.Domain.Jurisdiction;

namespace InternationalJustice.Domain.Tests.Jurisdiction.Tribunals;

public class CitizenshipLinkTests
{
    private const string Connected = "\"connected\": true";

    [Theory]
    [InlineData("XKX", "[\"ALB\"]", "[\"ALB\"]", Outcome.Satisfied)]
    [InlineData("ALB", "[\"XKX\"]", "[\"ALB\"]", Outcome.Satisfied)]
    [InlineData("ALB", "[\"ALB\"]", "[\"SRB\"]", Outcome.Satisfied)]
    [InlineData("ALB", "[\"ALB\"]", "[\"ALB\"]", Outcome.NotSatisfied)]
    [InlineData("MKD", "[\"MNE\"]", "[]", Outcome.Satisfied)]
    public void Outside_Kosovo_the_citizenship_of_the_accused_or_of_a_victim_is_the_link(string place, string suspect, string victims, Outcome outcome) => Assert.Equal(
        outcome,
        Tribunal.Of("KSC", Tribunal.Conduct("8(2)(c)(i)-4", "1999-05-01", place, $"{Connected}, \"conflict\": \"nonInternational\", \"victimNationalities\": {victims}"), $"\"kind\": \"naturalPerson\", \"ageAtConduct\": 30, \"nationalities\": {suspect}"));

    [Fact]
    public void Where_neither_is_stated_both_are_missing()
    {
        var answer = Tribunal.Ask("KSC", Tribunal.Conduct("7(1)(e)", "1999-05-01", "ALB", Connected), "\"kind\": \"naturalPerson\", \"ageAtConduct\": 30");

        Assert.Equal(Outcome.Undetermined, answer.Jurisdiction.Outcome);
        Assert.Equal(["suspect.nationalities", "conduct[0].victimNationalities"], answer.Missing());
    }

    [Theory]
    [InlineData("", Outcome.Undetermined)]
    [InlineData("\"connected\": true", Outcome.Satisfied)]
    [InlineData("\"connected\": false", Outcome.NotSatisfied)]
    public void The_crime_must_relate_to_the_report_of_the_Assembly(string more, Outcome outcome) => Assert.Equal(outcome, Tribunal.Of("KSC", Tribunal.Conduct("7(1)(e)", "1999-05-01", "XKX", more)));
}
