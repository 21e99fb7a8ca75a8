using InternationalJustice.Domain.Crimes;
using InternationalJustice.Domain.Crimes.Responsibility;
using InternationalJustice.Domain.Time;

namespace InternationalJustice.Domain.Tests.Crimes.Responsibility;

public class Article33Tests
{
    private static readonly Plea Orders = Article33.SuperiorOrder;

    [Fact]
    public void An_order_relieves_on_three_conditions_together() =>
        Assert.Equal(["33(1)", "33(1)(a)", "33(1)(b)", "33(1)(c)"], Orders.Requirements.Select(requirement => requirement.Provision.ToString()));

    [Theory]
    [InlineData(CrimeFamily.WarCrimes, Truth.Satisfied)]
    [InlineData(CrimeFamily.Aggression, Truth.Satisfied)]
    [InlineData(CrimeFamily.Genocide, Truth.NotSatisfied)]
    [InlineData(CrimeFamily.CrimesAgainstHumanity, Truth.NotSatisfied)]
    public void No_finding_makes_an_order_an_excuse_for_genocide_or_crimes_against_humanity(CrimeFamily family, Truth outcome)
    {
        var assessment = Orders.Assess(family, Findings.AllMet(Orders.Requirements));

        Assert.Equal(outcome, assessment.Outcome);
        Assert.Equal(outcome == Truth.Satisfied, Orders.IsOpenFor(family));
        Assert.Equal(outcome == Truth.Satisfied ? [] : ["33(1)(c)/not-manifestly-unlawful"], assessment.Requirements.NotMet.Select(requirement => requirement.Id.ToString()));
    }

    [Fact]
    public void The_law_settles_it_before_anything_is_found() =>
        Assert.Equal(Truth.NotSatisfied, Orders.Assess(CrimeFamily.CrimesAgainstHumanity, new Dictionary<ElementId, Truth>()).Outcome);

    [Fact]
    public void Against_a_war_crime_everything_depends_on_the_facts() =>
        Assert.Equal(Orders.Requirements, Orders.Assess(CrimeFamily.WarCrimes, new Dictionary<ElementId, Truth>()).Requirements.Open);
}
