using InternationalJustice.Domain.Crimes.Responsibility;

namespace InternationalJustice.Domain.Tests.Crimes.Responsibility;

public class Article78Tests
{
    /// <summary>Ntaganda, 7 November 2019: sentences of up to 30 years, joint sentence 30 years. Ongwen, 6 May 2021: 8, 14 and 20 years, joint sentence 25 years.</summary>
    [Theory]
    [InlineData(30 * 12, new[] { 28 * 12, 30 * 12 }, null)]
    [InlineData(25 * 12, new[] { 8 * 12, 14 * 12, 20 * 12 }, null)]
    [InlineData(20 * 12, new[] { 20 * 12, 14 * 12 }, null)]
    [InlineData((20 * 12) - 1, new[] { 20 * 12, 14 * 12 }, SentenceProblemKind.BelowHighest)]
    [InlineData((30 * 12) + 1, new[] { 20 * 12, 14 * 12 }, SentenceProblemKind.TooLong)]
    public void A_joint_sentence_lies_between_the_longest_and_thirty_years(int joint, int[] terms, SentenceProblemKind? problem) =>
        Assert.Equal(problem, Article78.Check(new Sentence { Months = joint }, [.. terms.Select(months => new Sentence { Months = months })]).SingleOrDefault()?.Kind);

    [Fact]
    public void Only_life_joins_life()
    {
        var life = new Sentence { IsForLife = true };

        Assert.Empty(Article78.Check(life, [life, new Sentence { Months = 240 }]));
        Assert.Equal(SentenceProblemKind.BelowHighest, Assert.Single(Article78.Check(new Sentence { Months = 360 }, [life])).Kind);
    }
}
