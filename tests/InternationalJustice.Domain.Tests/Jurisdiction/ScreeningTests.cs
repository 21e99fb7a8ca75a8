using System.Text;
using FsCheck.Xunit;
using InternationalJustice.Domain.Data;
using InternationalJustice.Domain.Jurisdiction;
using InternationalJustice.Domain.Serialization;

namespace InternationalJustice.Domain.Tests.Jurisdiction;

[Properties(Arbitrary = [typeof(AllegationArbitraries)], Replay = "20261125,20260107")]
public class ScreeningTests
{
    private static readonly Assessor Assessor = new(Dataset.Embedded);

    private static Allegation Read(string json) => AllegationDocument.Read(Encoding.UTF8.GetBytes(json), Dataset.Embedded).Value!;

    private static Allegation On(Allegation allegation, LocalDate day) =>
        allegation with { Conduct = [.. allegation.Conduct.Select(conduct => conduct with { From = day, To = day })] };

    private static Outcome[] Screened(string conduct, params string[] days)
    {
        var screening = Assessor.Screen(Read(Answer.Document(conduct)));
        return [.. days.Select(day => screening.On(NodaTime.Text.LocalDatePattern.Iso.Parse(day).Value))];
    }

    [Property(MaxTest = 300)]
    public void Every_day_has_the_outcomes_of_an_assessment_of_conduct_on_that_day(GeneratedAllegation generated)
    {
        var allegation = Read(generated.Json);
        var screening = Assessor.Screen(allegation);
        var changes = screening.Jurisdiction.ChangeDays.Concat(screening.Exercise.ChangeDays).Concat(allegation.Conduct.Select(conduct => conduct.From));
        LocalDate[] others = [new(2000, 2, 29), new(2002, 7, 1), new(2010, 6, 1), new(2017, 7, 17), new(2018, 7, 17), new(2020, 5, 10), new(2025, 1, 1), new(2030, 12, 31)];

        Assert.All(changes.Concat(others).SelectMany(day => new[] { day.PlusDays(-1), day, day.PlusDays(1) }).Distinct(), day =>
        {
            var assessment = Assessor.Assess(On(allegation, day));
            Assert.Equal((day, assessment.Jurisdiction.Outcome, assessment.Exercise.Outcome), (day, screening.On(day), screening.Exercise.At(day)));
        });
    }

    // XAB is a Party since the Statute entered into force on 1 July 2002.
    [Fact]
    public void The_days_of_membership_are_covered_whatever_day_the_allegation_states() =>
        Assert.Equal(
            [Outcome.NotSatisfied, Outcome.Satisfied, Outcome.Satisfied, Outcome.NotSatisfied],
            Screened(""" "crimes": ["7(1)(a)"], "from": "1990-01-01", "places": [ { "state": "XAB" } ] """, "2002-06-30", "2002-07-01", "2024-01-01", "1990-01-01"));

    // A crime that goes on is judged by its only day, whatever day the allegation states.
    [Fact]
    public void A_crime_that_goes_on_is_judged_by_the_day_that_is_asked_about() =>
        Assert.Equal(
            [Outcome.NotSatisfied, Outcome.Satisfied],
            Screened(""" "crimes": ["7(1)(h)"], "from": "1990-01-01", "places": [ { "state": "XAA" } ] """, "2010-05-31", "2010-06-01"));

    [Theory]
    [InlineData(17, Outcome.NotSatisfied)]
    [InlineData(18, Outcome.Satisfied)]
    public void An_age_is_that_on_the_day_that_is_asked_about(int age, Outcome expected)
    {
        var allegation = Read(Answer.Document(""" "crimes": ["7(1)(a)"], "from": "1990-01-01", "places": [ { "state": "XAA" } ] """, $$"""{ "kind": "naturalPerson", "nationalities": [], "ageAtConduct": {{age}} }"""));

        Assert.All([new LocalDate(2010, 6, 1), new LocalDate(2024, 2, 29)], day =>
        {
            Assert.Equal(expected, Assessor.Screen(allegation).On(day));
            Assert.Equal(expected, Assessor.Assess(On(allegation, day)).Jurisdiction.Outcome);
        });
    }

    [Fact]
    public void A_day_costs_no_memory()
    {
        var screening = Assessor.Screen(Read(Answer.Document(""" "crimes": ["7(1)(a)"], "from": "1990-01-01", "places": [ { "state": "XAA" } ] """)));
        var (day, satisfied) = (new LocalDate(2010, 6, 1), 0);
        satisfied += screening.On(day) == Outcome.Satisfied ? 1 : 0;
        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var i = 0; i < 1000; i++)
        {
            satisfied += screening.On(day) == Outcome.Satisfied ? 1 : 0;
        }

        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
        Assert.Equal(1001, satisfied);
    }
}
