using InternationalJustice.Domain.Jurisdiction;

namespace InternationalJustice.Domain.Tests.Jurisdiction.Tribunals;

public class PersonaeTests
{
    private const string Person = "\"kind\": \"naturalPerson\", \"ageAtConduct\": 40";

    /// <summary>For each court a person within its reach and one outside, all else alike.</summary>
    [Theory]
    [InlineData("IMT", "8bis", "1939-09-01", "POL", "", Person + ", \"mostResponsible\": true", Person + ", \"mostResponsible\": false")]
    [InlineData("IMTFE", "8bis", "1941-12-07", "USA", "", Person + ", \"mostResponsible\": true", Person + ", \"mostResponsible\": false")]
    [InlineData("ICTY", "6", "1995-07-11", "BIH", "", Person, "\"kind\": \"state\"")]
    [InlineData("ICTR", "6", "1994-07-20", "COD", "", Person + ", \"nationalities\": [\"RWA\"]", Person + ", \"nationalities\": [\"FRA\"]")]
    [InlineData("IRMCT", "6", "1994-04-07", "RWA", "", Person + ", \"indictedBy\": [\"ICTR\"], \"mostResponsible\": true", Person + ", \"indictedBy\": [], \"mostResponsible\": true")]
    [InlineData("SCSL", "7(1)(a)", "1999-01-06", "SLE", "", Person + ", \"mostResponsible\": true", Person + ", \"mostResponsible\": false")]
    [InlineData("RSCSL", "7(1)(a)", "1999-01-06", "SLE", "", Person + ", \"mostResponsible\": true, \"indictedBy\": [\"SCSL\"]", Person + ", \"mostResponsible\": true, \"indictedBy\": [\"ICTY\"]")]
    [InlineData("SPSC", "6", "1999-09-04", "TLS", "", Person, "\"kind\": \"legalPerson\"")]
    [InlineData("ECCC", "6", "1977-01-01", "KHM", "", Person + ", \"mostResponsible\": true", Person + ", \"mostResponsible\": false")]
    [InlineData("STL", "other:terrorism", "2005-02-14", "LBN", "", Person, "\"kind\": \"legalPerson\"")]
    [InlineData("EAC", "7(1)(f)", "1984-01-01", "TCD", "", Person + ", \"mostResponsible\": true", Person + ", \"mostResponsible\": false")]
    [InlineData("KSC", "7(1)(a)", "1999-05-01", "ALB", "\"connected\": true, \"victimNationalities\": []", Person + ", \"nationalities\": [\"XKX\"]", Person + ", \"nationalities\": [\"ALB\"]")]
    [InlineData("SCC-CAR", "7(1)(a)", "2014-01-01", "CAF", "", Person, "\"kind\": \"legalPerson\"")]
    [InlineData("WCC-BIH", "6", "1995-07-11", "BIH", "", Person, "\"kind\": \"legalPerson\"")]
    [InlineData("IHT", "6", "1988-03-16", "IRQ", "", Person + ", \"nationalities\": [\"IRQ\"]", Person + ", \"nationalities\": [\"TUR\"], \"residences\": [\"TUR\"]")]
    public void A_court_reaches_the_persons_of_its_instrument_and_no_others(string court, string crime, string day, string place, string more, string within, string outside)
    {
        Assert.Equal(Outcome.Satisfied, Tribunal.Of(court, Tribunal.Conduct(crime, day, place, more), within));
        Assert.Equal(Outcome.NotSatisfied, Tribunal.Of(court, Tribunal.Conduct(crime, day, place, more), outside));
    }

    [Fact]
    public void The_tribunal_for_aggression_reaches_leaders_only()
    {
        const string AgainstUkraine = """ "aggression": { "against": "UKR" } """;
        var conduct = Tribunal.Conduct("8bis", "2022-02-24", "UKR");

        Assert.Equal(Outcome.NotSatisfied, Tribunal.Of("STCOA", conduct, Person + ", \"leadsState\": null, \"mostResponsible\": true", AgainstUkraine));
        Assert.Equal(Outcome.Undetermined, Tribunal.Of("STCOA", conduct, Person + ", \"leadsState\": \"RUS\", \"mostResponsible\": true", AgainstUkraine));
        Assert.Equal("tribunal.leads", Tribunal.Ask("STCOA", conduct, Person + ", \"leadsState\": \"RUS\"", AgainstUkraine).Rule("tribunal.leadership").Because.Code);
        Assert.Contains("suspect.leadsState", Tribunal.Ask("STCOA", conduct, Person, AgainstUkraine).Rule("tribunal.leadership").MissingFacts.Select(fact => fact.Path));
    }

