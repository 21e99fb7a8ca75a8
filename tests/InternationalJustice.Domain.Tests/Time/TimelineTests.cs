using FsCheck.Xunit;
using InternationalJustice.Domain.Time;

namespace InternationalJustice.Domain.Tests.Time;

[Properties(Arbitrary = [typeof(TimeArbitraries)])]
public class TimelineTests
{
    private static readonly LocalDate EntryIntoForce = new(2002, 7, 1);

    [Fact]
    public void A_value_begins_on_the_day_of_its_change_and_not_the_day_before()
    {
        var timeline = Timeline.From("signatory", (EntryIntoForce, "party"));

        Assert.Equal("signatory", timeline.At(new LocalDate(2002, 6, 30)));
        Assert.Equal("party", timeline.At(EntryIntoForce));
    }

    [Fact]
    public void A_constant_has_one_segment_without_ends()
    {
        var timeline = Timeline.Constant("party");

        Assert.True(timeline.IsConstant);
        Assert.Equal([new TimelineSegment<string>(DatePeriod.Always, "party")], timeline.Segments);
    }

    [Fact]
    public void Two_changes_on_one_day_are_refused()
    {
        var exception = Assert.Throws<ArgumentException>(() => Timeline.From(0, (EntryIntoForce, 1), (EntryIntoForce, 2)));

        Assert.Equal("changes", exception.ParamName);
        Assert.Contains("2002-07-01", exception.Message, StringComparison.Ordinal);
    }

    [Property]
    public void Its_value_on_a_day_is_that_of_the_latest_change_on_or_before_it(TimelineModel model)
    {
        var timeline = model.Build();

        Assert.All(TimeArbitraries.InterestingDays(model), day => Assert.Equal(model.At(day), timeline.At(day)));
    }

    [Property]
    public void The_order_in_which_changes_are_given_does_not_matter(TimelineModel model) =>
        Assert.Equal(model.Build(), Timeline.From(model.Initial, model.Changes.Reverse()));

    [Property]
    public void Select_is_the_function_applied_day_by_day(TimelineModel model)
    {
        var selected = model.Build().Select(value => value / 2);

        Assert.All(TimeArbitraries.InterestingDays(model), day => Assert.Equal(model.At(day) / 2, selected.At(day)));
        AssertWellFormed(selected);
    }

    [Property]
    public void Combine_is_the_function_applied_day_by_day(TimelineModel left, TimelineModel right)
    {
        // Not commutative, and collapses many pairs, so that neighbours must be merged.
        static int Function(int one, int other) => one > other ? 2 * one : other / 2;

        var combined = left.Build().Combine(right.Build(), Function);

        Assert.All(TimeArbitraries.InterestingDays(left, right), day => Assert.Equal(Function(left.At(day), right.At(day)), combined.At(day)));
        AssertWellFormed(combined);
    }

    [Property]
    public void Combining_many_is_the_function_applied_day_by_day(TimelineModel[] models)
    {
        static int Function(ReadOnlySpan<int> values)
        {
            var result = 1;
            foreach (var value in values)
            {
                result = ((result * 3) + value) % 7;
            }

            return result / 2;
        }

        var combined = Timeline.Combine(models.Select(model => model.Build()), Function);

        Assert.All(TimeArbitraries.InterestingDays(models), day => Assert.Equal(Function([.. models.Select(model => model.At(day))]), combined.At(day)));
        AssertWellFormed(combined);
    }

    [Fact]
    public void Combining_none_is_the_combination_of_nothing_on_every_day() =>
        Assert.Equal(Timeline.Constant(42), Timeline.Combine(Array.Empty<Timeline<int>>(), _ => 42));

    [Property]
    public void Clip_keeps_the_days_of_the_period_and_replaces_all_others(TimelineModel model, DatePeriod period)
    {
        var clipped = model.Build().Clip(period, -1);

        Assert.All(DaysAround(period, model), day => Assert.Equal(period.Contains(day) ? model.At(day) : -1, clipped.At(day)));
        AssertWellFormed(clipped);
    }

    [Property]
    public void During_has_one_value_inside_the_period_and_the_other_outside(DatePeriod period)
    {
        var timeline = Timeline.During(period, 1, 0);

        Assert.All(DaysAround(period), day => Assert.Equal(period.Contains(day) ? 1 : 0, timeline.At(day)));
        AssertWellFormed(timeline);
    }

