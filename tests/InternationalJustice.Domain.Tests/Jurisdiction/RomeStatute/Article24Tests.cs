using InternationalJustice.Domain.Jurisdiction;

namespace InternationalJustice.Domain.Tests.Jurisdiction.RomeStatute;

public class Article24Tests
{
    private const string AcrossEntry = """ "from": "2010-05-01", "to": "2010-06-30", "places": [ { "state": "XAA" } ] """;
    private const string Covered = "2010-05-01/2010-05-31 notSatisfied, 2010-06-01/2010-06-30 satisfied";

    [Theory]
    [InlineData("7(1)(e)", "")]
    [InlineData("7(1)(h)", "")]
    [InlineData("8(2)(b)(xxvi)", """ "conflict": "international", """)]
    public void A_crime_that_goes_on_is_covered_from_the_first_day_within_reach(string crime, string conflict)
    {
        var answer = Answer.About($$""" "crimes": ["{{crime}}"], {{conflict}} {{AcrossEntry}} """);

        Assert.Equal(Covered.Split(", "), answer.Days());
        Assert.Contains("continuingCrimes", answer.ContestedQuestions());
    }

    [Fact]
    public void It_is_not_on_the_reading_that_fixes_it_when_it_is_first_complete() =>
        Assert.Equal(
            ["2010-05-01/2010-06-30 notSatisfied"],
            Answer.About($$""" "crimes": ["7(1)(e)"], {{AcrossEntry}} """, more: """ "positions": { "continuingCrimes": "completedOnce" } """).Days());

    [Fact]
    public void Without_a_position_the_later_part_is_undetermined() =>
        Assert.Equal(
            ["2010-05-01/2010-05-31 notSatisfied", "2010-06-01/2010-06-30 undetermined"],
            Answer.About($$""" "crimes": ["7(1)(e)"], {{AcrossEntry}} """, more: """ "positions": { "continuingCrimes": "none" } """).Days());

    [Fact]
    public void Killings_are_each_of_their_own_day()
    {
        var answer = Answer.About($$""" "crimes": ["7(1)(a)"], {{AcrossEntry}} """, more: """ "positions": { "continuingCrimes": "completedOnce" } """);

        Assert.Equal(Covered.Split(", "), answer.Days());
        Assert.DoesNotContain("continuingCrimes", answer.ContestedQuestions());
    }

    [Fact]
    public void It_is_not_contested_where_all_days_are_within_reach() =>
        Assert.DoesNotContain("continuingCrimes", Answer.About(""" "crimes": ["7(1)(e)"], "from": "2010-06-01", "to": "2010-06-30", "places": [ { "state": "XAA" } ] """).ContestedQuestions());

    // Elements of Crimes, article 7(1)(i), footnote 24.
    [Theory]
    [InlineData(""" "from": "2009-01-01", "to": "2010-05-31" """, "2010-05-01/2010-06-30 notSatisfied")]
    [InlineData(""" "from": "2009-01-01", "to": "2010-06-01" """, Covered)]
    [InlineData(""" "from": "2010-06-01", "to": null """, Covered)]
    public void A_disappearance_needs_an_attack_that_reaches_into_the_days_within_reach(string attack, string expected) =>
        Assert.Equal(expected.Split(", "), Answer.About($$""" "crimes": ["7(1)(i)"], "attack": { {{attack}} }, {{AcrossEntry}} """).Days());

    [Fact]
    public void A_disappearance_from_before_is_open_while_the_days_of_the_attack_are_unknown()
    {
        var answer = Answer.About($$""" "crimes": ["7(1)(i)"], {{AcrossEntry}} """);

        Assert.Equal(["2010-05-01/2010-05-31 notSatisfied", "2010-06-01/2010-06-30 undetermined"], answer.Days());
        Assert.Contains("conduct[0].attack", answer.Missing());
    }

    [Fact]
    public void A_disappearance_that_begins_within_reach_has_its_attack_there() =>
        Assert.Equal(Outcome.Satisfied, Answer.About(""" "crimes": ["7(1)(i)"], "from": "2010-06-01", "to": "2010-06-30", "places": [ { "state": "XAA" } ] """).Outcome());
}
