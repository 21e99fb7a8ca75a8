using BenchmarkDotNet.Attributes;
using InternationalJustice.Domain.Crimes;
using InternationalJustice.Domain.Data;
using InternationalJustice.Domain.Jurisdiction;
using InternationalJustice.Domain.Notation;
using InternationalJustice.Domain.Serialization;
using InternationalJustice.Domain.States;
using InternationalJustice.Domain.Time;
using NodaTime;

namespace InternationalJustice.Domain.Benchmarks;

/// <summary>
/// One explained assessment of the first case, beside the bare verdict that a program would write by hand with the dates of the one State copied into it: no States, no
/// register, no explanation. The distance between them is the price of the explanation.
/// </summary>
[MemoryDiagnoser]
public class AssessmentBenchmarks
{
    private static readonly LocalDate CourtExists = new(2002, 7, 1);
    private static readonly LocalDate AfghanistanBound = new(2003, 5, 1);

    private readonly Assessor _assessor = new(Dataset.Embedded);
    private readonly FindingText _text = new(Language.English, Dataset.Embedded.Register);
    private Allegation _allegation = new() { Conduct = [] };
    private Screening? _screening;

    [GlobalSetup]
    public void Setup()
    {
        var afghanistan = StateCode.Parse("AFG");
        _allegation = new Allegation
        {
            AsOf = new LocalDate(2025, 1, 23),
            Conduct =
            [
                new Conduct
                {
                    Id = "persecution",
                    Crimes = [CrimeCode.Parse("7(1)(h)")],
                    Grounds = [PersecutionGround.Gender],
                    From = new LocalDate(2021, 8, 15),
                    To = new LocalDate(2025, 1, 20),
                    Places = [new Territory(afghanistan)],
                },
            ],
            Suspect = new Suspect { Kind = SuspectKind.NaturalPerson, Nationalities = [new Nationality(afghanistan, DatePeriod.Always)], AgeAtConduct = 50 },
            Trigger = new ProprioMotu(new LocalDate(2017, 11, 20), new LocalDate(2020, 3, 5)),
        };

        _screening = _assessor.Screen(_allegation);
        if (Assess() != Outcome.Satisfied || Screened() != Outcome.Satisfied || !ByHand())
        {
            throw new InvalidOperationException("All must give the right answer before they are compared.");
        }
    }

    [Benchmark(Baseline = true)]
    public bool ByHand()
    {
        var conduct = _allegation.Conduct[0];
        var adult = _allegation.Suspect!.AgeAtConduct >= 18;
        var listed = conduct.Crimes[0].Family is CrimeFamily.Genocide or CrimeFamily.CrimesAgainstHumanity or CrimeFamily.WarCrimes;
        return listed && adult && conduct.From >= CourtExists && conduct.From >= AfghanistanBound;
    }

    [Benchmark]
    public Outcome Screened() => _screening!.On(_allegation.Conduct[0].From);

    [Benchmark]
    public Outcome Assess() => _assessor.Assess(_allegation).Jurisdiction.Outcome;

    [Benchmark]
    public string AssessAndRender()
    {
        var finding = _assessor.Assess(_allegation).Conduct[0].Finding;
        return string.Join('\n', finding.SelfAndDescendants.Select(part => _text.Render(part.Because)));
    }
}
