using System.Text.Json;
using InternationalJustice.Domain.Courts;

namespace InternationalJustice.Domain.Tests.Courts;

public sealed class CaseNumberTests
{
    [Fact]
    public void A_number_is_a_sequence_within_a_year_of_a_situation()
    {
        var number = CaseNumber.Parse("ICC-02/05-03/09");
        Assert.Equal(SituationNumber.Parse("ICC-02/05"), number.Situation);
        Assert.Equal(3, number.Sequence);
        Assert.Equal(2009, number.Year);
        Assert.Equal("ICC-02/05-03/09", number.ToString());
    }

    [Theory]
    [InlineData("ICC-01/04")]
    [InlineData("ICC-01/04-")]
    [InlineData("ICC-01/04-1/06")]
    [InlineData("ICC-01/04-00/06")]
    [InlineData("ICC-01-04-01/06")]
    [InlineData("ICC-01/04 01/06")]
    [InlineData("ICC-01/04.01/06")]
    [InlineData("ICC-01/04-01/2006")]
    [InlineData("ICC-01/04-01/06-2842")]
    [InlineData("icc-01/04-01/06")]
    [InlineData("ICC-02/ll-01/ll")]
    public void Other_spellings_are_refused(string text) => Assert.False(CaseNumber.TryParse(text, out _));

    [Fact]
    public void Cases_are_ordered_by_situation_and_then_as_they_were_opened()
    {
        var numbers = new[] { "ICC-01/05-01/13", "ICC-02/04-01/15", "ICC-01/05-01/08", "ICC-02/04-01/05" }.Select(CaseNumber.Parse).Order();
        Assert.Equal(["ICC-02/04-01/05", "ICC-02/04-01/15", "ICC-01/05-01/08", "ICC-01/05-01/13"], numbers.Select(number => number.ToString()));
    }

    [Fact]
    public void The_default_is_unset() => Assert.Equal(string.Empty, default(CaseNumber).ToString());

    [Fact]
    public void It_is_a_string_in_JSON_and_the_key_of_an_object()
    {
        var cases = new Dictionary<CaseNumber, int> { [CaseNumber.Parse("ICC-01/05-01/13")] = 5 };
        Assert.Equal("{\"ICC-01/05-01/13\":5}", JsonSerializer.Serialize(cases));
    }
}
