using System.Text.RegularExpressions;
using InternationalJustice.Domain.Citations;
using InternationalJustice.Domain.Courts;
using InternationalJustice.Domain.Data;

namespace InternationalJustice.Domain.Tests.House;

/// <summary>Holds <c>docs/rules.md</c> complete: nobody has to search for the rule of a provision, or for its tests.</summary>
public partial class RuleTableTests
{
    private const string TribunalFolder = "Jurisdiction/Tribunals/";

    private static readonly string[] RuleFolders = ["Jurisdiction/RomeStatute/", TribunalFolder];

    private static readonly TableRow[] Rows =
    [
        .. File.ReadLines(Path.Combine(Library.RepositoryRoot, "docs", "rules.md"))
            .Where(line => line.StartsWith('|') && !line.StartsWith("| provision |", StringComparison.Ordinal) && !line.StartsWith("| court |", StringComparison.Ordinal) && !line.StartsWith("| --- |", StringComparison.Ordinal))
            .Select(Read),
    ];

    private static readonly string[] EmittedRules =
    [
        .. Library.SourceFiles.Where(file => file.StartsWith("Jurisdiction/", StringComparison.Ordinal))
            .SelectMany(file => RuleId().Matches(Library.ReadSource(file)).Select(match => match.Groups[1].Value))
            .Distinct(),
    ];

    [Fact]
    public void The_source_is_read_as_it_is_written()
    {
        Assert.Contains("article12.party", EmittedRules);
        Assert.InRange(EmittedRules.Length, 50, 200);
        Assert.InRange(Rows.Length, 64, 200);
    }

    [Fact]
    public void Every_finding_that_a_rule_makes_stands_in_the_table() => Assert.Empty(EmittedRules.Except(Rows.SelectMany(row => row.Findings)));

    [Fact]
    public void Every_finding_in_the_table_is_made_by_a_rule() => Assert.Empty(Rows.SelectMany(row => row.Findings).Except(EmittedRules));

    [Fact]
    public void Every_file_of_rules_stands_in_the_table_and_every_file_in_the_table_exists()
    {
        var named = Rows.SelectMany(row => row.Files).ToHashSet();

        Assert.Empty(Library.SourceFiles.Where(file => RuleFolders.Any(folder => file.StartsWith(folder, StringComparison.Ordinal))).Except(named));
        Assert.Empty(named.Except(Library.SourceFiles));
    }

    [Fact]
    public void Every_test_class_in_the_table_exists_and_has_tests() =>
        Assert.All(Rows.SelectMany(row => row.Tests).Distinct(), name =>
        {
            var space = name.StartsWith("RomeStatute.", StringComparison.Ordinal) || name.StartsWith("Tribunals.", StringComparison.Ordinal) ? "Jurisdiction." : string.Empty;
            var type = typeof(RuleTableTests).Assembly.GetType($"InternationalJustice.Domain.Tests.{space}{name}");
            Assert.NotNull(type);
            Assert.Contains(type.GetNestedTypes().Prepend(type).SelectMany(holder => holder.GetMethods()), method => method.GetCustomAttributes(inherit: false).Any(attribute => attribute is FactAttribute));
        });

    [Fact]
    public void A_row_with_a_rule_has_tests_and_one_without_says_why() =>
        Assert.All(Rows, row => Assert.True(row.Files.Length == 0 ? row.Tests.Length == 0 && row.Reason.Length > 0 : row.Tests.Length > 0, row.Provisions));

    [Fact]
    public void Every_provision_in_the_table_exists() =>
        Assert.All(Rows.Where(row => !IsOfTribunals(row)).SelectMany(row => row.Provisions.Split(", ")), provision => Assert.True(RomeStatute.Contains(Provision.Parse(provision)), provision));

    [Fact]
    public void Every_court_in_the_table_exists() => Assert.All(
        Rows.Where(IsOfTribunals).SelectMany(row => row.Provisions.Split(", ")).Where(court => court != "all"),
        court => Assert.True(Dataset.Embedded.Courts.Find(CourtId.Parse(court)) is not null, court));

    private static bool IsOfTribunals(TableRow row) => row.Files.Any(file => file.StartsWith(TribunalFolder, StringComparison.Ordinal));

    private static TableRow Read(string line)
    {
        var cells = line.Trim('|').Split('|').Select(cell => cell.Trim()).ToArray();
        return new TableRow(cells[0], Quoted(cells[2]), Quoted(cells[3]), cells[3], Quoted(cells[4]));
    }

    private static string[] Quoted(string cell) => [.. Code().Matches(cell).Select(match => match.Groups[1].Value)];

    [GeneratedRegex(@"Finding(?:Rule)?\.(?:Leaf|All|Any)\(\s*""([^""]+)""")]
    private static partial Regex RuleId();

    [GeneratedRegex("`([^`]+)`")]
    private static partial Regex Code();

    private sealed record TableRow(string Provisions, string[] Files, string[] Findings, string Reason, string[] Tests);
}
