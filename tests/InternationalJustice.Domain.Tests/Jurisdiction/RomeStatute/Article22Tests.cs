using InternationalJustice.Domain.Jurisdiction;

namespace InternationalJustice.Domain.Tests.Jurisdiction.RomeStatute;

/// <summary>Legality where the Court reaches back in time; that the list of crimes is closed is tested with article 5.</summary>
public class Article22Tests
{
    private const string Acceptance = """ "declarations": [ { "state": "XAN", "lodgedOn": "2016-01-01", "from": "2010-06-01", "accepted": true } ] """;
    private const string Referral = """ "trigger": { "kind": "securityCouncil", "resolution": "S/RES/9001 (2016)", "on": "2016-01-01" } """;

    private static Assessment About(string foreseeable, string act, string position = "", string state = "XAN", string suspect = Answer.Outsider) => Answer.About(
        $$""" "crimes": ["7(1)(a)"], "from": "2015-12-31", "to": "2016-01-01", "places": [ { "state": "{{state}}" } ] {{(foreseeable.Length == 0 ? string.Empty : $", \"foreseeable\": {foreseeable}")}} """,
        suspect,
        $$""" {{act}} {{(position.Length == 0 ? string.Empty : $$""", "positions": { "legality": "{{position}}" }""")}} """);

    [Theory]
    [InlineData(Acceptance, "")]
    [InlineData(Acceptance, "true")]
    [InlineData(Referral, "")]
    [InlineData(Referral, "true")]
    public void That_conduct_was_foreseeably_criminal_is_taken_as_alleged_or_as_found(string act, string foreseeable)
    {
        var answer = About(foreseeable, act);

        Assert.Equal(["2015-12-31/2016-01-01 satisfied"], answer.Days());
        Assert.DoesNotContain("legality", answer.ContestedQuestions());
        Assert.Contains(foreseeable.Length == 0 ? "article22.asAlleged" : "article22.foreseeable", answer.Reasons());
    }

    [Theory]
    [InlineData(Acceptance, "")]
    [InlineData(Referral, "")]
    [InlineData(Referral, "humanRightsTest")]
    [InlineData(Referral, "separate")]
    public void Where_it_was_not_the_days_before_the_Statute_applied_are_out_of_reach(string act, string position)
    {
        var answer = About("false", act, position);

        Assert.Equal(["2015-12-31 notSatisfied", "2016-01-01 satisfied"], answer.Days());
        Assert.Contains("legality", answer.ContestedQuestions());
    }

    [Fact]
    public void It_is_enough_on_one_reading_that_the_Statute_listed_the_crime() => Assert.Equal(["2015-12-31/2016-01-01 satisfied"], About("false", Referral, "statuteSuffices").Days());

    [Fact]
    public void Without_a_position_it_is_undetermined() => Assert.Equal(["2015-12-31 undetermined", "2016-01-01 satisfied"], About("false", Referral, "none").Days());

    [Theory]
    [InlineData("XAA", Answer.Outsider)]
    [InlineData("XAN", """{ "kind": "naturalPerson", "nationalities": ["XAA"], "ageAtConduct": 40 }""")]
    public void The_Statute_itself_is_the_law_of_the_time_on_the_territory_and_for_nationals_of_a_Party(string state, string suspect)
    {
        var answer = About("false", Referral, state: state, suspect: suspect);

        Assert.Equal(["2015-12-31/2016-01-01 satisfied"], answer.Days());
        Assert.DoesNotContain(answer.Reasons(), reason => reason.StartsWith("article22.", StringComparison.Ordinal));
    }

    [Fact]
    public void A_nationality_that_is_not_stated_may_decide_it()
    {
        var answer = About("false", Referral, suspect: """{ "kind": "naturalPerson", "ageAtConduct": 40 }""");

        Assert.Equal(["2015-12-31 undetermined", "2016-01-01 satisfied"], answer.Days());
        Assert.Contains("suspect.nationalities", answer.Missing());
    }
}
