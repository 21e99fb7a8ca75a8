using System.Globalization;
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

    /// <summary>As many States as there are fictional ones, so that each is another and comes with an act.</summary>
    private static readonly StateCode[] Fictional =
        [.. from second in Enumerable.Range('A', 26) from third in Enumerable.Range('A', 26) select StateCode.Parse($"X{(char)second}{(char)third}") into code where code.IsFictional select code];

    private static readonly Suspect Afghan = new() { Kind = SuspectKind.NaturalPerson, Nationalities = [new Nationality(Afghanistan, DatePeriod.Always)], AgeAtConduct = 50 };

    private static readonly Conduct Persecution = new()
    {
        Id = "persecution",
        Crimes = [CrimeCode.Parse("7(1)(h)")],
        From = new LocalDate(2021, 8, 15),
        To = new LocalDate(2025, 1, 20),
        Places = [new Territory(Afghanistan)],
    };

    private static readonly Allegation Simple = new()
    {
        AsOf = new LocalDate(2025, 1, 23),
        Conduct = [Persecution],
        Suspect = Afghan,
        Trigger = new ProprioMotu(new LocalDate(2017, 11, 20), new LocalDate(2020, 3, 5)),
    };

    private static Allegation OfConduct(int count) =>
        Simple with { Conduct = [.. Enumerable.Range(0, count).Select(index => Persecution with { Id = index.ToString(CultureInfo.InvariantCulture) })] };

    private static Allegation InPlaces(int count) => With(count) with { Conduct = [Persecution with { Places = [.. Fictional.Take(count).Select(state => new Territory(state))] }] };

    private static Allegation InAreas(int count) =>
        Simple with { Conduct = [Persecution with { Places = [.. Enumerable.Range(0, count).Select(index => new Territory(Afghanistan, index.ToString(CultureInfo.InvariantCulture)))] }] };

    private static Allegation OfNationalities(int count) => With(count) with { Suspect = Afghan with { Nationalities = [.. Fictional.Take(count).Select(state => new Nationality(state, DatePeriod.Always))] } };

    private static Allegation OfDeclarations(int count) =>
        InPlaces(count) with { Declarations = [.. Fictional.Take(count).Select(state => new Article12Declaration(state, new LocalDate(2016, 1, 1), new LocalDate(2010, 1, 1), accepted: true))] };

    private static Allegation With(int states) => Simple with { TreatyActs = [.. Fictional.Take(states).Select(state => new Signature(state, new LocalDate(1999, 1, 1)))] };

    private static long BytesOf(Func<Assessment> answer)
    {
        var outcome = answer().Jurisdiction.Outcome;
        var before = GC.GetAllocatedBytesForCurrentThread();
        var again = answer();
        var bytes = GC.GetAllocatedBytesForCurrentThread() - before;
        Assert.Equal(outcome, again.Jurisdiction.Outcome);
        return bytes;
    }

    /// <summary>The answer and everything that is read from it, except the routes, which are tried for an answer that is not yes.</summary>
    private static Assessment ReadWhole(Allegation allegation)
    {
        var answer = Assessor.Assess(allegation);
        Assert.NotEmpty(answer.Jurisdiction.Periods);
        Assert.Equal(answer.Conduct.Length, answer.Conduct.Count(conduct => !conduct.Grounds.IsDefault && !conduct.RejectedGrounds.IsDefault));
        Assert.False(answer.MissingFacts.IsDefault || answer.Contested.IsDefault || answer.Jurisdiction.Grounds.IsDefault || answer.Exercise.BarredBy.IsDefault);
        return answer;
    }

    private static void AssertGrowsNoFasterThan(int count, Func<int, Allegation> about)
    {
        var (few, many) = (about(count), about(10 * count));

        Assert.InRange(BytesOf(() => Assessor.Assess(many)), 1, 10 * BytesOf(() => Assessor.Assess(few)));
        Assert.InRange(BytesOf(() => ReadWhole(many)), 1, 10 * BytesOf(() => ReadWhole(few)));
    }

    [Fact]
    public void An_explained_answer_about_one_conduct_in_one_place_takes_at_most_a_kilobyte() =>
        Assert.InRange(
            BytesOf(() =>
            {
                var answer = Assessor.Assess(Simple);
                return answer.Jurisdiction.Outcome == Outcome.Satisfied ? answer : throw new InvalidOperationException();
            }),
            1,
            1024);

    [Theory]
    [InlineData(1)]
    [InlineData(10)]
    [InlineData(100)]
    public void Ten_times_as_much_conduct_takes_at_most_ten_times_the_memory(int count) => AssertGrowsNoFasterThan(count, OfConduct);

    [Theory]
    [InlineData(6)]
    [InlineData(60)]
    public void Ten_times_as_many_places_take_at_most_ten_times_the_memory(int count) => AssertGrowsNoFasterThan(count, InPlaces);

    [Theory]
    [InlineData(10)]
    [InlineData(100)]
    public void Ten_times_as_many_areas_of_a_State_take_at_most_ten_times_the_memory(int count) => AssertGrowsNoFasterThan(count, InAreas);

    [Theory]
    [InlineData(6)]
    [InlineData(60)]
    public void Ten_times_as_many_nationalities_take_at_most_ten_times_the_memory(int count) => AssertGrowsNoFasterThan(count, OfNationalities);

    // Up to twelve States are tried, alone and in pairs.
    [Fact]
    public void The_routes_from_more_than_a_few_places_take_memory_in_proportion_to_the_places()
    {
        static Assessment WithRoutes(int places)
        {
            var answer = Assessor.Assess(InPlaces(places) with { Trigger = null, Suspect = null });
            Assert.NotEmpty(answer.Routes);
            return answer;
        }

        Assert.InRange(BytesOf(() => WithRoutes(120)), 1, 10 * BytesOf(() => WithRoutes(12)));
    }

    [Theory]
    [InlineData(6)]
    [InlineData(60)]
    public void Ten_times_as_many_declarations_take_at_most_ten_times_the_memory(int count) => AssertGrowsNoFasterThan(count, OfDeclarations);
}
