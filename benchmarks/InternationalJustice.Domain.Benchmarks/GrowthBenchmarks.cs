using BenchmarkDotNet.Attributes;
using InternationalJustice.Domain.Crimes;
using InternationalJustice.Domain.Data;
using InternationalJustice.Domain.Jurisdiction;
using InternationalJustice.Domain.States;
using InternationalJustice.Domain.Time;
using NodaTime;

namespace InternationalJustice.Domain.Benchmarks;

/// <summary>
/// What an explained assessment costs with more conduct, places and nationalities: ten times as many should cost ten times as much. The States are fictional, each with an act of the question, since the
/// register does not have so many; where they do not suffice those of the register and vessels join them.
/// </summary>
[MemoryDiagnoser]
public class GrowthBenchmarks
{
    private readonly Assessor _assessor = new(Dataset.Embedded);
    private Allegation _ofConduct = new() { Conduct = [] };
    private Allegation _ofPlaces = new() { Conduct = [] };
    private Allegation _ofNationalities = new() { Conduct = [] };

    private static IEnumerable<StateCode> Fictional =>
        from second in Enumerable.Range('A', 26) from third in Enumerable.Range('A', 26) select StateCode.Parse($"X{(char)second}{(char)third}") into code where code.IsFictional select code;

    [Params(1, 10, 100, 1000)]
    public int Count { get; set; }

    [GlobalSetup]
    public void Setup()
    {
        StateCode[] states = [.. Fictional.Concat(Dataset.Embedded.Register.States.Select(state => state.Code)).Take(Count)];
        var conduct = new Conduct { Id = "murder", Crimes = [CrimeCode.Parse("7(1)(a)")], From = new LocalDate(2021, 8, 15), To = new LocalDate(2025, 1, 20), Places = [new Territory(StateCode.Parse("AFG"))] };
        var suspect = new Suspect { Kind = SuspectKind.NaturalPerson, Nationalities = [new Nationality(StateCode.Parse("AFG"), DatePeriod.Always)], AgeAtConduct = 50 };
        var allegation = new Allegation { AsOf = new LocalDate(2025, 1, 23), Conduct = [conduct], Suspect = suspect };
        _ofConduct = allegation with { Conduct = [.. Enumerable.Repeat(conduct, Count)] };
        var acting = allegation with { TreatyActs = [.. states.Where(state => state.IsFictional).Select(state => new Signature(state, new LocalDate(1999, 1, 1)))] };
        _ofPlaces = acting with { Conduct = [conduct with { Places = [.. states.Select(state => new Territory(state)), .. states.Take(Count - states.Length).Select(state => new Vessel(state))] }] };
        _ofNationalities = acting with { Suspect = suspect with { Nationalities = [.. states.Concat(states.Take(Count - states.Length)).Select(state => new Nationality(state, DatePeriod.Always))] } };
    }

    [Benchmark]
    public Outcome Conduct() => _assessor.Assess(_ofConduct).Jurisdiction.Outcome;

    [Benchmark]
    public Outcome Places() => _assessor.Assess(_ofPlaces).Jurisdiction.Outcome;

    [Benchmark]
    public Outcome Nationalities() => _assessor.Assess(_ofNationalities).Jurisdiction.Outcome;
}
