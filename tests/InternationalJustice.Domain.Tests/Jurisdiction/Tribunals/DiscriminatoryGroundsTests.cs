using InternationalJustice.Domain.Jurisdiction;

namespace InternationalJustice.Domain.Tests.Jurisdiction.Tribunals;

public class DiscriminatoryGroundsTests
{
    [Theory]
    [InlineData("ICTR", "1994-04-07", "RWA", "\"attackGrounds\": [\"ethnic\"]", Outcome.Satisfied)]
    [InlineData("ICTR", "1994-04-07", "RWA", "\"attackGrounds\": [\"gender\"]", Outcome.NotSatisfied)]
    [InlineData("ICTR", "1994-04-07", "RWA", "\"attackGrounds\": []", Outcome.NotSatisfied)]
    [InlineData("ICTR", "1994-04-07", "RWA", "", Outcome.Undetermined)]
    [InlineData("ECCC", "1977-01-01", "KHM", "\"attackGrounds\": [\"political\"]", Outcome.Satisfied)]
    [InlineData("ECCC", "1977-01-01", "KHM", "\"attackGrounds\": [\"cultural\"]", Outcome.NotSatisfied)]
    [InlineData("SCSL", "1999-01-06", "SLE", "", Outcome.Satisfied)]
    public void Crimes_against_humanity_need_an_attack_on_discriminatory_grounds_at_two_courts_only(string court, string day, string state, string more, Outcome outcome) =>
        Assert.Equal(outcome, Tribunal.Of(court, Tribunal.Conduct("7(1)(a)", day, state, more)));

    [Theory]
    [InlineData("ethnic", Outcome.Satisfied)]
    [InlineData("gender", Outcome.Undetermined)]
    public void The_grounds_of_persecution_show_those_of_the_attack_only_if_they_are_listed(string ground, Outcome outcome) =>
        Assert.Equal(outcome, Tribunal.Of("ICTR", Tribunal.Conduct("7(1)(h)", "1994-04-07", "RWA", $"\"grounds\": [\"{ground}\"]")));

    [Fact]
    public void Genocide_needs_no_such_attack() => Assert.Equal(Outcome.Satisfied, Tribunal.Of("ICTR", Tribunal.Conduct("6", "1994-04-07", "RWA", "\"attackGrounds\": []")));

    [Fact]
    public void Where_they_are_not_stated_they_are_missing() =>
        Assert.Equal(["conduct[0].attackGrounds"], Tribunal.Ask("ICTR", Tribunal.Conduct("7(1)(a)", "1994-04-07", "RWA")).Missing());
}
