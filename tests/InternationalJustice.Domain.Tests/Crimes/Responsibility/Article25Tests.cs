using InternationalJustice.Domain.Crimes;
using InternationalJustice.Domain.Crimes.Responsibility;
using InternationalJustice.Domain.Time;

namespace InternationalJustice.Domain.Tests.Crimes.Responsibility;

/// <summary>Article 25(3bis): the leadership clause of aggression.</summary>
public class Article25Tests
{
    public static TheoryData<ModeOfLiability> ModesOfArticle25 =>
        [.. LiabilityModes.All.Where(mode => mode.Form != ParticipationForm.Omission).Select(mode => mode.Id)];

    [Theory]
    [MemberData(nameof(ModesOfArticle25))]
    public void Every_mode_of_article_25_needs_a_leader_if_the_crime_is_aggression_and_no_other(ModeOfLiability id)
    {
        var mode = LiabilityModes.Find(id)!;

        Assert.Contains(Article25.Leadership, mode.RequirementsFor(CrimeFamily.Aggression));
        Assert.DoesNotContain(Article25.Leadership, mode.RequirementsFor(CrimeFamily.Genocide));
        Assert.DoesNotContain(Article25.Leadership, mode.RequirementsFor(CrimeFamily.WarCrimes));
    }

    [Theory]
    [InlineData(Truth.Satisfied, Truth.Satisfied)]
    [InlineData(Truth.NotSatisfied, Truth.NotSatisfied)]
    [InlineData(Truth.Undetermined, Truth.Undetermined)]
    public void A_subordinate_does_not_aid_aggression(Truth leader, Truth outcome)
    {
        var mode = LiabilityModes.Find(ModeOfLiability.Assisting)!;
        var requirements = mode.RequirementsFor(CrimeFamily.Aggression);

        Assert.Equal(outcome, mode.Assess(CrimeFamily.Aggression, Findings.AllMet(requirements, "25(3bis)/leadership", leader)).Outcome);
    }

    [Fact]
    public void The_clause_speaks_of_article_25_only() =>
        Assert.DoesNotContain(Article25.Leadership, LiabilityModes.Find(ModeOfLiability.CommandResponsibility)!.RequirementsFor(CrimeFamily.Aggression));
}
