using System.Text.Json;
using InternationalJustice.Domain.Tests.House;

namespace InternationalJustice.Domain.Tests.Cli;

public class ReplayCommandTests
{
    private static readonly string Sample = Path.Combine(Library.RepositoryRoot, "src", "InternationalJustice.Cli", "Samples", "afghanistan-2025-01-23.json");
    private static readonly string Earlier = Path.Combine(Library.RepositoryRoot, "src", "InternationalJustice.Cli", "Samples", "afghanistan-2003-04-30.json");

    private static CommandRun Replayed(params string[] args) => CommandRun.WithInput(CommandRun.Of("assess", Sample, "--format", "json").Output, ["replay", "-", .. args]);

    [Fact]
    public void An_assessment_replayed_is_the_same()
    {
        Assert.Equal(new CommandRun(0, "The answer is the same.\n", string.Empty), Replayed(Sample));
        Assert.Equal("La réponse est la même.\n", Replayed(Sample, "--lang", "fr").Output);
    }

    [Fact]
    public void As_JSON_it_tells_both_receipts_and_the_differences()
    {
        using var document = JsonDocument.Parse(Replayed(Earlier, "--format", "json").Output);
        var answer = document.RootElement;

        Assert.Equal("different", answer.GetProperty("result").GetString());
        Assert.Equal(answer.GetProperty("recorded").GetProperty("datasetHash").GetString(), answer.GetProperty("now").GetProperty("datasetHash").GetString());
        Assert.Equal("input", answer.GetProperty("differences")[0].GetProperty("kind").GetString());
        Assert.Contains(answer.GetProperty("differences").EnumerateArray(), difference => difference.GetProperty("subject").GetString() == "jurisdiction.outcome");
    }

    [Fact]
    public void Without_the_allegation_it_cannot_be_told() =>
        Assert.Equal(new CommandRun(0, "Whether the answer is the same cannot be told from this record alone.\n", string.Empty), Replayed());

    [Fact]
    public void What_is_no_record_is_refused()
    {
        var run = CommandRun.WithInput("{}", "replay", "-", Sample);

        Assert.Equal((1, string.Empty), (run.ExitCode, run.Output));
        Assert.Contains("$.library", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Without_a_record_it_is_a_wrong_use() => Assert.Equal(2, CommandRun.Of("replay").ExitCode);
}
