using InternationalJustice.Domain.Jurisdiction;

namespace InternationalJustice.Domain.Tests.Jurisdiction.Tribunals;

/// <summary>Nuremberg and Tokyo.</summary>
public class AxisCountriesTests
{
    private const string Major = "\"kind\": \"naturalPerson\", \"ageAtConduct\": 50, \"mostResponsible\": true";

    [Fact]
    public void Even_without_a_suspect_it_is_asked_whether_a_major_war_criminal_is_meant()
    {
        var answer = Tribunal.Ask("IMT", Tribunal.Conduct("8bis", "1939-09-01", "POL"));

        Assert.Equal(Outcome.Undetermined, answer.Jurisdiction.Outcome);
        Assert.Equal(["suspect.mostResponsible"], answer.Missing());
    }

    [Theory]
    [InlineData("[\"7(1)(a)\"]", "", Outcome.Undetermined)]
    [InlineData("[\"7(1)(a)\"]", "\"connected\": true", Outcome.Satisfied)]
    [InlineData("[\"7(1)(a)\"]", "\"connected\": false", Outcome.NotSatisfied)]
    public void Crimes_against_humanity_need_a_connection_with_another_crime(string crimes, string more, Outcome outcome)
    {
        var conduct = $"\"crimes\": {crimes}, \"from\": \"1942-07-01\", \"places\": [{{ \"state\": \"POL\" }}]{(more.Length == 0 ? string.Empty : ", " + more)}";

        Assert.Equal(outcome, Tribunal.Of("IMT", conduct, Major));
        Assert.Equal(outcome, Tribunal.Of("IMTFE", conduct, Major));
    }

    [Fact]
    public void Conduct_that_is_a_war_crime_too_has_the_connection_in_itself()
    {
        var answer = Tribunal.Ask("IMT", "\"crimes\": [\"7(1)(a)\", \"8(2)(a)(i)\"], \"conflict\": \"international\", \"from\": \"1942-07-01\", \"places\": [{ \"state\": \"POL\" }]", Major);

        Assert.Equal("tribunal.connectedInItself", answer.Rule("tribunal.connection").Because.Code);
        Assert.Equal(Outcome.Satisfied, answer.Jurisdiction.Outcome);
    }
}
