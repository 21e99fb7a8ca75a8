using InternationalJustice.Domain.Positions;

namespace InternationalJustice.Domain.Tests.House;

/// <summary>A question says whether a rule depends on it, so that nobody takes a position that silently changes nothing.</summary>
public class ContestedQuestionRules
{
    private static readonly string[] Rules = [.. Library.SourceFiles.Where(file => file.StartsWith("Jurisdiction/", StringComparison.Ordinal) || file.StartsWith("Cooperation/", StringComparison.Ordinal)).Select(Library.ReadSource)];

    public static TheoryData<ContestedQuestionId> Questions => [.. ContestedQuestions.All.Select(question => question.Id)];

    [Theory]
    [MemberData(nameof(Questions))]
    public void A_question_has_a_rule_exactly_if_a_rule_asks_it(ContestedQuestionId id) =>
        Assert.Equal(ContestedQuestions.Get(id).HasRule, Array.Exists(Rules, rule => rule.Contains($"ContestedQuestionId.{id}", StringComparison.Ordinal)));
}