    [Property]
    public void Segments_cover_every_day_once_and_neighbours_differ(TimelineModel model)
    {
        var timeline = model.Build();

        AssertWellFormed(timeline);
        foreach (var day in TimeArbitraries.InterestingDays(model))
        {
            var segment = Assert.Single(timeline.Segments, segment => segment.Period.Contains(day));
            Assert.Equal(model.At(day), segment.Value);
            Assert.Equal(segment, timeline.SegmentAt(day));
        }
    }

    [Property]
    public void Segments_within_a_period_cover_it_exactly(TimelineModel model, DatePeriod period)
    {
        var parts = model.Build().SegmentsWithin(period).ToArray();

        Assert.Equal(period.Start, parts[0].Period.Start);
        Assert.Equal(period.End, parts[^1].Period.End);
        AssertAdjoin(parts);
        Assert.All(
            DaysAround(period, model).Where(period.Contains),
            day => Assert.Equal(model.At(day), Assert.Single(parts, part => part.Period.Contains(day)).Value));
    }

    [Property]
    public void Changes_replayed_from_the_day_before_the_span_give_the_values_within_it(TimelineModel model, LocalDate from, LocalDate to)
    {
        var changes = model.Build().Changes(from, to).ToArray();

        Assert.All(changes, change => Assert.True(from <= change.On && change.On <= to && change.Before != change.After));
        Assert.Equal(changes.OrderBy(change => change.On), changes);
        foreach (var day in TimeArbitraries.InterestingDays(model).Append(from).Append(to).Where(day => from <= day && day <= to))
        {
            var dayBefore = from == TimeArbitraries.FirstDay ? from : from.PlusDays(-1);
            var replayed = model.At(dayBefore);
            foreach (var change in changes.Where(change => change.On <= day))
            {
                Assert.Equal(replayed, change.Before);
                replayed = change.After;
            }

            Assert.Equal(model.At(day), replayed);
        }
    }

    [Fact]
    public void A_change_on_the_first_and_on_the_last_day_of_a_span_is_in_it()
    {
        var timeline = Timeline.From(0, (new LocalDate(2002, 7, 1), 1), (new LocalDate(2002, 7, 2), 2), (new LocalDate(2002, 7, 3), 3));

        Assert.Equal([1, 2], timeline.Changes(new LocalDate(2002, 7, 1), new LocalDate(2002, 7, 2)).Select(change => change.After));
        Assert.Empty(timeline.Changes(new LocalDate(2002, 7, 3), new LocalDate(2002, 7, 2)));
    }

    [Property]
    public void Timelines_are_equal_exactly_if_they_agree_on_every_day(TimelineModel left, TimelineModel right)
    {
        var agree = TimeArbitraries.InterestingDays(left, right).All(day => left.At(day) == right.At(day));

        Assert.Equal(agree, left.Build() == right.Build());
        Assert.Equal(!agree, left.Build() != right.Build());
    }

    [Property]
    public void A_change_to_the_same_value_makes_no_difference(TimelineModel model, LocalDate day)
    {
        var redundant = Timeline.From(model.Initial, model.Changes.Where(change => change.On != day).Append((day, model.At(day))));

        Assert.Equal(model.Build(), redundant);
        Assert.Equal(model.Build().GetHashCode(), redundant.GetHashCode());
    }

    [Fact]
    public void A_timeline_is_not_equal_to_nothing()
    {
        var timeline = Timeline.Constant(0);
        Timeline<int>? nothing = null;

        Assert.False(timeline == nothing);
        Assert.False(nothing == timeline);
        Assert.True(nothing == null);
        Assert.False(timeline.Equals((object?)null));
        Assert.False(timeline.Equals("a string"));
    }

    [Fact]
    public void Values_may_be_null()
    {
        var timeline = Timeline.From<string?>(null, (EntryIntoForce, "party"), (EntryIntoForce.PlusDays(1), null));

        Assert.Null(timeline.Final);
        Assert.Equal(3, timeline.Segments.Count());
        Assert.Equal(timeline, Timeline.From<string?>(null, (EntryIntoForce.PlusDays(1), null), (EntryIntoForce, "party")));
        Assert.Equal(timeline.GetHashCode(), timeline.Select(value => value).GetHashCode());
    }

