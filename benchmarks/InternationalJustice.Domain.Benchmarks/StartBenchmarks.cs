using System.Diagnostics;
using BenchmarkDotNet.Attributes;

namespace InternationalJustice.Domain.Benchmarks;

/// <summary>
/// A fresh process of the tool up to its first answer, beside the same process when it loads nothing: the difference is what loading the dataset and answering cost. It runs the tool that was built
/// beside these benchmarks, or the published one that <c>INTJUSTICE_TOOL</c> names.
/// </summary>
public class StartBenchmarks
{
    private string _tool = string.Empty;

    [GlobalSetup]
    public void FindTool() => _tool = Environment.GetEnvironmentVariable("INTJUSTICE_TOOL") ?? BuiltTool();

    [Benchmark(Baseline = true)]
    public int NoAnswer() => Run("--version");

    [Benchmark]
    public int StateOnADay() => Run("state", "HUN", "--on", "2026-06-02", "--format", "json");

    [Benchmark]
    public int AllStatesOnADay() => Run("states", "--on", "2026-06-02", "--format", "csv");

    private static string BuiltTool()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            var tool = Path.Combine(folder.FullName, "InternationalJustice.Cli", "release", OperatingSystem.IsWindows() ? "intjustice.exe" : "intjustice");
            if (File.Exists(tool))
            {
                return tool;
            }
        }

        throw new FileNotFoundException("Expected the tool in a release folder beside the benchmarks; build the solution first, or name the tool in INTJUSTICE_TOOL.");
    }

    /// <summary>The size of the answer, so that a tool that prints nothing is noticed.</summary>
    private int Run(params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(_tool, arguments) { RedirectStandardOutput = true })!;
        var answer = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return process.ExitCode == 0 && answer.Length > 0 ? answer.Length : throw new InvalidOperationException($"{_tool} {string.Join(' ', arguments)} ended with exit code {process.ExitCode}.");
    }
}
