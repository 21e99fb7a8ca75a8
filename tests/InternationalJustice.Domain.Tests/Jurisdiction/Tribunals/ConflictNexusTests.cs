using InternationalJustice.Domain.Jurisdiction;

namespace InternationalJustice.Domain.Tests.Jurisdiction.Tribunals;

public class ConflictNexusTests
{
    [Theory]
    [InlineData("international", Outcome.Satisfied)]
    [InlineData("nonInternational", Outcome.Satisfied)]
    [InlineData("none", Outcome.NotSatisfied)]
    public void Crimes_against_humanity_at_the_Yugoslavia_tribunal_need_an_armed_conflict(string conflict, Outcome outcome) =>
        Assert.Equal(outcome, Tribunal.Of("ICTY", Tribunal.Conduct("7(1)(a)", "1992-06-01", "BIH", $"\"conflict\": \"{conflict}\"")));

    [Fact]
    public void Where_the_conflict_is_not_stated_it_is_missing()
    {
        var answer = Tribunal.Ask("ICTY", Tribunal.Conduct("7(1)(a)", "1992-06-01", "BIH"));

        Assert.Equal(Outcome.Undetermined, answer.Jurisdiction.Outcome);
        Assert.Equal(["conduct[0].conflict"], answer.Missing());
    }

    [Fact]
    public void Crimes_against_humanity_elsewhere_need_none() => Assert.Equal(Outcome.Satisfied, Tribunal.Of("SCSL", Tribunal.Conduct("7(1)(a)", "1999-01-06", "SLE", "\"conflict\": \"none\"")));

    [Theory]
    [InlineData("ECCC", "8(2)(a)(i)", "1978-01-01", "KHM", "international", Outcome.Satisfied)]
    [InlineData("ECCC", "8(2)(a)(i)", "1978-01-01", "KHM", "nonInternational", Outcome.NotSatisfied)]
    [InlineData("ICTR", "8(2)(c)(i)-1", "1994-05-01", "RWA", "nonInternational", Outcome.Satisfied)]
    [InlineData("ICTR", "8(2)(c)(i)-1", "1994-05-01", "RWA", "international", Outcome.NotSatisfied)]
    [InlineData("ICTR", "8(2)(a)(i)", "1994-05-01", "RWA", "international", Outcome.NotSatisfied)]
    public void Grave_breaches_need_an_international_conflict_and_common_article_3_one_that_is_not(string court, string crime, string day, string state, string conflict, Outcome outcome) =>
        Assert.Equal(outcome, Tribunal.Of(court, Tribunal.Conduct(crime, day, state, $"\"conflict\": \"{conflict}\"")));

    /// <summary>The laws or customs of war (article 3) take in what article 2 does not.</summary>
    [Fact]
    public void At_the_Yugoslavia_tribunal_a_grave_breach_in_an_internal_conflict_still_violates_the_laws_of_war()
    {
        var answer = Tribunal.Ask("ICTY", Tribunal.Conduct("8(2)(a)(i)", "1992-06-01", "BIH", "\"conflict\": \"nonInternational\""));

        Assert.Equal(Outcome.Satisfied, answer.Jurisdiction.Outcome);
        Assert.Equal(["ICTYSt article 2", "ICTYSt article 3"], answer.Conduct[0].Finding.Findings.Select(finding => finding.Provision.ToString()));
    }
}
