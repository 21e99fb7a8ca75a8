using BenchmarkDotNet.Attributes;
using InternationalJustice.Domain.Data;
using InternationalJustice.Domain.States;
using InternationalJustice.Domain.Time;
using NodaTime;

namespace InternationalJustice.Domain.Benchmarks;

/// <summary>Questions to the register of the Rome Statute, beside the dictionary of periods of membership that a program would keep by hand and that answers much less.</summary>
[MemoryDiagnoser]
public class RegisterBenchmarks
{
    private static readonly LocalDate Day = new(2025, 12, 1);
    private static readonly StateCode Fictional = StateCode.Parse("XAA");

    private readonly TreatyRegister _register = Dataset.Embedded.Register;
    private readonly TreatyAct[] _acts = [new InstrumentDeposited(Fictional, InstrumentKind.Accession, new LocalDate(2010, 3, 23))];
    private StateCode[] _states = [];
    private Dictionary<string, DatePeriod> _periods = [];
    private string[] _codes = [];

    [GlobalSetup]
    public void Setup()
    {
        _states = [.. _register.States.Select(state => state.Code)];
        _codes = [.. _states.Select(state => state.ToString())];
        _periods = _register.Positions
            .SelectMany(position => position.Membership.Segments.Where(segment => segment.Value == Truth.Satisfied).Select(segment => (Code: position.State.Code.ToString(), segment.Period)))
            .ToDictionary(entry => entry.Code, entry => entry.Period);
    }

    [Benchmark(OperationsPerInvoke = 199)]
    public int StatusOfAState()
    {
        var sum = 0;
        foreach (var state in _states)
        {
            sum += (int)_register.Find(state)!.Status.At(Day);
        }

        return sum;
    }

    [Benchmark(Baseline = true, OperationsPerInvoke = 199)]
    public int MembershipByHand()
    {
        var sum = 0;
        foreach (var code in _codes)
        {
            sum += _periods.TryGetValue(code, out var period) && period.Contains(Day) ? 1 : 0;
        }

        return sum;
    }

    [Benchmark]
    public int AllStates() => _register.StatusesOn(Day).Length;

    [Benchmark]
    public TreatyStatus AsKnownOnAnEarlierDay() => _register.KnownOn(Day).Find(_states[0])!.Status.At(Day);

    [Benchmark]
    public TreatyStatus WithAHypotheticalAct() => _register.With(_acts).Find(Fictional)!.Status.At(Day);
}
