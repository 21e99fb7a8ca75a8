using InternationalJustice.Domain.Crimes;
using InternationalJustice.Domain.Crimes.Responsibility;
using InternationalJustice.Domain.Notation;
using InternationalJustice.Domain.Time;

namespace InternationalJustice.Domain.Tests.Crimes.Responsibility;

/// <summary>Articles 77 and 70(3).</summary>
public class Article77Tests
{
    [Theory]
    [InlineData(360, false, "")]
    [InlineData(361, false, "tooLong")]
    [InlineData(1, false, "")]
    [InlineData(0, true, "")]
    [InlineData(0, false, "noPenalty")]
    [InlineData(12, true, "contradictory")]
    [InlineData(-1, false, "contradictory noPenalty")]
    public void A_crime_carries_up_to_thirty_years_or_life(int months, bool life, string problems) =>
        Assert.Equal(problems, Problems(CrimeFamily.WarCrimes, new Sentence { Months = months, IsForLife = life }));

    [Theory]
    [InlineData(60, false, false, "")]
    [InlineData(61, false, false, "tooLong")]
    [InlineData(0, true, false, "")]
    [InlineData(60, true, false, "")]
    [InlineData(0, false, false, "noPenalty")]
    [InlineData(0, true, true, "lifeNotAvailable")]
    public void An_offence_against_the_administration_of_justice_carries_up_to_five_years_or_a_fine(int months, bool fine, bool life, string problems) =>
        Assert.Equal(problems, Problems(CrimeFamily.AdministrationOfJustice, new Sentence { Months = months, HasFine = fine, IsForLife = life }));

    [Fact]
    public void A_fine_or_forfeiture_comes_on_top_of_imprisonment_except_under_article_70()
    {
        Assert.Equal("noImprisonment", Problems(CrimeFamily.Genocide, new Sentence { HasFine = true }));
        Assert.Equal("noImprisonment", Problems(CrimeFamily.Genocide, new Sentence { HasForfeiture = true }));
        Assert.Equal(string.Empty, Problems(CrimeFamily.Genocide, new Sentence { Months = 300, HasFine = true, HasForfeiture = true }));
        Assert.Equal("noPenalty", Problems(CrimeFamily.AdministrationOfJustice, new Sentence { HasForfeiture = true }));
        Assert.Equal(string.Empty, Problems(CrimeFamily.AdministrationOfJustice, new Sentence { HasFine = true, HasForfeiture = true }));
    }

    [Fact]
    public void A_problem_names_the_provision_and_has_words_in_both_languages()
    {
        var term = Assert.Single(Article77.Check(CrimeFamily.WarCrimes, new Sentence { Months = 400 }));
        var offence = Assert.Single(Article77.Check(CrimeFamily.AdministrationOfJustice, new Sentence { Months = 400 }));

        Assert.Equal("77(1)(a)", term.Provision.ToString());
        Assert.Equal("70(3)", offence.Provision.ToString());
        Assert.NotEqual(term.Text(Language.English), term.Text(Language.French));
        Assert.Empty(term.Text(Language.None));
    }

    [Theory]
    [InlineData(CrimeFamily.Genocide, Truth.Satisfied, Truth.Satisfied, Truth.Satisfied)]
    [InlineData(CrimeFamily.Genocide, Truth.Satisfied, Truth.Undetermined, Truth.Undetermined)]
    [InlineData(CrimeFamily.Genocide, Truth.Undetermined, Truth.NotSatisfied, Truth.NotSatisfied)]
    [InlineData(CrimeFamily.AdministrationOfJustice, Truth.Satisfied, Truth.Satisfied, Truth.NotSatisfied)]
    public void Life_needs_extreme_gravity_and_the_circumstances_of_the_person(CrimeFamily family, Truth gravity, Truth circumstances, Truth allowed) =>
        Assert.Equal(
            allowed,
            Article77.AllowsLife(family, new Dictionary<ElementId, Truth> { [ElementId.Parse("77(1)(b)/extreme-gravity")] = gravity, [ElementId.Parse("77(1)(b)/individual-circumstances")] = circumstances }));

    private static string Problems(CrimeFamily family, Sentence sentence) => string.Join(' ', Article77.Check(family, sentence).Select(problem => EnumText<SentenceProblemKind>.Of(problem.Kind)));
}
