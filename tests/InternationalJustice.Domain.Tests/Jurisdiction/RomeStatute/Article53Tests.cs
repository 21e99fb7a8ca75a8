using InternationalJustice.Domain.Jurisdiction;

namespace InternationalJustice.Domain.Tests.Jurisdiction.RomeStatute;

/// <summary>The interests of justice, articles 53(1)(c) and (2)(c).</summary>
public class Article53Tests
{
    private static AdmissibilityAnswer About(string more) =>
        Answer.About(""" "crimes": ["7(1)(a)"], "from": "2015-03-01", "places": [ { "state": "XAA" } ] """, more: $""" "proceedings": [], "gravity": "sufficient" {more} """).Admissibility;

    [Fact]
    public void Where_nobody_has_decided_they_stand_in_the_way_of_nothing()
    {
        Assert.Equal(Outcome.Satisfied, About(string.Empty).Outcome);
        Assert.DoesNotContain(About(string.Empty).Finding.Findings, finding => finding.Rule == "article53.interestsOfJustice");
    }

    [Fact]
    public void Nor_do_they_where_they_are_served() => Assert.Equal(Outcome.Satisfied, About(""", "interestsOfJustice": "served" """).Outcome);

    [Fact]
    public void A_decision_against_them_that_was_confirmed_ends_the_matter()
    {
        var answer = About(""", "interestsOfJustice": "notServed" """);

        Assert.Equal(Outcome.NotSatisfied, answer.Outcome);
        Assert.Equal(["article53.notServed"], answer.Reasons);
    }

    [Fact]
    public void They_leave_open_what_else_is() =>
        Assert.Equal(Outcome.Undetermined, Answer.About(""" "crimes": ["7(1)(a)"], "from": "2015-03-01", "places": [ { "state": "XAA" } ] """, more: """ "interestsOfJustice": "served" """).Admissibility.Outcome);
}
