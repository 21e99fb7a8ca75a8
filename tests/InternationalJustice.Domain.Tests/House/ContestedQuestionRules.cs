using InternationalJustice.Domain.Positions;

namespace InternationalJustice.Domain.Tests.House;

/// <summary>Nobody takes a position that silently changes nothing.</summary>
public class ContestedQuestionRules
{
    private static readonly string[] Rules = [.. Library.SourceFiles.Where(file => file.StartsWith("Jurisdiction/", StringComparison.Ordinal) || file.StartsWith("Cooperation/", StringComparison.Ordinal)).Select(Library.ReadSource)];

    public static TheoryData<ContestedQuestionId> Questions => [.. ContestedQuestions.All.Select(question => question.Id)];

    [Theory]
    [MemberData(nameof(Questions))]
    public void A_rule_asks_every_question(ContestedQuestionId id) => Assert.Contains(Rules, rule => rule.Contains($"ContestedQuestionId.{id}", StringComparison.Ordinal));
}
