using InternationalJustice.Domain.Jurisdiction;

namespace InternationalJustice.Domain.Tests.Jurisdiction.RomeStatute;

/// <summary>The thresholds of conflicts that are not international, articles 8(2)(d) and (f).</summary>
public class Article08Tests
{
    private const string CommonArticle3 = "\"8(2)(c)(i)-1\"";
    private const string Other = "\"8(2)(e)(i)\"";

    private static Assessment About(string crimes, string hostilities, string position = "", string conflict = "nonInternational") => Answer.About(
        $$""" "crimes": [{{crimes}}], "from": "2015-03-01", "places": [ { "state": "XAA" } ], "conflict": "{{conflict}}", "hostilities": { {{hostilities}} } """,
        more: position.Length == 0 ? string.Empty : $$""" "positions": { "nonInternationalThreshold": "{{position}}" } """);

    [Theory]
    [InlineData("")]
    [InlineData("\"intense\": true, \"organised\": true")]
    [InlineData("\"intense\": true, \"organised\": true, \"protracted\": true")]
    public void What_is_not_found_against_them_is_taken_as_alleged(string hostilities)
    {
        Assert.Equal(Outcome.Satisfied, About(Other, hostilities).Outcome());
        Assert.Equal(Outcome.Satisfied, About(Other, hostilities, "higherThreshold").Outcome());
        Assert.Empty(About(Other, hostilities).Contested);
    }

    [Theory]
    [InlineData(CommonArticle3, "\"intense\": false")]
    [InlineData(CommonArticle3, "\"organised\": false")]
    [InlineData(Other, "\"intense\": false, \"protracted\": true")]
    [InlineData(Other, "\"intense\": true, \"organised\": false")]
    [InlineData("\"8\"", "\"intense\": false")]
    public void Violence_below_the_threshold_is_no_armed_conflict(string crime, string hostilities)
    {
        var answer = About(crime, hostilities);

        Assert.Equal(Outcome.NotSatisfied, answer.Outcome());
        Assert.Contains("article8.belowThreshold", answer.Reasons());
    }

    [Theory]
    [InlineData("", Outcome.Satisfied)]
    [InlineData("sameThreshold", Outcome.Satisfied)]
    [InlineData("higherThreshold", Outcome.NotSatisfied)]
    [InlineData("none", Outcome.Undetermined)]
    public void Whether_the_crimes_of_8_2_e_ask_for_a_longer_conflict_is_contested(string position, Outcome expected)
    {
        var answer = About(Other, "\"intense\": true, \"organised\": true, \"protracted\": false", position);

        Assert.Equal(expected, answer.Outcome());
        Assert.Equal(["nonInternationalThreshold"], answer.ContestedQuestions());
    }

    [Fact]
    public void Those_of_8_2_c_do_not()
    {
        Assert.Equal(Outcome.Satisfied, About(CommonArticle3, "\"protracted\": false", "higherThreshold").Outcome());
        Assert.Empty(About(CommonArticle3, "\"protracted\": false").Contested);
    }

    [Fact]
    public void One_crime_within_reach_is_enough() => Assert.Equal(Outcome.Satisfied, About($"{CommonArticle3}, {Other}", "\"protracted\": false", "higherThreshold").Outcome());

    [Fact]
    public void An_international_conflict_has_no_such_threshold()
    {
        var document = Answer.Document(""" "crimes": ["8(2)(b)(i)"], "from": "2015-03-01", "places": [ { "state": "XAA" } ], "conflict": "international", "hostilities": { "intense": false } """);

        Assert.Equal(Outcome.Satisfied, Answer.To(document).Outcome());
        Assert.Equal(["$.conduct[0].hostilities document.inconsistent"], Answer.Warnings(document));
    }
}
