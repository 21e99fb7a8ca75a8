using InternationalJustice.Domain.Documents;
using InternationalJustice.Domain.Positions;

namespace InternationalJustice.Domain.Tests.Positions;

public sealed class PositionChoicesTests
{
    [Fact]
    public void Without_a_choice_the_default_holds() => Assert.Equal(PositionId.NoImmunity, PositionChoices.Defaults[ContestedQuestionId.Article98HeadOfState]);

    [Fact]
    public void Without_a_choice_and_a_default_no_position_is_taken() => Assert.Equal(PositionId.None, PositionChoices.Defaults[ContestedQuestionId.AmendmentNonParties]);

    [Fact]
    public void A_choice_replaces_the_default_of_its_question_only()
    {
        var choices = PositionChoices.Defaults.With(ContestedQuestionId.Article98HeadOfState, PositionId.Article98Protects);
        Assert.Equal(PositionId.Article98Protects, choices[ContestedQuestionId.Article98HeadOfState]);
        Assert.Equal(PositionId.CommencedOnly, choices[ContestedQuestionId.CooperationAfterWithdrawal]);
    }

    [Fact]
    public void No_position_can_be_chosen_against_a_default()
    {
        var choices = PositionChoices.Parse("article98HeadOfState=none").GetValueOrThrow();
        Assert.Equal(PositionId.None, choices[ContestedQuestionId.Article98HeadOfState]);
    }

    [Fact]
    public void A_position_on_another_question_is_refused() =>
        Assert.Throws<ArgumentException>(() => PositionChoices.Defaults.With(ContestedQuestionId.Article98HeadOfState, PositionId.CommencedOnly));

    [Fact]
    public void Choices_are_read_in_the_notation_of_the_documents()
    {
        var choices = PositionChoices.Parse("withdrawalPendingMatter=underConsiderationInclPE", "cooperationAfterWithdrawal=accruedObligation").GetValueOrThrow();
        Assert.Equal(PositionId.UnderConsiderationInclPE, choices.Chosen[ContestedQuestionId.WithdrawalPendingMatter]);
        Assert.Equal(PositionId.AccruedObligation, choices.Chosen[ContestedQuestionId.CooperationAfterWithdrawal]);
    }

    [Fact]
    public void Every_choice_that_cannot_be_read_is_reported()
    {
        var result = PositionChoices.Parse("article98=noImmunity", "article98HeadOfState=commencedOnly", "legality", "legality=separate", "legality=none", "Legality=separate");
        Assert.False(result.IsValid);
        Assert.Equal(
            [
                ("$.positions", ProblemCodes.BadNotation),
                ("$.positions.article98", ProblemCodes.UnknownPosition),
                ("$.positions.article98HeadOfState", ProblemCodes.UnknownPosition),
                ("$.positions.legality", ProblemCodes.DuplicateEntry),
                ("$.positions.Legality", ProblemCodes.UnknownPosition),
            ],
            result.Problems.Select(problem => (problem.Path, problem.Code)));
    }

    [Fact]
    public void An_unknown_position_is_answered_with_the_known_ones()
    {
        var problem = Assert.Single(PositionChoices.Parse("article98HeadOfState=immune").Problems);
        Assert.EndsWith("expected one of: noImmunity, securityCouncilRemoves, article98Protects, none.", problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Equal_choices_are_equal_in_whatever_order_they_were_made()
    {
        Assert.Equal(PositionChoices.Parse("legality=separate", "deferralScope=caseSpecific").Value, PositionChoices.Parse("deferralScope=caseSpecific", "legality=separate").Value);
        Assert.NotEqual(PositionChoices.Defaults, PositionChoices.Parse("legality=none").Value);
    }
}
