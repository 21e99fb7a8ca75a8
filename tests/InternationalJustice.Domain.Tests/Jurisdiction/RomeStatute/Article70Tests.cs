using InternationalJustice.Domain.Jurisdiction;

namespace InternationalJustice.Domain.Tests.Jurisdiction.RomeStatute;

public class Article70Tests
{
    private const string InNoParty = """ "crimes": ["70(1)(c)"], "from": "2015-03-01", "places": [ { "state": "XAN" } ] """;

    [Fact]
    public void An_offence_against_the_Courts_justice_needs_neither_link_nor_trigger_nor_complementarity()
    {
        var answer = Answer.About(InNoParty);

        Assert.Equal(Outcome.Satisfied, answer.Jurisdiction.Outcome);
        Assert.Equal(["article70"], answer.Jurisdiction.Grounds);
        Assert.Equal(Outcome.Satisfied, answer.Exercise.Outcome);
        Assert.Equal(Outcome.Satisfied, answer.Admissibility.Outcome);
    }

    [Theory]
    [InlineData("""{ "kind": "naturalPerson", "ageAtConduct": 17 }""", Outcome.NotSatisfied)]
    [InlineData("""{ "kind": "legalPerson", "ageAtConduct": 40 }""", Outcome.NotSatisfied)]
    [InlineData("""{ "kind": "naturalPerson" }""", Outcome.Undetermined)]
    public void It_still_needs_an_adult_natural_person(string suspect, Outcome expected) => Assert.Equal(expected, Answer.About(InNoParty, suspect).Jurisdiction.Outcome);

    // Rule 163(2): of Part 2 of the Statute only article 21 applies to it.
    [Fact]
    public void A_deferral_by_the_Security_Council_does_not_stop_it()
    {
        var answer = Answer.About(InNoParty, more: """ "deferrals": [ { "resolution": "S/RES/9004 (2025)", "on": "2025-01-10" } ] """);

        Assert.Equal(Outcome.Satisfied, answer.Exercise.Outcome);
        Assert.Empty(answer.Exercise.BarredBy);
    }

    // Rule 163: Part 3 of the Statute, and with it article 24, applies to these offences too.
    [Fact]
    public void It_cannot_lie_before_the_Statute() =>
        Assert.Equal(["2002-06-30 notSatisfied", "2002-07-01 satisfied"], Answer.About(""" "crimes": ["70(1)(a)"], "from": "2002-06-30", "to": "2002-07-01" """).Days());

    [Fact]
    public void Beside_it_another_crime_still_needs_its_link_and_its_trigger()
    {
        var answer = Answer.To(Answer.Document(InNoParty).Replace("\"conduct\": [", """ "conduct": [ { "id": "B", "crimes": ["7(1)(a)"], "from": "2015-03-01", "places": [ { "state": "XAN" } ] }, """, StringComparison.Ordinal));

        Assert.Equal(Outcome.Partial, answer.Jurisdiction.Outcome);
        Assert.Equal(Outcome.Partial, answer.Exercise.Outcome);
        Assert.Equal(Outcome.Undetermined, answer.Admissibility.Outcome);
    }

    [Theory]
    [InlineData("sufficient", "none", Outcome.Satisfied)]
    [InlineData("sufficient", "prosecution", Outcome.Partial)]
    [InlineData("insufficient", "none", Outcome.Partial)]
    public void Beside_it_another_crime_still_needs_to_be_admissible(string gravity, string stage, Outcome expected)
    {
        var more = $$""" "gravity": "{{gravity}}", "proceedings": [ { "state": "XAB", "stage": "{{stage}}", "samePerson": true, "sameConduct": true, "willing": true, "able": true } ] """;
        var answer = Answer.To(Answer.Document(InNoParty, more: more).Replace("\"conduct\": [", """ "conduct": [ { "id": "B", "crimes": ["7(1)(a)"], "from": "2015-03-01", "places": [ { "state": "XAB" } ] }, """, StringComparison.Ordinal));

        Assert.Equal(expected, answer.Admissibility.Outcome);
    }
}
