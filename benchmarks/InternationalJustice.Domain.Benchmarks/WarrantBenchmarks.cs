using System.Collections.Immutable;
using BenchmarkDotNet.Attributes;
using InternationalJustice.Domain.Cooperation;
using InternationalJustice.Domain.Data;
using InternationalJustice.Domain.States;
using InternationalJustice.Domain.Warrants;
using NodaTime;

namespace InternationalJustice.Domain.Benchmarks;

/// <summary>One step of a case, the duty of one State, and the duties of all.</summary>
[MemoryDiagnoser]
public class WarrantBenchmarks
{
    private static readonly LocalDate Day = new(2025, 7, 8);
    private static readonly WarrantAct Issue = new() { Kind = ActKind.WarrantIssued, On = Day, By = Actor.PreTrialChamber };

    private static readonly StateCode France = StateCode.Parse("FRA");
    private static readonly WarrantAct Surrender = new() { Kind = ActKind.Surrendered, On = Day, By = Actor.CustodialState };
    private static readonly WarrantAct Convict = new() { Kind = ActKind.Convicted, On = Day, By = Actor.TrialChamber };

    private ProcedureState _pending = ProcedureState.Initial;
    private ProcedureState _atLarge = ProcedureState.Initial;
    private ProcedureState _onTrial = ProcedureState.Initial;
    private DutyToArrest _duties = null!;
    private StateDuty _france = null!;
    private StateExposure[] _table = [];

    [GlobalSetup]
    public void Prepare()
    {
        _pending = Procedure.Apply(ProcedureState.Initial, new WarrantAct { Kind = ActKind.ApplicationFiled, On = Day, By = Actor.Prosecutor }).State!;
        _atLarge = After(ActKind.ApplicationFiled, ActKind.WarrantIssued, ActKind.WarrantAmended, ActKind.WarrantIssued, ActKind.WarrantUnsealed, ActKind.Arrested);
        _onTrial = After(
            ActKind.ApplicationFiled, ActKind.WarrantIssued, ActKind.WarrantAmended, ActKind.WarrantIssued, ActKind.WarrantUnsealed, ActKind.Arrested, ActKind.Surrendered, ActKind.FirstAppearance, ActKind.ChargesConfirmed,
            ActKind.TrialOpened);
        _duties = DutyToArrest.Of(Dataset.Embedded.Persons.Find("Haibatullah Akhundzada").Found!, Dataset.Embedded);
        _france = _duties.Find(StateCode.Parse("FRA"))!;
        _table = [.. _duties.Exposure(Day)];
    }

    [Benchmark]
    public StepResult One_transition() => Procedure.Apply(_pending, Issue);

    /// <summary>Two warrants with a history of six acts are executed.</summary>
    [Benchmark]
    public StepResult Transition_of_two_warrants_with_history() => Procedure.Apply(_atLarge, Surrender);

    [Benchmark]
    public StepResult Transition_after_ten_acts() => Procedure.Apply(_onTrial, Convict);

    [Benchmark]
    public ArrestDuty Duty_of_one_State() => _france.Timeline.At(Day);

    [Benchmark]
    public ArrestDuty? Duty_of_a_State_by_its_code() => _duties.Find(France)?.Timeline.At(Day);

    /// <summary>The floor: the duties of all States on a day, read from a table that somebody made beforehand.</summary>
    [Benchmark]
    public ImmutableArray<StateExposure> Exposure_from_a_table() => [.. _table];

    [Benchmark]
    public ImmutableArray<StateExposure> Exposure_of_all_States() => _duties.Exposure(Day);

    [Benchmark]
    public int Duties_of_all_States_from_scratch() =>
        DutyToArrest.Of(Dataset.Embedded.Persons.Find("Haibatullah Akhundzada").Found!, Dataset.Embedded).Count(Day, ArrestDuty.MustArrest);

    private static ProcedureState After(params ActKind[] acts) =>
        acts.Aggregate(ProcedureState.Initial, (state, kind) => Procedure.Apply(state, new WarrantAct { Kind = kind, On = Day, UnderSeal = kind == ActKind.WarrantIssued }).State!);
}
