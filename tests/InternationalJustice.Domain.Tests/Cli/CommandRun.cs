using System.Text;
using System.Text.Json;
using InternationalJustice.Cli;
using InternationalJustice.Domain.Data;

namespace InternationalJustice.Domain.Tests.Cli;

/// <summary>One run of the program in this process: its exit code and what it wrote.</summary>
internal sealed record CommandRun(int ExitCode, string Output, string Error)
{
    internal static CommandRun Of(params string[] args) => WithInput(string.Empty, args);

    internal static CommandRun WithInput(string input, params string[] args) => Of(null, input, args);

    /// <summary>A run that answers from another dataset.</summary>
    internal static CommandRun Of(Dataset? dataset, string input, params string[] args)
    {
        using var output = new StringWriter { NewLine = "\n" };
        using var error = new StringWriter { NewLine = "\n" };
        using var bytes = new MemoryStream(Encoding.UTF8.GetBytes(input));
        var exitCode = CommandLine.Run(args, bytes, output, error, dataset: dataset);
        return new CommandRun(exitCode, output.ToString(), error.ToString());
    }

    /// <summary>The JSON document of a command that answered.</summary>
    internal static JsonElement Json(params string[] args)
    {
        var run = Of([.. args, "--format", "json"]);
        Assert.Equal(string.Empty, run.Error);
        Assert.Equal(0, run.ExitCode);
        using var document = JsonDocument.Parse(run.Output);
        return document.RootElement.Clone();
    }

    /// <summary>The text of a command that answered.</summary>
    internal static string Text(params string[] args)
    {
        var run = Of(args);
        Assert.Equal(string.Empty, run.Error);
        Assert.Equal(0, run.ExitCode);
        return run.Output;
    }

    /// <summary>What is written about input that is not valid.</summary>
    internal static string Refusal(params string[] args)
    {
        var run = Of(args);
        Assert.Equal(string.Empty, run.Output);
        Assert.Equal(1, run.ExitCode);
        return run.Error;
    }
}
