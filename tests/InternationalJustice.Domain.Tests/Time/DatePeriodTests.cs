using FsCheck.Xunit;
using InternationalJustice.Domain.Time;

namespace InternationalJustice.Domain.Tests.Time;

[Properties(Arbitrary = [typeof(TimeArbitraries)])]
public class DatePeriodTests
{
    private static readonly LocalDate First = new(2011, 11, 1);
    private static readonly LocalDate Last = new(2019, 3, 16);
    private static readonly DatePeriod Membership = new(First, Last);

    [Fact]
    public void Both_ends_are_included()
    {
        Assert.True(Membership.Contains(First));
        Assert.True(Membership.Contains(Last));
        Assert.False(Membership.Contains(First.PlusDays(-1)));
        Assert.False(Membership.Contains(Last.PlusDays(1)));
    }

    [Fact]
    public void An_absent_end_is_open()
    {
        Assert.True(DatePeriod.From(First).Contains(TimeArbitraries.LastDay));
        Assert.False(DatePeriod.From(First).Contains(First.PlusDays(-1)));
        Assert.True(DatePeriod.Until(Last).Contains(TimeArbitraries.FirstDay));
        Assert.False(DatePeriod.Until(Last).Contains(Last.PlusDays(1)));
        Assert.True(DatePeriod.Always.Contains(TimeArbitraries.FirstDay));
        Assert.True(DatePeriod.Always.Contains(TimeArbitraries.LastDay));
    }

    [Fact]
    public void A_last_day_before_the_first_is_refused()
    {
        var exception = Assert.Throws<ArgumentException>(() => new DatePeriod(Last, First));

        Assert.Equal("end", exception.ParamName);
    }

    [Fact]
    public void A_single_day_is_a_period()
    {
        Assert.Equal(new DatePeriod(First, First), DatePeriod.On(First));
        Assert.Equal("2011-11-01", DatePeriod.On(First).ToString());
    }

    [Fact]
    public void A_day_of_another_calendar_is_taken_as_the_same_day_of_the_ISO_calendar()
    {
        var julian = First.WithCalendar(CalendarSystem.Julian);

        Assert.Equal(Membership, new DatePeriod(julian, Last));
        Assert.Equal("2011-11-01/2019-03-16", new DatePeriod(julian, Last.WithCalendar(CalendarSystem.Coptic)).ToString());
    }

    [Property]
    public void The_intersection_has_exactly_the_days_in_both(DatePeriod left, DatePeriod right, LocalDate day)
    {
        var both = left.Contains(day) && right.Contains(day);

        Assert.Equal(both, left.Intersect(right)?.Contains(day) ?? false);
        Assert.Equal(left.Intersect(right), right.Intersect(left));
        Assert.Equal(left.Intersect(right) is not null, left.Overlaps(right));
        Assert.True(!both || left.Overlaps(right));
    }

    [Fact]
    public void Periods_that_share_one_day_overlap_and_periods_that_only_adjoin_do_not()
    {
        Assert.Equal(DatePeriod.On(Last), Membership.Intersect(DatePeriod.From(Last)));
        Assert.False(Membership.Overlaps(DatePeriod.From(Last.PlusDays(1))));
        Assert.Null(Membership.Intersect(DatePeriod.Until(First.PlusDays(-1))));
    }

    [Property]
    public void A_period_contains_another_if_their_intersection_is_the_other(DatePeriod left, DatePeriod right) =>
        Assert.Equal(left.Intersect(right) == right, left.Contains(right));

    [Fact]
    public void A_closed_period_does_not_contain_an_open_one()
    {
        Assert.False(Membership.Contains(DatePeriod.From(First)));
        Assert.False(Membership.Contains(DatePeriod.Until(Last)));
        Assert.True(DatePeriod.Always.Contains(Membership));
        Assert.True(Membership.Contains(Membership));
    }

    [Property]
    public void Its_notation_is_read_back_as_the_same_period(DatePeriod period) => Assert.Equal(period, DatePeriod.Parse(period.ToString()));

    [Fact]
    public void It_is_taken_apart_into_its_ends()
    {
        Assert.Equal(First, Membership.Start);
        Assert.Equal(Last, Membership.End);
        Assert.Equal(DatePeriod.Always, default);
        Assert.Null(DatePeriod.Always.Start);
        Assert.Null(DatePeriod.Always.End);
    }
}