    [Theory]
    [InlineData("SCSL", "7(1)(a)", "1999-01-06", "SLE")]
    [InlineData("ECCC", "6", "1977-01-01", "KHM")]
    [InlineData("EAC", "7(1)(f)", "1984-01-01", "TCD")]
    public void Who_is_most_responsible_is_an_open_norm(string court, string crime, string day, string place)
    {
        var answer = Tribunal.Ask(court, Tribunal.Conduct(crime, day, place), Person);

        Assert.Equal(Outcome.Undetermined, answer.Jurisdiction.Outcome);
        Assert.Equal(["suspect.mostResponsible"], answer.Missing());
    }

    [Fact]
    public void Without_a_suspect_persons_are_not_in_question() => Assert.Equal(Outcome.Satisfied, Tribunal.Of("SCSL", Tribunal.Conduct("7(1)(a)", "1999-01-06", "SLE")));

    [Theory]
    [InlineData("\"ageAtConduct\": 14", Outcome.NotSatisfied)]
    [InlineData("\"ageAtConduct\": 15", Outcome.Satisfied)]
    [InlineData("\"dateOfBirth\": \"1984-01-07\"", Outcome.NotSatisfied)]
    [InlineData("\"dateOfBirth\": \"1984-01-06\"", Outcome.Satisfied)]
    [InlineData("\"adult\": true", Outcome.Satisfied)]
    [InlineData("\"adult\": false", Outcome.Undetermined)]
    public void The_Special_Court_for_Sierra_Leone_reaches_persons_from_fifteen_on(string age, Outcome outcome) =>
        Assert.Equal(outcome, Tribunal.Of("SCSL", Tribunal.Conduct("7(1)(a)", "1999-01-06", "SLE"), $"\"kind\": \"naturalPerson\", \"mostResponsible\": true, {age}"));

    [Theory]
    [InlineData(15, true)]
    [InlineData(17, true)]
    [InlineData(18, false)]
    public void From_fifteen_to_under_eighteen_another_regime_applies(int age, bool isJuvenile) =>
        Assert.Equal(isJuvenile, Tribunal.Ask("SCSL", Tribunal.Conduct("7(1)(a)", "1999-01-06", "SLE"), $"\"kind\": \"naturalPerson\", \"mostResponsible\": true, \"ageAtConduct\": {age}").Makes("tribunal.juveniles"));

    [Fact]
    public void Where_no_minimum_age_is_known_a_minor_is_left_open()
    {
        Assert.Equal(Outcome.Undetermined, Tribunal.Of("ICTY", Tribunal.Conduct("6", "1995-07-11", "BIH"), "\"kind\": \"naturalPerson\", \"ageAtConduct\": 16"));
        Assert.Equal(Outcome.Satisfied, Tribunal.Of("ICTY", Tribunal.Conduct("6", "1995-07-11", "BIH"), "\"kind\": \"naturalPerson\", \"ageAtConduct\": 18"));
        Assert.Equal(Outcome.Satisfied, Tribunal.Of("ICTY", Tribunal.Conduct("6", "1995-07-11", "BIH"), "\"kind\": \"naturalPerson\""));
    }

    [Theory]
    [InlineData("{ \"state\": \"NGA\" }", Outcome.Undetermined)]
    [InlineData("{ \"state\": \"NGA\", \"waived\": true }", Outcome.Satisfied)]
    public void Peacekeepers_fall_first_under_the_State_that_sent_them(string contribution, Outcome outcome) =>
        Assert.Equal(outcome, Tribunal.Of("SCSL", Tribunal.Conduct("7(1)(a)", "1999-01-06", "SLE"), $"{Person}, \"mostResponsible\": true, \"contributedBy\": {contribution}"));

    [Theory]
    [InlineData("\"nationalities\": [\"JOR\"], \"residences\": [\"IRQ\"]", Outcome.Satisfied)]
    [InlineData("\"nationalities\": [\"JOR\"]", Outcome.Undetermined)]
    [InlineData("\"residences\": []", Outcome.Undetermined)]
    public void The_Iraqi_tribunal_reaches_nationals_and_residents(string more, Outcome outcome) => Assert.Equal(outcome, Tribunal.Of("IHT", Tribunal.Conduct("6", "1988-03-16", "IRQ"), $"{Person}, {more}"));

    [Fact]
    public void Who_is_a_natural_person_must_be_stated() => Assert.Equal(["suspect.kind"], Tribunal.Ask("ICTY", Tribunal.Conduct("6", "1995-07-11", "BIH"), "\"ageAtConduct\": 40").Missing());
}
