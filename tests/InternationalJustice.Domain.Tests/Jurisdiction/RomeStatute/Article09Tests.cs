using InternationalJustice.Domain.Jurisdiction;

namespace InternationalJustice.Domain.Tests.Jurisdiction.RomeStatute;

/// <summary>How far the Elements of Crimes bind: the context that they add to genocide.</summary>
public class Article09Tests
{
    private static string Conduct(string crimes, string found) => $$""" "crimes": [{{crimes}}], "from": "2015-03-01", "places": [ { "state": "XAA" } ] {{found}} """;

    private static Assessment About(string found, string position = "", string crimes = "\"6(a)\"") =>
        Answer.About(Conduct(crimes, found), more: position.Length == 0 ? string.Empty : $$""" "positions": { "elementsOfCrimes": "{{position}}" } """);

    [Theory]
    [InlineData("")]
    [InlineData(", \"manifestPattern\": true")]
    public void The_context_is_taken_as_alleged_or_as_found(string found)
    {
        Assert.Equal(Outcome.Satisfied, About(found).Outcome());
        Assert.Empty(About(found).Contested);
    }

    [Theory]
    [InlineData("", Outcome.NotSatisfied)]
    [InlineData("elementsBindingUnlessConflict", Outcome.NotSatisfied)]
    [InlineData("elementsOnlyGuidance", Outcome.Satisfied)]
    [InlineData("none", Outcome.Undetermined)]
    public void Whether_genocide_needs_it_is_contested(string position, Outcome expected)
    {
        var answer = About(", \"manifestPattern\": false", position);

        Assert.Equal(expected, answer.Outcome());
        Assert.Equal(["elementsOfCrimes"], answer.ContestedQuestions());
    }

    [Fact]
    public void The_elements_of_the_Statute_can_be_shown_without_it() => Assert.Equal(Outcome.Satisfied, About(", \"elements\": \"shown\", \"manifestPattern\": false", "elementsOnlyGuidance").Outcome());

    [Fact]
    public void Elements_that_are_not_shown_decide_on_every_reading() => Assert.Equal(Outcome.NotSatisfied, About(", \"elements\": \"notShown\", \"manifestPattern\": true", "elementsOnlyGuidance").Outcome());

    [Fact]
    public void Other_crimes_have_no_such_context()
    {
        Assert.Equal(Outcome.Satisfied, About(", \"manifestPattern\": false", crimes: "\"6(a)\", \"7(1)(a)\"").Outcome());
        Assert.Equal(["$.conduct[0].manifestPattern document.inconsistent"], Answer.Warnings(Answer.Document(Conduct("\"7(1)(a)\"", ", \"manifestPattern\": false"))));
    }
}
