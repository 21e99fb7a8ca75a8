using System.Text.Json;

namespace InternationalJustice.Domain.Tests.Cli;

public class ProvisionCommandTests
{
    [Theory]
    [InlineData("7(1)(h)", "7(1)(h)", "RS", "letter", "7(1)", true)]
    [InlineData("article 8 bis(2)(a) of the Statute", "8bis(2)(a)", "RS", "letter", "8bis(2)", true)]
    [InlineData("7(1)(l)", "7(1)(l)", "RS", "letter", "7(1)", false)]
    [InlineData("28(c)", "28(c)", "RS", "letter", "28", false)]
    [InlineData("7(1)(g)-1", "7(1)(g)-1", "EC", "elementsVariant", "7(1)(g)", true)]
    [InlineData("rule 118(3)", "RPE rule 118(3)", "RPE", "paragraph", "RPE rule 118", null)]
    public void A_citation_is_read_and_checked(string text, string provision, string instrument, string level, string parent, bool? exists)
    {
        var read = Assert.Single(CommandRun.Json("provision", text).GetProperty("provisions").EnumerateArray());

        Assert.Equal((provision, instrument, level, parent), (Text(read, "provision"), Text(read, "instrument"), Text(read, "level"), Text(read, "parent")));
        Assert.Equal(exists, read.GetProperty("exists").ValueKind == JsonValueKind.Null ? null : read.GetProperty("exists").GetBoolean());
    }

    [Fact]
    public void Several_citations_are_read_in_their_order() =>
        Assert.Equal(["8(2)(e)(vii)", "25(3)(a)"], CommandRun.Json("provision", "Articles 8(2)(e)(vii) and 25(3)(a) of the Statute").GetProperty("provisions").EnumerateArray().Select(provision => Text(provision, "provision")));

    [Fact]
    public void For_people_it_says_what_it_is()
    {
        Assert.Equal("7(1)(h): article 7(1)(h) of the Rome Statute\n  Crimes against humanity\n", CommandRun.Text("provision", "7(1)(h)"));
        Assert.Equal("7(1)(l): article 7(1)(l) of the Rome Statute\n  The Rome Statute has no such provision.\n", CommandRun.Text("provision", "7(1)(l)"));
        Assert.Equal("7(1)(h): article 7-1-h du Statut de Rome\n  Cette disposition existe.\n", CommandRun.Text("provision", "7(1)(h)", "--lang", "fr"));
    }

    [Fact]
    public void A_provision_on_responsibility_tells_what_must_be_shown()
    {
        var orders = CommandRun.Text("provision", "33", "--lang", "fr");
        Assert.StartsWith("33: article 33 du Statut de Rome\n  Cette disposition existe.\n  Ordre hiérarchique\n  33(1)/order ", orders, StringComparison.Ordinal);
        Assert.Contains(" circonstance   L’ordre n’était pas manifestement illégal.\n", orders, StringComparison.Ordinal);
        Assert.EndsWith("  Official capacity: the Statute refuses this plea\n", CommandRun.Text("provision", "27(1)"), StringComparison.Ordinal);
        var rules = CommandRun.Json("provision", "25(3)(b)").GetProperty("provisions")[0].GetProperty("responsibility").EnumerateArray().ToArray();
        Assert.Equal(["ordering", "soliciting", "inducing"], rules.Select(rule => Text(rule, "id")));
        Assert.All(rules, rule => Assert.NotEmpty(rule.GetProperty("requirements").EnumerateArray()));
        Assert.Empty(CommandRun.Json("provision", "7(1)(h)").GetProperty("provisions")[0].GetProperty("responsibility").EnumerateArray());
    }

    [Fact]
    public void What_is_no_citation_is_refused() => Assert.StartsWith("TEXT: \"7(\" is not ", CommandRun.Refusal("provision", "7("), StringComparison.Ordinal);

    private static string? Text(JsonElement element, string name) => element.GetProperty(name).GetString();
}
