using InternationalJustice.Domain.Jurisdiction;

namespace InternationalJustice.Domain.Tests.Jurisdiction.RomeStatute;

public class Article20Tests
{
    [Theory]
    [InlineData("convicted")]
    [InlineData("acquitted")]
    public void Nobody_is_tried_again_after_a_final_and_genuine_trial(string stage)
    {
        var answer = Article17Tests.Asked($$"""{ "state": "XAA", "stage": "{{stage}}", "samePerson": true, "sameConduct": true, "final": true, "sham": false }""");

        Assert.Equal(Outcome.NotSatisfied, answer.Admissibility.Outcome);
        Assert.Equal(["article20.tried"], answer.Admissibility.Reasons);
    }

    [Theory]
    [InlineData(""" "samePerson": true, "sameConduct": true, "final": true, "sham": true """, "article20.sham")]
    [InlineData(""" "samePerson": true, "sameConduct": true, "final": false, "sham": false """, "article20.notFinal")]
    [InlineData(""" "samePerson": true, "sameConduct": false, "final": true, "sham": false """, "article17.otherCase")]
    [InlineData(""" "samePerson": false, "sameConduct": true, "final": true, "sham": false """, "article17.otherCase")]
    [InlineData(""" "sham": true """, "article20.sham")]
    public void A_trial_for_something_else_not_final_or_a_sham_does_not_bar(string evaluations, string reason)
    {
        var answer = Article17Tests.Asked($$"""{ "state": "XAA", "stage": "acquitted", {{evaluations}} }""");

        Assert.Equal(Outcome.Satisfied, answer.Admissibility.Outcome);
        Assert.Contains(reason, answer.AdmissibilityReasons());
    }

    [Fact]
    public void A_State_that_still_prosecutes_after_a_judgment_that_is_not_final_is_dealing_with_the_case()
    {
        const string Same = """ "state": "XAA", "samePerson": true, "sameConduct": true """;
        var answer = Article17Tests.Asked($$"""{ {{Same}}, "stage": "convicted", "final": false, "sham": false }, { {{Same}}, "stage": "prosecution", "willing": true, "able": true }""");

        Assert.Equal(Outcome.NotSatisfied, answer.Admissibility.Outcome);
        Assert.Equal(["article17.pursued"], answer.Admissibility.Reasons);
    }

    [Theory]
    [InlineData(""" "samePerson": true, "sameConduct": true, "final": true """, "sham")]
    [InlineData(""" "samePerson": true, "sameConduct": true, "sham": false """, "final")]
    [InlineData(""" "samePerson": true, "final": true, "sham": false """, "sameConduct")]
    public void An_evaluation_that_nobody_made_leaves_the_answer_open(string evaluations, string missing)
    {
        var answer = Article17Tests.Asked($$"""{ "state": "XAA", "stage": "convicted", {{evaluations}} }""");

        Assert.Equal(Outcome.Undetermined, answer.Admissibility.Outcome);
        Assert.Equal([$"proceedings[0].{missing}"], answer.Missing());
    }
}
