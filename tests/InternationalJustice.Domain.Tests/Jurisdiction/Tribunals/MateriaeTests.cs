using InternationalJustice.Domain.Courts;
using InternationalJustice.Domain.Jurisdiction;

namespace InternationalJustice.Domain.Tests.Jurisdiction.Tribunals;

public class MateriaeTests
{
    [Theory]
    [InlineData("ICTY", "6", "1995-07-11", "BIH", Outcome.Satisfied)]
    [InlineData("ICTY", "8bis", "1995-07-11", "BIH", Outcome.NotSatisfied)]
    [InlineData("ICTY", "other:terrorism", "1995-07-11", "BIH", Outcome.NotSatisfied)]
    [InlineData("STL", "7(1)(a)", "2005-02-14", "LBN", Outcome.NotSatisfied)]
    [InlineData("STL", "other:homicide", "2005-02-14", "LBN", Outcome.Satisfied)]
    [InlineData("EAC", "other:torture", "1984-01-01", "TCD", Outcome.Satisfied)]
    [InlineData("SCSL", "other:wantonDestruction", "1999-01-06", "SLE", Outcome.Satisfied)]
    [InlineData("SCSL", "6", "1999-01-06", "SLE", Outcome.NotSatisfied)]
    [InlineData("ECCC", "other:religiousPersecution", "1977-01-01", "KHM", Outcome.Satisfied)]
    public void A_court_tries_only_the_crimes_that_its_instrument_lists(string court, string crime, string day, string state, Outcome outcome) =>
        Assert.Equal(outcome, Tribunal.Of(court, Tribunal.Conduct(crime, day, state)));

    [Fact]
    public void An_offence_of_national_law_that_the_record_does_not_list_is_left_open()
    {
        var answer = Tribunal.Ask("SCC-CAR", Tribunal.Conduct("other:trafficking", "2014-01-01", "CAF"));

        Assert.Equal(Outcome.Undetermined, answer.Jurisdiction.Outcome);
        Assert.Equal("tribunal.perhapsListed", answer.Rule("tribunal.listedCrime").Because.Code);
    }

    [Fact]
    public void One_crime_within_reach_is_enough() =>
        Assert.Equal(Outcome.Satisfied, Tribunal.Of("SCSL", "\"crimes\": [\"6\", \"7(1)(a)\"], \"from\": \"1999-01-06\", \"places\": [{ \"state\": \"SLE\" }]"));

    [Theory]
    [InlineData("notShown", Outcome.NotSatisfied)]
    [InlineData("shown", Outcome.Satisfied)]
    public void A_finding_on_the_definition_counts(string elements, Outcome outcome) =>
        Assert.Equal(outcome, Tribunal.Of("ICTR", Tribunal.Conduct("6", "1994-04-07", "RWA", $"\"elements\": \"{elements}\"")));

    [Fact]
    public void A_finding_names_the_article_of_the_court_and_how_well_it_is_attested()
    {
        var listed = Tribunal.Ask("ICTY", Tribunal.Conduct("6", "1995-07-11", "BIH")).Rule("tribunal.listedCrime");

        Assert.Equal("ICTYSt article 4", listed.Provision.ToString());
        Assert.Equal(FieldConfidence.Recalled, listed.Confidence);
    }

    [Fact]
    public void Where_no_article_is_known_none_is_named() =>
        Assert.True(Tribunal.Ask("STCOA", Tribunal.Conduct("8bis", "2022-02-24", "UKR")).Rule("tribunal.listedCrime").Provision.IsUnset);

    [Theory]
    [InlineData("ICJ")]
    [InlineData("ECtHR")]
    [InlineData("ACTHPR")]
    public void A_court_without_jurisdiction_over_persons_says_so(string court)
    {
        var answer = Tribunal.Ask(court, Tribunal.Conduct("6", "1995-07-11", "BIH"));

        Assert.Equal((Outcome.NotSatisfied, Outcome.NotSatisfied, Outcome.NotSatisfied), (answer.Jurisdiction.Outcome, answer.Exercise.Outcome, answer.Admissibility.Outcome));
        Assert.Equal("tribunal.triesNoPersons", answer.Conduct[0].Finding.Because.Code);
    }
}
