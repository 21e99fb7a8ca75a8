using InternationalJustice.Domain.Jurisdiction;
using InternationalJustice.Domain.Time;

namespace InternationalJustice.Domain.Tests.Jurisdiction.DayByDay;

public class DayByDayTests
{
    /// <summary>Conduct of so many days is looked at on every one of them; longer conduct on all days that matter.</summary>
    private const int EveryDay = 40;

    // Besides a run of numbers those on which the two once parted.
    [Fact]
    public void The_library_says_what_the_articles_say_one_by_one() =>
        AssertNoDifference(Enumerable.Range(5000, 400).Concat([5906, 6218, 6395, 6423, 6466, 6477, 6818, 7678]), RandomRegisters.Make);

    [Fact]
    public void It_does_so_on_facts_that_few_allegations_state() => AssertNoDifference(Enumerable.Range(5000, 800), RandomRegisters.MakeWithFurtherFacts);

    // Without what a fact decides the two evaluators would agree about it whatever they say.
    [Theory]
    [InlineData("completedOn")]
    [InlineData("manifestPattern")]
    [InlineData("foreseeable")]
    [InlineData("hostilities")]
    [InlineData("protracted")]
    [InlineData("contributedBy")]
    [InlineData("waived")]
    [InlineData("exemptsContributors")]
    [InlineData("deferrals")]
    public void A_fact_that_few_allegations_state_decides_some_of_them(string fact) =>
        Assert.Contains(Enumerable.Range(5000, 800).Select(number => RandomRegisters.MakeWithFurtherFacts(number).Json), json => Outcomes(json) != Outcomes(Smaller.WithoutEvery(json, fact)));

    private static void AssertNoDifference(IEnumerable<int> numbers, Func<int, GeneratedAllegation> make)
    {
        foreach (var number in numbers)
        {
            var allegation = make(number);
            if (Difference(allegation.Json) is { } difference)
            {
                var smallest = Smaller.Smallest(allegation.Json, json => Difference(json) is not null);
                Assert.Fail($"{Difference(smallest)}\n{smallest}\nfirst seen as {difference} of number {number}:\n{allegation.Json}");
            }
        }
    }

    /// <summary>Where the library and the naive court disagree; <see langword="null"/> if they agree.</summary>
    internal static string? Difference(string json)
    {
        var answer = Answer.To(json);
        var register = new Register(answer.Allegation);
        var cases = answer.Conduct.Select(conduct => (Given: conduct, Facts: new Case(answer.Allegation, conduct.Conduct, register))).ToArray();
        var exercise = new List<Truth>();
        var jurisdiction = new List<Truth>();
        foreach (var (given, facts) in cases)
        {
            var days = DaysOf(given, facts);
            var truths = days.Select(day => NaiveCourt.Jurisdiction(facts, day)).ToArray();
            jurisdiction.AddRange(truths);
            for (var i = 0; i < days.Length; i++)
            {
                var period = given.Periods.Single(period => period.Period.Contains(days[i]));
                if (period.Value != truths[i])
                {
                    return $"conduct {given.Conduct.Id} on {days[i]}: library {period.Value}, naive {truths[i]}";
                }
            }

            var whole = days.Select(day => NaiveCourt.Exercise(facts, day)).ToArray();
            exercise.AddRange(whole);
            if ((Compare($"conduct {given.Conduct.Id} outcome", given.Outcome, NaiveCourt.SumUp(truths))
                ?? Compare($"conduct {given.Conduct.Id} grounds", Sorted(given.Grounds), string.Join(' ', NaiveCourt.Grounds(facts, days)))
                ?? Compare($"conduct {given.Conduct.Id} rejected grounds", Sorted(given.RejectedGrounds), string.Join(' ', NaiveCourt.RejectedGrounds(facts, days)))) is { } difference)
            {
                return difference;
            }
        }

        return Compare("jurisdiction", answer.Jurisdiction.Outcome, NaiveCourt.SumUp(jurisdiction))
            ?? Compare("exercise", answer.Exercise.Outcome, NaiveCourt.SumUp(exercise))
            ?? Compare("admissibility", answer.Admissibility.Outcome, NaiveCourt.SumUp([.. cases.SelectMany(one => one.Facts.Conduct.Crimes, (one, crime) => Articles17To20.IsAdmissible(one.Facts, crime))]));
    }

    private static string Outcomes(string json)
    {
        var answer = Answer.To(json);
        return string.Join(' ', answer.Conduct.SelectMany(conduct => conduct.Periods.Concat(conduct.Exercise.Truth.SegmentsWithin(conduct.Days))));
    }

    private static string? Compare<T>(string what, T library, T naive)
        where T : notnull => library.Equals(naive) ? null : $"{what}: library {library}, naive {naive}";

    private static string Sorted(IEnumerable<string> grounds) => string.Join(' ', grounds.Order(StringComparer.Ordinal));

    private static LocalDate[] DaysOf(ConductAssessment given, Case facts)
    {
        var first = facts.Conduct.From;
        var length = Period.DaysBetween(first, facts.LastDay) + 1;
        var ends = given.Periods.SelectMany(period => new[] { period.Period.Start!.Value, period.Period.End!.Value });
        return length <= EveryDay
            ? [.. Enumerable.Range(0, length).Select(first.PlusDays)]
            : [.. Days.ThatMatter(facts).Concat(ends).Where(day => first <= day && day <= facts.LastDay).Distinct().Order()];
    }
}
