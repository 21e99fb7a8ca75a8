using System.Text.Json;
using System.Text.Json.Nodes;
using InternationalJustice.Domain.Data;

namespace InternationalJustice.Domain.Tests.Cli;

public class DataCommandTests
{
    [Fact]
    public void The_dataset_tells_version_last_known_day_hash_and_counts()
    {
        var data = CommandRun.Json("data");

        Assert.Equal(("2026a", "2026-10-02", Dataset.Embedded.Hash), (Text(data, "version"), Text(data, "knownUntil"), Text(data, "hash")));
        Assert.Equal(199, data.GetProperty("counts").GetProperty("states").GetInt32());
        Assert.StartsWith($"Dataset 2026a, known until 2026-10-02\n  {Dataset.Embedded.Hash}\n  sources", CommandRun.Text("data"), StringComparison.Ordinal);
        Assert.StartsWith("Données 2026a, connues jusqu’au 2026-10-02\n", CommandRun.Text("data", "--lang", "fr"), StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_exported_can_be_loaded_and_is_the_same()
    {
        var loaded = Load(CommandRun.Text("data", "--export"), "--format", "json");

        Assert.Equal(CommandRun.Text("data", "--format", "json"), loaded.Output);
        Assert.Equal((0, string.Empty), (loaded.ExitCode, loaded.Error));
    }

    [Fact]
    public void A_file_is_written_again_for_its_holder_only()
    {
        var whole = CommandRun.Text("data", "--export");

        Assert.Equal(new CommandRun(1, string.Empty, "--export: Expected --audience holder: a file is written as it is, with what the public may not know. [document.inconsistent]\n"), CommandRun.WithInput(whole, "data", "--load", "-", "--export"));
        Assert.Equal(new CommandRun(0, whole, string.Empty), CommandRun.WithInput(whole, "data", "--load", "-", "--export", "--audience", "holder"));
    }

    [Fact]
    public void Every_problem_of_a_file_is_reported_at_its_place()
    {
        var broken = CommandRun.Text("data", "--export")
            .Replace("\"version\":\"2026a\"", "\"version\":\"26b\"", StringComparison.Ordinal)
            .Replace("\"state\":\"AFG\",\"kind\":\"accession\"", "\"state\":\"ZZZ\",\"kind\":\"accession\"", StringComparison.Ordinal);

        var loaded = Load(broken);

        Assert.Equal((1, string.Empty), (loaded.ExitCode, loaded.Output));
        Assert.Equal(
            "$.version: \"26b\" is not a version such as 2026a. [value.notation]\n$.treatyActs.acts[0].state: ZZZ names no State of the dataset. [state.unknown]\n",
            loaded.Error);
    }

    [Fact]
    public void Two_datasets_differ_in_a_list_of_acts()
    {
        var newer = CommandRun.Text("data", "--export")
            .Replace("\"version\":\"2026a\"", "\"version\":\"2026b\"", StringComparison.Ordinal)
            .Replace("\"state\":\"AFG\",\"kind\":\"accession\",\"on\":\"2003-02-10\"", "\"state\":\"AFG\",\"kind\":\"accession\",\"on\":\"2003-02-11\"", StringComparison.Ordinal);

        using var document = JsonDocument.Parse(CommandRun.WithInput(newer, "data", "--diff", "-", "--format", "json").Output);
        var diff = document.RootElement.GetProperty("diff").EnumerateArray()
            .Select(entry => (Text(entry, "change"), Text(entry, "records"), Text(entry, "of"), Text(entry.GetProperty("before"), "on"), Text(entry.GetProperty("act"), "on")));

        Assert.Equal([("changed", "treatyActs", "AFG", "2003-02-10", "2003-02-11")], diff);
        Assert.Equal("2026b", Text(document.RootElement.GetProperty("to"), "version"));
        var text = CommandRun.WithInput(newer, "data", "--diff", "-").Output;
        Assert.Contains("  ~  AFG  2003-02-10 → 2003-02-11  accession  twoCopies  ", text, StringComparison.Ordinal);
    }

    [Fact]
    public void They_differ_in_acts_of_situations_and_of_cases_too()
    {
        var newer = (JsonObject)JsonNode.Parse(CommandRun.Text("data", "--export"))!;
        ((JsonArray)newer["situations"]!["situations"]![0]!["acts"]!).RemoveAt(0);
        var acts = (JsonArray)newer["persons"]!["persons"]![0]!["cases"]![0]!["acts"]!;
        acts[0]!["confidence"] = "conflicting";

        using var document = JsonDocument.Parse(CommandRun.WithInput(newer.ToJsonString(), "data", "--diff", "-", "--format", "json").Output);
        var diff = document.RootElement.GetProperty("diff").EnumerateArray().Select(entry => $"{Text(entry, "change")} {Text(entry, "records")} {Text(entry, "of")} {Text(entry.GetProperty("act"), "kind")}").ToArray();

        Assert.Equal(["removed situations ICC-01/04 referredByStates", "changed persons Ali Muhammad Ali Abd-Al-Rahman applicationFiled"], diff);
        Assert.Contains("  -  ICC-01/04  ", CommandRun.WithInput(newer.ToJsonString(), "data", "--diff", "-").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_dataset_does_not_differ_from_itself()
    {
        Assert.EndsWith("Acts that differ\n  None.\n", CommandRun.WithInput(CommandRun.Text("data", "--export"), "data", "--diff", "-").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_that_cannot_be_read_or_is_no_dataset_is_refused()
    {
        Assert.EndsWith("[file.unreadable]\n", CommandRun.Refusal("data", "--load", "/no/such/file"), StringComparison.Ordinal);
        Assert.Equal(1, Load("{}").ExitCode);
        Assert.Equal(1, Load(string.Empty).ExitCode);
        Assert.Equal(2, CommandRun.Of("data", "--export", "--diff", "-").ExitCode);
        Assert.Equal(2, CommandRun.Of("data", "--load").ExitCode);
    }

    private static CommandRun Load(string dataset, params string[] args) => CommandRun.WithInput(dataset, ["data", "--load", "-", .. args]);

    private static string? Text(JsonElement element, string name) => element.GetProperty(name).GetString();
}
