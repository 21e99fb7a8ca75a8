using BenchmarkDotNet.Attributes;
using InternationalJustice.Domain.Time;
using NodaTime;

namespace InternationalJustice.Domain.Benchmarks;

/// <summary>A question about one day, beside what a program would write by hand for it. The question differs from call to call, so that no branch is learnt by heart.</summary>
[MemoryDiagnoser]
public class TimelineBenchmarks
{
    private const int Questions = 64;

    private readonly LocalDate[] _questions = new LocalDate[Questions];
    private Timeline<Truth> _timeline = TruthTimelines.Unknown;
    private LocalDate[] _changeDays = [];
    private Truth[] _values = [];
    private Dictionary<LocalDate, bool> _days = [];

    [Params(1, 8, 64)]
    public int Changes { get; set; }

    [GlobalSetup]
    public void Setup()
    {
        var first = new LocalDate(2002, 7, 1);
        _changeDays = [.. Enumerable.Range(0, Changes).Select(i => first.PlusDays(i * 100))];
        _values = [.. Enumerable.Range(0, Changes + 1).Select(i => i % 2 == 0 ? Truth.NotSatisfied : Truth.Satisfied)];
        _timeline = Timeline.From(_values[0], _changeDays.Zip(_values.Skip(1)));
        _days = Enumerable.Range(-100, (Changes + 1) * 100).ToDictionary(day => first.PlusDays(day), day => _timeline.At(first.PlusDays(day)) == Truth.Satisfied);
        for (var i = 0; i < Questions; i++)
        {
            _questions[i] = first.PlusDays(((i * 7919) % ((Changes + 1) * 100)) - 100);
        }
    }

    [Benchmark(OperationsPerInvoke = Questions)]
    public int At()
    {
        var satisfied = 0;
        foreach (var day in _questions)
        {
            satisfied += _timeline.At(day) == Truth.Satisfied ? 1 : 0;
        }

        return satisfied;
    }

    [Benchmark(Baseline = true, OperationsPerInvoke = Questions)]
    public int SortedArrayByHand()
    {
        var satisfied = 0;
        foreach (var day in _questions)
        {
            var index = 0;
            while (index < _changeDays.Length && _changeDays[index] <= day)
            {
                index++;
            }

            satisfied += _values[index] == Truth.Satisfied ? 1 : 0;
        }

        return satisfied;
    }

    [Benchmark(OperationsPerInvoke = Questions)]
    public int DictionaryOfDays()
    {
        var satisfied = 0;
        foreach (var day in _questions)
        {
            satisfied += _days[day] ? 1 : 0;
        }

        return satisfied;
    }
}
