using InternationalJustice.Domain.Crimes;
using InternationalJustice.Domain.Data;
using InternationalJustice.Domain.Jurisdiction;
using InternationalJustice.Domain.States;
using InternationalJustice.Domain.Time;

namespace InternationalJustice.Domain.Tests.Jurisdiction;

/// <summary>What an assessment allocates: unlike its time it is the same on every machine.</summary>
public class AllocationTests
{
    private static readonly Assessor Assessor = new(Dataset.Embedded);
    private static readonly StateCode Afghanistan = StateCode.Parse("AFG");

    private static Allegation About(int conduct = 1, int places = 1, int nationalities = 1) => new()
    {
        AsOf = new LocalDate(2025, 1, 23),
        Conduct =
        [
            .. Enumerable.Range(0, conduct).Select(index => new Conduct
            {
                Id = index.ToString(System.Globalization.CultureInfo.InvariantCulture),
                Crimes = [CrimeCode.Parse("7(1)(h)")],
                From = new LocalDate(2021, 8, 15),
                To = new LocalDate(2025, 1, 20),
                Places = [.. States(places).Select(state => new Territory(state))],
            }),
        ],
        Suspect = new Suspect { Kind = SuspectKind.NaturalPerson, Nationalities = [.. States(nationalities).Select(state => new Nationality(state, DatePeriod.Always))], AgeAtConduct = 50 },
        Trigger = new ProprioMotu(new LocalDate(2017, 11, 20), new LocalDate(2020, 3, 5)),
    };

    private static IEnumerable<StateCode> States(int count) => Dataset.Embedded.Register.States.Select(state => state.Code).Where(state => state != Afghanistan).Take(count - 1).Prepend(Afghanistan);

    private static long BytesOf(Allegation allegation)
    {
        var outcome = Assessor.Assess(allegation).Jurisdiction.Outcome;
        var before = GC.GetAllocatedBytesForCurrentThread();
        var again = Assessor.Assess(allegation).Jurisdiction.Outcome;
        var bytes = GC.GetAllocatedBytesForCurrentThread() - before;
        Assert.Equal(outcome, again);
        return bytes;
    }

    [Fact]
    public void An_explained_answer_about_one_conduct_in_one_place_takes_little_memory() => Assert.InRange(BytesOf(About()), 1, 1300);

    [Fact]
    public void Ten_times_as_much_conduct_takes_at_most_ten_times_the_memory() => Assert.InRange(BytesOf(About(conduct: 100)), 1, 10 * BytesOf(About(conduct: 10)));

    [Fact]
    public void Ten_times_as_many_places_take_at_most_ten_times_the_memory() => Assert.InRange(BytesOf(About(places: 100)), 1, 10 * BytesOf(About(places: 10)));

    [Fact]
    public void Ten_times_as_many_nationalities_take_at_most_ten_times_the_memory() => Assert.InRange(BytesOf(About(nationalities: 100)), 1, 10 * BytesOf(About(nationalities: 10)));
}