    [Fact]
    public void A_value_may_begin_or_end_on_the_last_day_of_the_calendar()
    {
        var lastDay = TimeArbitraries.LastDay;

        Assert.Equal("../9999-12-30 0, 9999-12-31/.. 1", Timeline.From(0, (lastDay, 1)).ToString());
        Assert.Equal(Timeline.From(0, (lastDay, 1)), Timeline.During(DatePeriod.On(lastDay), 1, 0));
        Assert.Equal(Timeline.Constant(1), Timeline.During(DatePeriod.Until(lastDay), 1, 0));
        Assert.Single(Timeline.From(0, (lastDay, 1)).Changes(lastDay, lastDay));
    }

    [Fact]
    public void A_value_that_begins_on_the_first_day_of_the_calendar_has_no_predecessor()
    {
        var firstDay = TimeArbitraries.FirstDay;
        var timeline = Timeline.From(0, (firstDay, 1), (firstDay.PlusDays(1), 2));

        Assert.Equal(1, timeline.Initial);
        Assert.Equal("../-9998-01-01 1, -9998-01-02/.. 2", timeline.ToString());
        Assert.Equal(Timeline.Constant(1), Timeline.During(DatePeriod.From(firstDay), 1, 0));
    }

    [Theory]
    [MemberData(nameof(Cultures.Rows), MemberType = typeof(Cultures))]
    public void It_is_written_the_same_in_every_culture(string culture) => Cultures.Under(culture, () =>
        Assert.Equal("../2002-06-30 1, 2002-07-01/.. 2", Timeline.From(1, (EntryIntoForce, 2)).ToString()));

    [Fact]
    public void At_allocates_nothing()
    {
        var timeline = Timeline.From(Truth.Undetermined, Enumerable.Range(0, 64).Select(i => (EntryIntoForce.PlusMonths(i), i % 2 == 0 ? Truth.Satisfied : Truth.NotSatisfied)));
        var day = EntryIntoForce.PlusMonths(31);
        _ = timeline.At(day);

        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var i = 0; i < 1_000; i++)
        {
            _ = timeline.At(day);
        }

        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
    }

    [Fact]
    public void What_is_null_is_refused_by_name()
    {
        var timeline = Timeline.Constant(0);

        Assert.Equal("changes", Assert.Throws<ArgumentNullException>(() => Timeline.From(0, (IEnumerable<(LocalDate, int)>)null!)).ParamName);
        Assert.Equal("timelines", Assert.Throws<ArgumentNullException>(() => Timeline.Combine((IEnumerable<Timeline<int>>)null!, _ => 0)).ParamName);
        Assert.Equal("combine", Assert.Throws<ArgumentNullException>(() => Timeline.Combine<int, int>([timeline], null!)).ParamName);
        Assert.Equal("selector", Assert.Throws<ArgumentNullException>(() => timeline.Select<int>(null!)).ParamName);
        Assert.Equal("other", Assert.Throws<ArgumentNullException>(() => timeline.Combine<int, int>(null!, (one, _) => one)).ParamName);
        Assert.Equal("combine", Assert.Throws<ArgumentNullException>(() => timeline.Combine<int, int>(timeline, null!)).ParamName);
    }

    private static IEnumerable<LocalDate> DaysAround(DatePeriod period, params IEnumerable<TimelineModel> models) =>
        TimeArbitraries.InterestingDays([.. models, new TimelineModel(0, [.. new[] { period.Start, period.End }.OfType<LocalDate>().Distinct().Select(day => (day, 0))])]);

    private static void AssertWellFormed(Timeline<int> timeline)
    {
        var segments = timeline.Segments.ToArray();
        Assert.Null(segments[0].Period.Start);
        Assert.Null(segments[^1].Period.End);
        Assert.Equal(timeline.Initial, segments[0].Value);
        Assert.Equal(timeline.Final, segments[^1].Value);
        Assert.Equal(segments.Length == 1, timeline.IsConstant);
        AssertAdjoin(segments);
    }

    private static void AssertAdjoin(IReadOnlyList<TimelineSegment<int>> segments)
    {
        foreach (var (earlier, later) in segments.Zip(segments.Skip(1)))
        {
            Assert.Equal(earlier.Period.End!.Value.PlusDays(1), later.Period.Start);
            Assert.NotEqual(earlier.Value, later.Value);
        }
    }
}
