using InternationalJustice.Domain.Jurisdiction;

namespace InternationalJustice.Domain.Tests.Jurisdiction.Tribunals;

/// <summary>Article 1 of the Statute of the Rwanda Tribunal: Rwandan citizens in the neighbouring States, anybody in Rwanda.</summary>
public class NationalsAbroadTests
{
    private const string Person = "\"kind\": \"naturalPerson\", \"ageAtConduct\": 40";

    [Theory]
    [InlineData("COD", "1994-12-31", "\"nationalities\": [\"RWA\"]", Outcome.Satisfied)]
    [InlineData("COD", "1995-01-01", "\"nationalities\": [\"RWA\"]", Outcome.NotSatisfied)]
    [InlineData("BDI", "1994-12-31", "\"nationalities\": [\"BDI\", \"RWA\"]", Outcome.Satisfied)]
    [InlineData("COD", "1994-12-31", "\"nationalities\": [\"COD\"]", Outcome.NotSatisfied)]
    [InlineData("COD", "1994-12-31", "\"nationalities\": []", Outcome.NotSatisfied)]
    [InlineData("KEN", "1994-12-31", "\"nationalities\": [\"RWA\"]", Outcome.NotSatisfied)]
    [InlineData("RWA", "1994-12-31", "\"nationalities\": [\"BEL\"]", Outcome.Satisfied)]
    public void Abroad_only_Rwandan_citizens_are_reached_and_only_in_the_neighbouring_States(string place, string day, string nationalities, Outcome outcome) =>
        Assert.Equal(outcome, Tribunal.Of("ICTR", Tribunal.Conduct("6", day, place), $"{Person}, {nationalities}"));

    [Fact]
    public void The_nationality_at_the_time_counts()
    {
        var answer = Tribunal.Ask(
            "ICTR",
            "\"crimes\": [\"6\"], \"from\": \"1994-07-01\", \"to\": \"1994-08-31\", \"places\": [{ \"state\": \"COD\" }]",
            Person + ", \"nationalities\": [{ \"state\": \"RWA\", \"to\": \"1994-07-31\" }]");

        Assert.Equal(Outcome.Partial, answer.Jurisdiction.Outcome);
        Assert.Contains("nationality:RWA", answer.Jurisdiction.Grounds);
    }

    [Fact]
    public void Where_it_is_not_stated_it_is_missing()
    {
        var answer = Tribunal.Ask("ICTR", Tribunal.Conduct("6", "1994-12-31", "TZA"), Person);

        Assert.Equal(Outcome.Undetermined, answer.Jurisdiction.Outcome);
        Assert.Equal(["suspect.nationalities"], answer.Missing());
    }
}
