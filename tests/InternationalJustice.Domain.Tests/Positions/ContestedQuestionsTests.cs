using InternationalJustice.Domain.Citations;
using InternationalJustice.Domain.Positions;

namespace InternationalJustice.Domain.Tests.Positions;

public sealed class ContestedQuestionsTests
{
    [Fact]
    public void Every_id_names_the_question_that_is_found_under_it()
    {
        Assert.Equal(Enum.GetValues<ContestedQuestionId>().Where(id => id != ContestedQuestionId.None), ContestedQuestions.All.Select(question => question.Id));
        Assert.All(ContestedQuestions.All, question => Assert.Same(question, ContestedQuestions.Get(question.Id)));
    }

    [Fact]
    public void Every_position_belongs_to_exactly_one_question()
    {
        Assert.Equal(
            Enum.GetValues<PositionId>().Where(id => id != PositionId.None),
            ContestedQuestions.All.SelectMany(question => question.Positions).Select(position => position.Id).Order());
    }

    [Fact]
    public void The_default_of_a_question_is_its_first_position_and_stands_on_a_decision_the_wording_or_practice()
    {
        Assert.All(ContestedQuestions.All.Where(question => question.Default != PositionId.None), question =>
        {
            Assert.Equal(question.Positions[0].Id, question.Default);
            Assert.Contains(question.Positions[0].Status, new[] { PositionStatus.HeldByCourt, PositionStatus.Wording, PositionStatus.Practice });
        });
    }

    [Fact]
    public void A_question_that_no_organ_of_the_Court_has_decided_has_no_default()
    {
        var undecided = ContestedQuestions.All.Where(question => question.Default == PositionId.None).Select(question => question.Id);
        Assert.Equal(
            [
                ContestedQuestionId.Article98Agreements, ContestedQuestionId.NationalityDate, ContestedQuestionId.ReferralExemptions, ContestedQuestionId.DeferralScope,
                ContestedQuestionId.DeclarationAfterAccession, ContestedQuestionId.AmendmentNonParties, ContestedQuestionId.AmendmentLaterParties,
                ContestedQuestionId.AggressionNonAcceptingParty, ContestedQuestionId.Article124Ukraine,
            ],
            undecided);
    }

    [Fact]
    public void The_immunity_of_a_head_of_State_was_decided_by_the_Appeals_Chamber_on_6_May_2019()
    {
        var authority = ContestedQuestions.Get(PositionId.NoImmunity).Authorities[0];
        Assert.Equal("Appeals Chamber", authority.Source);
        Assert.Equal("2019-05-06", authority.On.ToString());
    }

    [Fact]
    public void Every_provision_in_question_exists_in_the_Statute() =>
        Assert.All(ContestedQuestions.All, question => Assert.All(question.Provisions, provision => Assert.True(RomeStatute.Contains(provision))));

    [Fact]
    public void No_position_is_not_a_position() => Assert.Throws<ArgumentOutOfRangeException>(() => ContestedQuestions.Get(PositionId.None));

    [Fact]
    public void No_question_is_not_a_question() => Assert.Throws<ArgumentOutOfRangeException>(() => ContestedQuestions.Get(ContestedQuestionId.None));
}
