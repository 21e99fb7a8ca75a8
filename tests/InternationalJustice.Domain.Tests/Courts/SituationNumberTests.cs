using System.Text.Json;
using FsCheck.Xunit;
using InternationalJustice.Domain.Courts;

namespace InternationalJustice.Domain.Tests.Courts;

public sealed class SituationNumberTests
{
    [Theory]
    [InlineData("ICC-01/04", 1, 2004)]
    [InlineData("ICC-02/17", 2, 2017)]
    [InlineData("ICC-99/00", 99, 2000)]
    public void A_number_is_a_sequence_within_a_year(string text, int sequence, int year)
    {
        var number = SituationNumber.Parse(text);
        Assert.Equal(sequence, number.Sequence);
        Assert.Equal(year, number.Year);
        Assert.Equal(text, number.ToString());
    }

    [Theory]
    [InlineData("")]
    [InlineData("ICC-")]
    [InlineData("ICC-1/04")]
    [InlineData("ICC-00/04")]
    [InlineData("ICC-01-04")]
    [InlineData("ICC 01/04")]
    [InlineData("icc-01/04")]
    [InlineData("ICC-01/2004")]
    [InlineData("ICC-01/04 ")]
    [InlineData("ICC-01/04-01/06")]
    [InlineData("ICC-02/ll")]
    [InlineData("ICC‐01/04")]
    [InlineData("ICC-٠١/04")]
    public void Other_spellings_are_refused(string text)
    {
        Assert.False(SituationNumber.TryParse(text, out _));
        Assert.Throws<FormatException>(() => SituationNumber.Parse(text));
    }

    [Fact]
    public void Numbers_are_ordered_as_they_were_given()
    {
        Assert.True(SituationNumber.Parse("ICC-02/04") < SituationNumber.Parse("ICC-01/05"));
        Assert.True(SituationNumber.Parse("ICC-02/05") > SituationNumber.Parse("ICC-01/05"));
    }

    [Fact]
    public void The_default_is_unset() => Assert.Equal(string.Empty, default(SituationNumber).ToString());

    [Fact]
    public void It_is_a_string_in_JSON() => Assert.Equal("\"ICC-02/17\"", JsonSerializer.Serialize(SituationNumber.Parse("ICC-02/17")));

    [Property]
    public bool What_is_written_is_read_back(byte sequence, byte year)
    {
        var text = $"ICC-{(sequence % 99) + 1:D2}/{year % 100:D2}";
        return SituationNumber.Parse(text).ToString() == text;
    }
}
