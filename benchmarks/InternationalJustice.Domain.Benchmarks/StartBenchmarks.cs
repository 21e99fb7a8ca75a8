using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Engines;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Toolchains.InProcess.NoEmit;

namespace InternationalJustice.Domain.Benchmarks;

/// <summary>
/// The processor time, user and system, of a whole fresh process of the published tool up to its answer, beside a program published in the same way that does nothing. Both have to be published
/// first, for this platform; <c>INTJUSTICE_TOOL</c> may name another tool.
/// </summary>
[Config(typeof(ProcessorTime))]
public class StartBenchmarks
{
    private static readonly string? Tool = Environment.GetEnvironmentVariable("INTJUSTICE_TOOL") ?? PublishedTool.Find("InternationalJustice.Cli", "intjustice");
    private static readonly string? Empty = PublishedTool.Find("InternationalJustice.Empty", "InternationalJustice.Empty");

    /// <summary>Why there is nothing to measure; <see langword="null"/> if there is.</summary>
    internal static string? Obstacle =>
        !new ChildProcessClock().IsAvailable ? "this system does not tell the processor time of processes that have ended"
        : Tool is null || Empty is null ? "publish src/InternationalJustice.Cli and benchmarks/InternationalJustice.Empty for this platform first (dotnet publish -c Release -r PLATFORM)"
        : null;

    [Benchmark(Baseline = true)]
    public int NothingAtAll() => PublishedTool.Run(Empty!);

    [Benchmark]
    public int Version() => PublishedTool.Run(Tool!, "--version");

    [Benchmark]
    public int StateOnADay() => PublishedTool.Run(Tool!, "state", "HUN", "--on", "2026-06-02", "--format", "json");

    [Benchmark]
    public int AllStatesOnADay() => PublishedTool.Run(Tool!, "states", "--on", "2026-06-02", "--format", "csv");

    [Benchmark]
    public int Assessment() => PublishedTool.Run(Tool!, "assess", Path.Combine(Path.GetDirectoryName(Tool)!, "Samples", "afghanistan-2025-01-23.json"));

    private sealed class ProcessorTime : ManualConfig
    {
        public ProcessorTime() => AddJob(Job.Default
            .WithToolchain(InProcessNoEmitToolchain.Instance)
            .WithStrategy(RunStrategy.Monitoring)
            .WithClock(new ChildProcessClock())
            .WithWarmupCount(3)
            .WithIterationCount(30)
            .WithInvocationCount(1)
            .WithUnrollFactor(1));
    }
}
