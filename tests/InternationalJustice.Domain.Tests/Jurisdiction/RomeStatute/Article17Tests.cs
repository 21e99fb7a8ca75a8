using InternationalJustice.Domain.Jurisdiction;

namespace InternationalJustice.Domain.Tests.Jurisdiction.RomeStatute;

public class Article17Tests
{
    private const string SameCase = """ "samePerson": true, "sameConduct": true """;

    internal static Assessment Asked(string proceedings, string gravity = "sufficient", string asOf = "2025-06-01") => Answer.About(
        """ "crimes": ["7(1)(a)"], "from": "2015-03-01", "places": [ { "state": "XAA" } ] """,
        more: $$""" "proceedings": [ {{proceedings}} ], "gravity": "{{gravity}}" """,
        asOf: asOf);

    [Theory]
    [InlineData("investigation", "article17.pursued")]
    [InlineData("prosecution", "article17.pursued")]
    [InlineData("decidedNotToProsecute", "article17.decided")]
    public void A_State_that_genuinely_deals_with_the_same_case_goes_first(string stage, string reason)
    {
        var answer = Asked($$"""{ "state": "XAA", "stage": "{{stage}}", {{SameCase}}, "willing": true, "able": true }""");

        Assert.Equal(Outcome.NotSatisfied, answer.Admissibility.Outcome);
        Assert.Equal([reason], answer.Admissibility.Reasons);
    }

    [Theory]
    [InlineData(""" "samePerson": false, "sameConduct": true, "willing": true, "able": true """, "article17.otherCase")]
    [InlineData(""" "samePerson": true, "sameConduct": false, "willing": true, "able": true """, "article17.otherCase")]
    [InlineData(""" "samePerson": true, "sameConduct": true, "willing": false, "able": true """, "article17.notGenuine")]
    [InlineData(""" "samePerson": true, "sameConduct": true, "willing": true, "able": false """, "article17.notGenuine")]
    [InlineData(""" "samePerson": true, "sameConduct": true, "willing": false """, "article17.notGenuine")]
    [InlineData(""" "samePerson": false """, "article17.otherCase")]
    public void Another_case_or_one_that_is_not_genuine_leaves_it_admissible(string evaluations, string reason)
    {
        var answer = Asked($$"""{ "state": "XAA", "stage": "investigation", {{evaluations}} }""");

        Assert.Equal(Outcome.Satisfied, answer.Admissibility.Outcome);
        Assert.Contains(reason, answer.AdmissibilityReasons());
    }

    [Theory]
    [InlineData(""" "samePerson": true, "sameConduct": true, "willing": true """, "able")]
    [InlineData(""" "samePerson": true, "sameConduct": true, "able": true """, "willing")]
    [InlineData(""" "samePerson": true, "willing": true, "able": true """, "sameConduct")]
    [InlineData(""" "sameConduct": true, "willing": true, "able": true """, "samePerson")]
    public void An_evaluation_that_nobody_made_leaves_the_answer_open(string evaluations, string missing)
    {
        var answer = Asked($$"""{ "state": "XAA", "stage": "investigation", {{evaluations}} }""");

        Assert.Equal(Outcome.Undetermined, answer.Admissibility.Outcome);
        Assert.Equal([$"proceedings[0].{missing}"], answer.Missing());
    }

    [Fact]
    public void Inaction_is_enough_without_a_look_at_willingness() =>
        Assert.Equal(Outcome.Satisfied, Asked("""{ "state": "XAA", "stage": "none" }""").Admissibility.Outcome);

    [Fact]
    public void No_proceedings_at_all_are_inaction() => Assert.Equal(Outcome.Satisfied, Asked(string.Empty).Admissibility.Outcome);

    [Fact]
    public void Unknown_proceedings_and_gravity_leave_the_answer_open()
    {
        var answer = Answer.About(""" "crimes": ["7(1)(a)"], "from": "2015-03-01", "places": [ { "state": "XAA" } ] """);

        Assert.Equal(Outcome.Undetermined, answer.Admissibility.Outcome);
        Assert.Equal(["proceedings", "gravity"], answer.Missing());
    }

    [Fact]
    public void A_case_that_is_not_grave_enough_is_inadmissible_whatever_else_is_unknown()
    {
        var answer = Answer.About(""" "crimes": ["7(1)(a)"], "from": "2015-03-01", "places": [ { "state": "XAA" } ] """, more: """ "gravity": "insufficient" """);

        Assert.Equal(Outcome.NotSatisfied, answer.Admissibility.Outcome);
        Assert.Equal(["article17.notGrave"], answer.Admissibility.Reasons);
        Assert.Empty(answer.Missing());
    }

    [Theory]
    [InlineData("2025-06-01", Outcome.NotSatisfied)]
    [InlineData("2025-05-31", Outcome.Undetermined)]
    public void A_proceeding_counts_from_the_day_on_which_it_was_found(string asOf, Outcome expected) =>
        Assert.Equal(expected, Asked($$"""{ "state": "XAA", "stage": "investigation", {{SameCase}}, "willing": true, "able": true, "on": "2025-06-01" }""", asOf: asOf).Admissibility.Outcome);

    [Fact]
    public void One_genuine_proceeding_among_several_is_enough_to_bar() =>
        Assert.Equal(
            Outcome.NotSatisfied,
            Asked($$"""
                { "state": "XAN", "stage": "investigation", "samePerson": false },
                { "state": "XAA", "stage": "prosecution", {{SameCase}}, "willing": true, "able": true }
                """).Admissibility.Outcome);

    [Fact]
    public void Proceedings_that_were_found_after_the_day_of_the_question_say_nothing_about_that_day()
    {
        var answer = Answer.About(
            """ "crimes": ["7(1)(a)"], "from": "2020-01-01", "places": [ { "state": "XAB" } ] """,
            more: """ "gravity": "sufficient", "proceedings": [ { "state": "XAB", "stage": "none", "on": "2025-06-02" } ] """);

        Assert.Equal(Outcome.Undetermined, answer.Admissibility.Outcome);
        Assert.Contains("proceedings", answer.Missing());
    }
}
