using InternationalJustice.Domain.Jurisdiction;

namespace InternationalJustice.Domain.Tests.Jurisdiction.Tribunals;

/// <summary>The first and the last day of each instrument, and the days beside them.</summary>
public class TemporisTests
{
    private const string Conflict = "\"conflict\": \"nonInternational\"";
    private const string International = "\"conflict\": \"international\"";
    private const string Connected = "\"connected\": true";
    private const string Person = "\"kind\": \"naturalPerson\", \"ageAtConduct\": 40";

    [Theory]
    [InlineData("ICTY", "7(1)(a)", "BIH", International, "1990-12-31", "1991-01-01", null, null)]
    [InlineData("ICTR", "6", "RWA", "", "1993-12-31", "1994-01-01", "1994-12-31", "1995-01-01")]
    [InlineData("SCSL", "7(1)(a)", "SLE", "", "1996-11-29", "1996-11-30", null, null)]
    [InlineData("SPSC", "other:murder", "TLS", "", "1998-12-31", "1999-01-01", "1999-10-25", "1999-10-26")]
    [InlineData("ECCC", "6", "KHM", "", "1975-04-16", "1975-04-17", "1979-01-06", "1979-01-07")]
    [InlineData("STL", "other:terrorism", "LBN", Connected, "2004-09-30", "2004-10-01", "2005-12-12", "2005-12-13")]
    [InlineData("EAC", "7(1)(f)", "TCD", "", "1982-06-06", "1982-06-07", "1990-12-01", "1990-12-02")]
    [InlineData("KSC", "7(1)(a)", "XKX", Connected, "1997-12-31", "1998-01-01", "2000-12-31", "2001-01-01")]
    [InlineData("SCC-CAR", "7(1)(a)", "CAF", "", "2002-12-31", "2003-01-01", null, null)]
    [InlineData("IHT", "6", "IRQ", "", "1968-07-16", "1968-07-17", "2003-05-01", "2003-05-02")]
    public void The_first_and_the_last_day_of_an_instrument_are_within_it(string court, string crime, string state, string more, string before, string first, string? last, string? after)
    {
        Assert.Equal(Outcome.NotSatisfied, Tribunal.Of(court, Tribunal.Conduct(crime, before, state, more)));
        Assert.Equal(Outcome.Satisfied, Tribunal.Of(court, Tribunal.Conduct(crime, first, state, more)));
        if (last is not null && after is not null)
        {
            Assert.Equal(Outcome.Satisfied, Tribunal.Of(court, Tribunal.Conduct(crime, last, state, more)));
            Assert.Equal(Outcome.NotSatisfied, Tribunal.Of(court, Tribunal.Conduct(crime, after, state, more)));
        }
    }

    /// <summary>Courts without a last day in their instrument reach at most to the day on which they closed.</summary>
    [Theory]
    [InlineData("IMT", "8bis", "POL", "", Person + ", \"mostResponsible\": true", "1946-10-01", "1946-10-02")]
    [InlineData("IMTFE", "8bis", "CHN", "", Person + ", \"mostResponsible\": true", "1948-11-12", "1948-11-13")]
    [InlineData("ICTY", "7(1)(a)", "SRB", International, "", "2017-12-31", "2018-01-01")]
    [InlineData("SCSL", "7(1)(a)", "SLE", "", "", "2013-12-31", "2014-01-01")]
    [InlineData("SPSC", "6", "TLS", "", "", "2005-05-20", "2005-05-21")]
    public void A_court_reaches_nothing_that_came_after_it_had_closed(string court, string crime, string state, string more, string suspect, string last, string after)
    {
        Assert.Equal(Outcome.Satisfied, Tribunal.Of(court, Tribunal.Conduct(crime, last, state, more), suspect));
        Assert.Equal(Outcome.NotSatisfied, Tribunal.Of(court, Tribunal.Conduct(crime, after, state, more), suspect));
    }

