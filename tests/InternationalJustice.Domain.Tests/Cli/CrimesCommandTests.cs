using System.Text.Json;

namespace InternationalJustice.Domain.Tests.Cli;

public class CrimesCommandTests
{
    [Fact]
    public void All_crimes_that_can_be_charged_are_listed()
    {
        var crimes = CommandRun.Json("crimes").GetProperty("crimes").EnumerateArray().ToArray();

        Assert.Equal(108, crimes.Length);
        Assert.All(crimes, crime => Assert.True(crime.GetProperty("operative").GetBoolean()));
        Assert.StartsWith("108 crimes\n", CommandRun.Text("crimes"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("7(1)(h)", "7(1)(h)")]
    [InlineData("persecution", "7(1)(h)")]
    [InlineData("PERSÉCUTION", "7(1)(h)")]
    public void A_code_or_a_name_finds_its_crime_with_its_elements(string text, string code)
    {
        var crime = Assert.Single(CommandRun.Json("crimes", text).GetProperty("crimes").EnumerateArray());

        Assert.Equal(code, Text(crime, "code"));
        Assert.Equal("crimesAgainstHumanity", Text(crime, "family"));
        Assert.NotEmpty(crime.GetProperty("elements").EnumerateArray());
    }

    [Fact]
    public void A_code_without_its_suffix_stands_for_its_variants() =>
        Assert.Equal(["7(1)(g)-1", "7(1)(g)-2", "7(1)(g)-3", "7(1)(g)-4", "7(1)(g)-5", "7(1)(g)-6"], CommandRun.Json("crimes", "7(1)(g)").GetProperty("crimes").EnumerateArray().Select(crime => Text(crime, "code")));

    [Fact]
    public void A_name_that_is_no_crime_of_its_own_says_so()
    {
        var crime = CommandRun.Json("crimes", "forced marriage").GetProperty("crimes").EnumerateArray().First();

        Assert.Equal("7(1)(k)", Text(crime, "code"));
        Assert.NotNull(Text(crime.GetProperty("match"), "note"));
    }

    [Fact]
    public void What_cannot_be_charged_says_why()
    {
        var crime = Assert.Single(CommandRun.Json("crimes", "8(2)(b)(xx)").GetProperty("crimes").EnumerateArray());

        Assert.False(crime.GetProperty("operative").GetBoolean());
        Assert.NotNull(Text(crime, "notOperativeReason"));
    }

    [Theory]
    [InlineData("7(1)(l)")]
    [InlineData("7(")]
    [InlineData("other:terrorism")]
    [InlineData("persecutions of all kinds")]
    [InlineData("")]
    public void What_names_no_crime_is_refused(string text)
    {
        var refusal = CommandRun.Refusal("crimes", text);

        Assert.StartsWith($"CODE: \"{text}\" names no crime of the Statute", refusal, StringComparison.Ordinal);
        Assert.EndsWith("[crime.unknown]\n", refusal, StringComparison.Ordinal);
    }

    private static string? Text(JsonElement element, string name) => element.GetProperty(name).GetString();
}
