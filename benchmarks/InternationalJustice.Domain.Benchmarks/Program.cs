using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Running;
using InternationalJustice.Domain.Benchmarks;

var classes = typeof(Program).Assembly.GetExportedTypes().Where(type => type.GetMethods().Any(method => method.IsDefined(typeof(BenchmarkAttribute), inherit: false)));
if (StartBenchmarks.Obstacle is { } obstacle)
{
    Console.Error.WriteLine($"{nameof(StartBenchmarks)} are left out: {obstacle}.");
    classes = classes.Where(type => type != typeof(StartBenchmarks));
}

// BenchmarkDotNet reports a benchmark that throws but ends as if all were well.
var summaries = BenchmarkSwitcher.FromTypes([.. classes]).Run(args).ToArray();
return summaries.Length > 0 && summaries.All(summary => !summary.HasCriticalValidationErrors && summary.Reports.All(report => report.Success)) ? 0 : 1;
