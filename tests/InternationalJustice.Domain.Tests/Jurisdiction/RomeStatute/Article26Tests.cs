using InternationalJustice.Domain.Jurisdiction;

namespace InternationalJustice.Domain.Tests.Jurisdiction.RomeStatute;

public class Article26Tests
{
    private static Assessment Aged(string age, string from = "2015-03-01", string to = "2015-03-31") => Answer.About(
        $$""" "crimes": ["7(1)(a)"], "from": "{{from}}", "to": "{{to}}", "places": [ { "state": "XAA" } ] """,
        $$"""{ "kind": "naturalPerson", "nationalities": ["XAA"] {{(age.Length == 0 ? string.Empty : ", " + age)}} }""");

    [Fact]
    public void The_eighteenth_birthday_is_the_first_day_within_reach() =>
        Assert.Equal(["2015-03-01/2015-03-09 notSatisfied", "2015-03-10/2015-03-31 satisfied"], Aged(""" "dateOfBirth": "1997-03-10" """).Days());

    [Fact]
    public void Somebody_born_within_a_known_month_may_or_may_not_be_of_age() =>
        Assert.Equal(
            ["2015-02-28 notSatisfied", "2015-03-01/2015-03-30 undetermined", "2015-03-31 satisfied"],
            Aged(""" "dateOfBirth": "1997-03" """, "2015-02-28").Days());

    [Theory]
    [InlineData("1996", Outcome.Satisfied)]
    [InlineData("1997", Outcome.Undetermined)]
    [InlineData("1998", Outcome.NotSatisfied)]
    public void The_year_of_birth_may_be_enough(string year, Outcome expected) => Assert.Equal(expected, Aged($$""" "dateOfBirth": "{{year}}" """).Outcome());

    [Theory]
    [InlineData(18, Outcome.Satisfied)]
    [InlineData(16, Outcome.NotSatisfied)]
    [InlineData(0, Outcome.NotSatisfied)]
    public void The_age_may_be_given_instead(int age, Outcome expected) => Assert.Equal(expected, Aged($$""" "ageAtConduct": {{age}} """).Outcome());

    [Fact]
    public void Somebody_of_seventeen_is_not_of_age_on_the_first_day_and_comes_of_age_within_a_year() =>
        Assert.Equal(
            ["2015-03-01 notSatisfied", "2015-03-02/2016-02-29 undetermined", "2016-03-01/2016-03-31 satisfied"],
            Aged(""" "ageAtConduct": 17 """, to: "2016-03-31").Days());

    [Fact]
    public void Somebody_of_seventeen_is_not_of_age_on_a_leap_day_either() =>
        Assert.Equal(["2016-02-29 notSatisfied"], Aged(""" "ageAtConduct": 17 """, "2016-02-29", "2016-02-29").Days());

    [Fact]
    public void Somebody_born_on_29_February_has_lived_eighteen_years_when_28_February_is_over() =>
        Assert.Equal(["2022-02-27/2022-02-28 notSatisfied", "2022-03-01/2022-03-02 satisfied"], Aged(""" "dateOfBirth": "2004-02-29" """, "2022-02-27", "2022-03-02").Days());

    [Theory]
    [InlineData("1997-03", true)]
    [InlineData("1997", true)]
    [InlineData("1996", false)]
    public void The_day_of_birth_is_missing_where_the_month_or_year_leaves_the_age_open(string born, bool missing) =>
        Assert.Equal(missing, Aged($$""" "dateOfBirth": "{{born}}" """).Missing().Contains("suspect.dateOfBirth"));

    [Fact]
    public void The_day_of_birth_is_missing_where_somebody_of_seventeen_comes_of_age_on_an_unknown_day() =>
        Assert.Contains("suspect.dateOfBirth", Aged(""" "ageAtConduct": 17 """).Missing());

    [Fact]
    public void An_unknown_age_leaves_the_answer_open()
    {
        var answer = Aged(string.Empty);

        Assert.Equal(Outcome.Undetermined, answer.Outcome());
        Assert.Contains("suspect.dateOfBirth", answer.Missing());
    }

    [Fact]
    public void An_unknown_age_does_not_matter_where_there_is_no_link() =>
        Assert.DoesNotContain(
            "suspect.dateOfBirth",
            Answer.About(""" "crimes": ["7(1)(a)"], "from": "2015-03-01", "places": [ { "state": "XAN" } ] """, """{ "kind": "naturalPerson", "nationalities": ["XAN"] }""").Missing());
}
