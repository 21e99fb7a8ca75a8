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

    [Fact]
    public void French_is_spoken_throughout()
    {
        var text = CommandRun.Text("crimes", "8(2)(e)(vii)", "--lang", "fr");

        Assert.StartsWith("8(2)(e)(vii): Utilisation, conscription ou enrôlement d’enfants\n  Crime de guerre : ", text, StringComparison.Ordinal);
        Assert.Contains("à vérifier avant de citer", text, StringComparison.Ordinal);
        Assert.Contains("Victimes de moins de 15 ans.", text, StringComparison.Ordinal);
        Assert.DoesNotContain("perpetrator", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Crimes_of_several_provisions_are_a_list_to_choose_from_unless_elements_are_asked_for()
    {
        Assert.Equal(4, CommandRun.Text("crimes", "rape").TrimEnd('\n').Split('\n').Length);
        Assert.Contains("8(2)(e)(vi)-1/penetration", CommandRun.Text("crimes", "rape", "--elements"), StringComparison.Ordinal);
        Assert.Contains("7(1)(g)-6/gravity", CommandRun.Text("crimes", "7(1)(g)"), StringComparison.Ordinal);
        Assert.False(CommandRun.Json("crimes").GetProperty("crimes")[0].TryGetProperty("elements", out _));
        Assert.NotEmpty(CommandRun.Json("crimes", "--elements").GetProperty("crimes")[0].GetProperty("elements").EnumerateArray());
    }

    [Fact]
    public void A_slip_is_refused_with_the_name_that_may_have_been_meant() =>
        Assert.Contains("Did you mean: persecution? [crime.unknown]", CommandRun.Refusal("crimes", "persecutoin"), StringComparison.Ordinal);

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
