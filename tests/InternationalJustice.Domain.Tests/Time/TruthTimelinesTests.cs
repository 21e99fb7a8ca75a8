using FsCheck.Xunit;
using InternationalJustice.Domain.Time;

namespace InternationalJustice.Domain.Tests.Time;

[Properties(Arbitrary = [typeof(TimeArbitraries)])]
public class TruthTimelinesTests
{
    [Property]
    public void The_operators_apply_day_by_day(TimelineModel left, TimelineModel right)
    {
        var and = Build(left).And(Build(right));
        var or = Build(left).Or(Build(right));
        var not = Build(left).Not();

        Assert.All(TimeArbitraries.InterestingDays(left, right), day =>
        {
            var (one, other) = (At(left, day), At(right, day));
            Assert.Equal(one.And(other), and.At(day));
            Assert.Equal(one.Or(other), or.At(day));
            Assert.Equal(one.Not(), not.At(day));
        });
    }

    [Property]
    public void All_and_Any_apply_day_by_day(TimelineModel[] models)
    {
        var all = models.Select(Build).All();
        var any = models.Select(Build).Any();

        Assert.All(TimeArbitraries.InterestingDays(models), day =>
        {
            Truth[] truths = [.. models.Select(model => At(model, day))];
            Assert.Equal(truths.Contains(Truth.NotSatisfied) ? Truth.NotSatisfied : truths.Contains(Truth.Undetermined) ? Truth.Undetermined : Truth.Satisfied, all.At(day));
            Assert.Equal(truths.Contains(Truth.Satisfied) ? Truth.Satisfied : truths.Contains(Truth.Undetermined) ? Truth.Undetermined : Truth.NotSatisfied, any.At(day));
        });
    }

    [Property]
    public void De_Morgan_holds_for_whole_timelines(TimelineModel left, TimelineModel right) =>
        Assert.Equal(Build(left).And(Build(right)).Not(), Build(left).Not().Or(Build(right).Not()));

    [Property]
    public void The_constants_are_neutral_or_decide_alone(TimelineModel model)
    {
        var timeline = Build(model);

        Assert.Equal(timeline, timeline.And(TruthTimelines.Always));
        Assert.Equal(timeline, timeline.Or(TruthTimelines.Never));
        Assert.Equal(TruthTimelines.Never, timeline.And(TruthTimelines.Never));
        Assert.Equal(TruthTimelines.Always, timeline.Or(TruthTimelines.Always));
        Assert.Equal(TruthTimelines.Unknown, TruthTimelines.Unknown.Not());
    }

    [Property]
    public void During_is_satisfied_on_the_days_of_the_period_only(DatePeriod period, LocalDate day) =>
        Assert.Equal(period.Contains(day).ToTruth(), TruthTimelines.During(period).At(day));

    private static Timeline<Truth> Build(TimelineModel model) => model.Build().Select(ToTruth);

    private static Truth At(TimelineModel model, LocalDate day) => ToTruth(model.At(day));

    private static Truth ToTruth(int value) => (Truth)(value % 3);
}