    [Theory]
    [InlineData("ICTY", "BIH", "1990-12-31", "1991-01-01", null, null)]
    [InlineData("ICTR", "RWA", "1993-12-31", "1994-01-01", "1994-12-31", "1995-01-01")]
    public void The_residual_mechanism_has_the_days_of_its_predecessors(string predecessor, string state, string before, string first, string? last, string? after)
    {
        var suspect = $"{Person}, \"indictedBy\": [\"{predecessor}\"], \"mostResponsible\": true";

        Assert.Equal(Outcome.NotSatisfied, Tribunal.Of("IRMCT", Tribunal.Conduct("6", before, state), suspect));
        Assert.Equal(Outcome.Satisfied, Tribunal.Of("IRMCT", Tribunal.Conduct("6", first, state), suspect));
        if (last is not null && after is not null)
        {
            Assert.Equal(Outcome.Satisfied, Tribunal.Of("IRMCT", Tribunal.Conduct("6", last, state), suspect));
            Assert.Equal(Outcome.NotSatisfied, Tribunal.Of("IRMCT", Tribunal.Conduct("6", after, state), suspect));
        }
    }

    [Theory]
    [InlineData("1996-11-29", Outcome.NotSatisfied)]
    [InlineData("1996-11-30", Outcome.Satisfied)]
    public void The_residual_court_for_Sierra_Leone_has_the_first_day_of_its_predecessor(string day, Outcome outcome) =>
        Assert.Equal(outcome, Tribunal.Of("RSCSL", Tribunal.Conduct("8(2)(c)(i)-1", day, "SLE", Conflict), Person + ", \"indictedBy\": [\"SCSL\"], \"mostResponsible\": true"));

    [Fact]
    public void Where_an_instrument_sets_no_dates_every_day_will_do()
    {
        Assert.Equal(Outcome.Satisfied, Tribunal.Of("SPSC", Tribunal.Conduct("6", "1978-01-01", "TLS")));
        Assert.Equal(Outcome.Satisfied, Tribunal.Of("WCC-BIH", Tribunal.Conduct("6", "1992-05-01", "BIH")));
    }

    [Fact]
    public void Where_the_days_are_not_confirmed_it_cannot_be_told()
    {
        var answer = Tribunal.Ask("STCOA", Tribunal.Conduct("8bis", "2022-02-24", "UKR"), more: """ "aggression": { "by": "RUS", "against": "UKR" } """);

        Assert.Equal(Outcome.Undetermined, answer.Jurisdiction.Outcome);
        Assert.Equal("tribunal.daysUnknown", answer.Rule("tribunal.time").Because.Code);
    }

    [Fact]
    public void Of_long_conduct_only_the_days_within_are_reached()
    {
        var answer = Tribunal.Ask("ICTR", "\"crimes\": [\"6\"], \"from\": \"1993-10-01\", \"to\": \"1995-02-01\", \"places\": [{ \"state\": \"RWA\" }]");

        Assert.Equal(Outcome.Partial, answer.Jurisdiction.Outcome);
        Assert.Equal(["1993-10-01/1993-12-31", "1994-01-01/1994-12-31", "1995-01-01/1995-02-01"], answer.Conduct[0].Periods.Select(period => period.Period.ToString()));
    }

    [Fact]
    public void Offences_against_the_justice_of_a_court_are_not_bound_to_its_days_and_places()
    {
        Assert.Equal(Outcome.Satisfied, Tribunal.Of("ICTY", Tribunal.Conduct("other:contempt", "2008-01-01", "NLD")));
        Assert.Equal(Outcome.Satisfied, Tribunal.Of("KSC", Tribunal.Conduct("other:contempt", "2020-01-01", "NLD")));
        Assert.Equal(Outcome.NotSatisfied, Tribunal.Of("ICTY", Tribunal.Conduct("other:contempt", "2018-01-01", "NLD")));
    }
}
