using InternationalJustice.Domain.Citations;
using InternationalJustice.Domain.Crimes;
using InternationalJustice.Domain.Crimes.Responsibility;
using InternationalJustice.Domain.Time;

namespace InternationalJustice.Domain.Tests.Crimes.Responsibility;

public class Article31Tests
{
    [Theory]
    [InlineData(CrimeFamily.WarCrimes, Truth.Satisfied)]
    [InlineData(CrimeFamily.Genocide, Truth.NotSatisfied)]
    [InlineData(CrimeFamily.CrimesAgainstHumanity, Truth.NotSatisfied)]
    [InlineData(CrimeFamily.Aggression, Truth.NotSatisfied)]
    [InlineData(CrimeFamily.AdministrationOfJustice, Truth.NotSatisfied)]
    public void Property_is_defended_against_war_crimes_only(CrimeFamily family, Truth outcome)
    {
        var plea = Article31.DefenceOfProperty;

        Assert.Equal(outcome, plea.Assess(family, Findings.AllMet(plea.Requirements)).Outcome);
        Assert.Equal(outcome == Truth.Satisfied, plea.IsOpenFor(family));
    }

    [Theory]
    [InlineData(CrimeFamily.WarCrimes)]
    [InlineData(CrimeFamily.Genocide)]
    public void Persons_are_defended_against_any_crime(CrimeFamily family) =>
        Assert.Equal(Truth.Satisfied, Article31.DefenceOfPersons.Assess(family, Findings.AllMet(Article31.DefenceOfPersons.Requirements)).Outcome);

    [Fact]
    public void Who_drank_at_the_risk_of_a_crime_is_not_excused()
    {
        var assessment = Article31.Intoxication.Assess(CrimeFamily.WarCrimes, Findings.AllMet(Article31.Intoxication.Requirements, "31(1)(b)/risk-not-taken", Truth.NotSatisfied));

        Assert.Equal(Truth.NotSatisfied, assessment.Outcome);
        Assert.Equal("31(1)(b)/risk-not-taken", Assert.Single(assessment.Requirements.NotMet).Id.ToString());
    }

    [Fact]
    public void Duress_asks_for_five_things() =>
        Assert.Equal(
            ["31(1)(d)/threat", "31(1)(d)/beyond-control", "31(1)(d)/cause", "31(1)(d)/necessary-and-reasonable", "31(1)(d)/no-greater-harm-intended"],
            Article31.Duress.Requirements.Select(requirement => requirement.Id.ToString()));

    /// <summary>Rule 145(2)(a) names diminished mental capacity and duress.</summary>
    [Fact]
    public void What_falls_short_of_a_ground_may_lessen_the_sentence() =>
        Assert.Equal(
            [PleaKind.MentalDisease, PleaKind.Duress],
            Pleas.All.Where(plea => plea.Mitigation == Provision.Parse("rule 145(2)(a)")).Select(plea => plea.Kind));
}
