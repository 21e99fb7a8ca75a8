using InternationalJustice.Domain.Jurisdiction;

namespace InternationalJustice.Domain.Tests.Jurisdiction.RomeStatute;

public class Article05Tests
{
    private const string InAParty = """ "from": "2015-03-01", "places": [ { "state": "XAA" } ] """;

    [Theory]
    [InlineData("6")]
    [InlineData("7(1)(a)")]
    [InlineData("7(1)(k)")]
    public void Genocide_and_crimes_against_humanity_need_no_armed_conflict(string crime) =>
        Assert.Equal(Outcome.Satisfied, Answer.About($$""" "crimes": ["{{crime}}"], {{InAParty}} """).Outcome());

    [Fact]
    public void Conduct_outside_the_list_is_out_of_reach()
    {
        var answer = Answer.About($$""" "crimes": ["other:terrorism"], {{InAParty}} """);

        Assert.Equal(Outcome.NotSatisfied, answer.Outcome());
        Assert.Contains("article5.notListed", answer.Reasons());
    }

    [Fact]
    public void One_crime_of_the_list_is_enough() =>
        Assert.Equal(Outcome.Satisfied, Answer.About($$""" "crimes": ["other:terrorism", "7(1)(a)"], {{InAParty}} """).Outcome());

    [Fact]
    public void Weapons_of_an_annex_that_does_not_exist_are_out_of_reach()
    {
        var answer = Answer.About($$""" "crimes": ["8(2)(b)(xx)"], "conflict": "international", {{InAParty}} """);

        Assert.Equal(Outcome.NotSatisfied, answer.Outcome());
        Assert.Contains("article5.notOperative", answer.Reasons());
    }

    [Theory]
    [InlineData("8(2)(a)(i)", "international", Outcome.Satisfied)]
    [InlineData("8(2)(b)(i)", "international", Outcome.Satisfied)]
    [InlineData("8(2)(c)(i)-1", "nonInternational", Outcome.Satisfied)]
    [InlineData("8(2)(e)(i)", "nonInternational", Outcome.Satisfied)]
    [InlineData("8", "international", Outcome.Satisfied)]
    [InlineData("8", "nonInternational", Outcome.Satisfied)]
    [InlineData("8(2)(a)(i)", "nonInternational", Outcome.NotSatisfied)]
    [InlineData("8(2)(b)(i)", "nonInternational", Outcome.NotSatisfied)]
    [InlineData("8(2)(c)(i)-1", "international", Outcome.NotSatisfied)]
    [InlineData("8(2)(e)(i)", "international", Outcome.NotSatisfied)]
    [InlineData("8(2)(a)(i)", "none", Outcome.NotSatisfied)]
    [InlineData("8(2)(e)(i)", "none", Outcome.NotSatisfied)]
    [InlineData("8", "none", Outcome.NotSatisfied)]
    public void A_war_crime_needs_the_conflict_for_which_it_is_listed(string crime, string conflict, Outcome expected) =>
        Assert.Equal(expected, Answer.About($$""" "crimes": ["{{crime}}"], "conflict": "{{conflict}}", {{InAParty}} """).Outcome());

    [Fact]
    public void A_war_crime_is_undetermined_while_the_conflict_is_unknown()
    {
        var answer = Answer.About($$""" "crimes": ["8(2)(a)(i)"], {{InAParty}} """);

        Assert.Equal(Outcome.Undetermined, answer.Outcome());
        Assert.Contains("conduct[0].conflict", answer.Missing());
    }

    [Fact]
    public void Where_the_elements_are_shown_the_conflict_is_among_them() =>
        Assert.Equal(Outcome.Satisfied, Answer.About($$""" "crimes": ["8(2)(a)(i)"], "elements": "shown", {{InAParty}} """).Outcome());

    [Fact]
    public void The_conflict_does_not_matter_beside_a_crime_against_humanity()
    {
        var answer = Answer.About($$""" "crimes": ["8(2)(a)(i)", "7(1)(a)"], {{InAParty}} """);

        Assert.Equal(Outcome.Satisfied, answer.Outcome());
        Assert.DoesNotContain("conduct[0].conflict", answer.Missing());
    }

    [Theory]
    [InlineData("asAlleged", Outcome.Satisfied)]
    [InlineData("shown", Outcome.Satisfied)]
    [InlineData("notShown", Outcome.NotSatisfied)]
    public void A_finding_on_the_elements_decides_where_there_is_one(string elements, Outcome expected) =>
        Assert.Equal(expected, Answer.About($$""" "crimes": ["7(1)(a)"], "elements": "{{elements}}", {{InAParty}} """).Outcome());
}
