using InternationalJustice.Domain.Notation;

namespace InternationalJustice.Domain.Tests.Notation;

public class NotationTextTests
{
    [Theory]
    [InlineData("7(1)(l)", "\"7(1)(l)\"")]
    [InlineData("", "\"\"")]
    [InlineData("a\nb\0", "\"a\\u000ab\\u0000\"")]
    [InlineData("\u202Egnitrevni", "\"\\u202egnitrevni\"")]
    [InlineData("a\u2028b\u2029", "\"a\\u2028b\\u2029\"")]
    [InlineData("Côte d’Ivoire", "\"Côte d’Ivoire\"")]
    [InlineData("⚖️ 😀", "\"⚖️ 😀\"")]
    public void Bad_input_is_quoted_without_what_would_garble_a_terminal(string text, string quoted) => Assert.Equal(quoted, NotationText.Quote(text));

    [Fact]
    public void A_lone_surrogate_is_quoted_as_a_replacement_character() => Assert.Equal("\"a\uFFFDb\"", NotationText.Quote("a\uD800b"));

    [Fact]
    public void Long_input_is_shortened_even_in_the_middle_of_a_surrogate_pair()
    {
        Assert.Equal($"\"{new string('x', 60)}\"", NotationText.Quote(new string('x', 60)));
        Assert.Equal($"\"{new string('x', 60)}...\"", NotationText.Quote(new string('x', 61)));
        Assert.Equal($"\"{new string('x', 59)}\uFFFD...\"", NotationText.Quote(new string('x', 59) + "😀"));
    }

    [Theory]
    [InlineData("0", 0)]
    [InlineData("7", 7)]
    [InlineData("99999999", 99_999_999)]
    public void A_number_is_read_from_ASCII_digits(string text, int expected) => Cultures.ForEach(() =>
    {
        Assert.True(NotationText.TryReadNumber(text, out var number));
        Assert.Equal(expected, number);
    });

    [Theory]
    [InlineData("")]
    [InlineData("00")]
    [InlineData("07")]
    [InlineData("+7")]
    [InlineData("-7")]
    [InlineData(" 7")]
    [InlineData("7 ")]
    [InlineData("7.0")]
    [InlineData("٧")]
    [InlineData("７")]
    [InlineData("100000000")]
    public void Anything_else_is_no_number(string text) => Cultures.ForEach(() => Assert.False(NotationText.TryReadNumber(text, out _)));
}
