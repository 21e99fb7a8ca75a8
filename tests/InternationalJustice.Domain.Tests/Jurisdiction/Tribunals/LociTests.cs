using InternationalJustice.Domain.Jurisdiction;

namespace InternationalJustice.Domain.Tests.Jurisdiction.Tribunals;

public class LociTests
{
    /// <summary>For each court with a territory one place within it and one outside, all else alike.</summary>
    [Theory]
    [InlineData("ICTY", "6", "1995-07-11", "BIH", "AUT", "")]
    [InlineData("ICTY", "6", "1999-03-24", "XKX", "ALB", "")]
    [InlineData("ICTR", "6", "1994-04-07", "RWA", "KEN", "")]
    [InlineData("SCSL", "7(1)(g)-1", "1999-01-06", "SLE", "LBR", "")]
    [InlineData("STL", "other:terrorism", "2005-02-14", "LBN", "SYR", "")]
    [InlineData("EAC", "7(1)(f)", "1984-01-01", "TCD", "SEN", "")]
    [InlineData("SCC-CAR", "7(1)(a)", "2014-01-01", "CAF", "TCD", "")]
    [InlineData("WCC-BIH", "6", "1995-07-11", "BIH", "HRV", "")]
    [InlineData("SPSC", "other:murder", "1999-09-04", "TLS", "IDN", "")]
    public void A_court_reaches_its_territory_and_no_other(string court, string crime, string day, string within, string outside, string more)
    {
        var inside = Tribunal.Ask(court, Tribunal.Conduct(crime, day, within, more));

        Assert.Equal(Outcome.Satisfied, inside.Jurisdiction.Outcome);
        Assert.Contains($"territory:{within}", inside.Jurisdiction.Grounds);
        Assert.Equal(Outcome.NotSatisfied, Tribunal.Of(court, Tribunal.Conduct(crime, day, outside, more)));
    }

    [Fact]
    public void A_part_of_the_conduct_on_the_territory_is_enough() =>
        Assert.Equal(Outcome.Satisfied, Tribunal.Of("ICTY", "\"crimes\": [\"6\"], \"from\": \"1995-07-11\", \"places\": [{ \"state\": \"AUT\" }, { \"state\": \"BIH\" }]"));

    [Fact]
    public void Without_a_place_the_place_is_missing()
    {
        var answer = Tribunal.Ask("ICTR", "\"crimes\": [\"6\"], \"from\": \"1994-04-07\"");

        Assert.Equal(Outcome.Undetermined, answer.Jurisdiction.Outcome);
        Assert.Equal(["conduct[0].places"], answer.Missing());
    }

    [Theory]
    [InlineData("{ \"vessel\": \"HRV\" }", Outcome.Undetermined)]
    [InlineData("{ \"aircraft\": \"DEU\" }", Outcome.Undetermined)]
    [InlineData("{ \"area\": \"highSeas\" }", Outcome.NotSatisfied)]
    [InlineData("{ \"state\": \"HRV\", \"zone\": \"exclusiveEconomicZone\" }", Outcome.NotSatisfied)]
    public void A_flag_is_no_territory_and_leaves_open_where_the_vessel_was(string place, Outcome outcome) =>
        Assert.Equal(outcome, Tribunal.Of("ICTY", $"\"crimes\": [\"6\"], \"from\": \"1995-07-11\", \"places\": [{place}]"));

    [Fact]
    public void A_law_without_a_clause_on_territory_leaves_conduct_abroad_open()
    {
        Assert.Equal(Outcome.Satisfied, Tribunal.Of("ECCC", Tribunal.Conduct("6", "1977-01-01", "KHM")));
        Assert.Equal(Outcome.Undetermined, Tribunal.Of("ECCC", Tribunal.Conduct("6", "1977-01-01", "VNM")));
    }

    [Fact]
    public void Universal_jurisdiction_that_a_source_denies_is_left_open_outside_the_territory()
    {
        Assert.Equal(Outcome.Satisfied, Tribunal.Of("SPSC", Tribunal.Conduct("6", "1999-09-04", "TLS")));
        Assert.Equal(Outcome.Undetermined, Tribunal.Of("SPSC", Tribunal.Conduct("6", "1999-09-04", "IDN")));
    }

    [Fact]
    public void Aggression_counts_by_its_victim()
    {
        Assert.Equal("tribunal.against", Tribunal.Ask("STCOA", Tribunal.Conduct("8bis", "2022-02-24", "UKR"), more: """ "aggression": { "against": "UKR" } """).Rule("tribunal.place").Because.Code);
        Assert.Equal(Outcome.NotSatisfied, Tribunal.Of("STCOA", Tribunal.Conduct("8bis", "2008-08-08", "GEO"), more: """ "aggression": { "against": "GEO" } """));
        Assert.Contains("aggression.against", Tribunal.Ask("STCOA", Tribunal.Conduct("8bis", "2022-02-24", "UKR")).Rule("tribunal.place").MissingFacts.Select(fact => fact.Path));
    }

    [Fact]
    public void The_Iraqi_tribunal_reaches_acts_at_home_and_those_of_its_nationals_abroad()
    {
        Assert.Equal(Outcome.Satisfied, Tribunal.Of("IHT", Tribunal.Conduct("7(1)(a)", "1990-08-02", "IRQ")));
        Assert.Equal(Outcome.Undetermined, Tribunal.Of("IHT", Tribunal.Conduct("7(1)(a)", "1990-08-02", "KWT")));
        Assert.Equal(Outcome.Satisfied, Tribunal.Of("IHT", Tribunal.Conduct("7(1)(a)", "1990-08-02", "KWT"), "\"kind\": \"naturalPerson\", \"ageAtConduct\": 40, \"nationalities\": [\"IRQ\"]"));
    }
}
