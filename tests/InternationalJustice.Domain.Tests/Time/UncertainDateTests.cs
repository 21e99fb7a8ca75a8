using FsCheck.Xunit;
using InternationalJustice.Domain.Time;

namespace InternationalJustice.Domain.Tests.Time;

[Properties(Arbitrary = [typeof(TimeArbitraries)])]
public class UncertainDateTests
{
    [Theory]
    [InlineData("2004-03-05", "2004-03-05", "2004-03-05")]
    [InlineData("2004-03", "2004-03-01", "2004-03-31")]
    [InlineData("2004-02", "2004-02-01", "2004-02-29")]
    [InlineData("2003-02", "2003-02-01", "2003-02-28")]
    [InlineData("2004", "2004-01-01", "2004-12-31")]
    [InlineData("2004-03-02/2004-03-30", "2004-03-02", "2004-03-30")]
    [InlineData("2004-03/2005", "2004-03-01", "2005-12-31")]
    public void The_notation_names_the_first_and_the_last_possible_day(string text, string earliest, string latest)
    {
        var date = UncertainDate.Parse(text);

        Assert.Equal(earliest, $"{date.Earliest:uuuu-MM-dd}");
        Assert.Equal(latest, $"{date.Latest:uuuu-MM-dd}");
        Assert.Equal(earliest == latest, date.IsExact);
    }

    [Theory]
    [InlineData("2004-02-28", Truth.NotSatisfied, Truth.NotSatisfied)]
    [InlineData("2004-02-29", Truth.NotSatisfied, Truth.NotSatisfied)]
    [InlineData("2004-03-01", Truth.NotSatisfied, Truth.Undetermined)]
    [InlineData("2004-03-02", Truth.Undetermined, Truth.Undetermined)]
    [InlineData("2004-03-30", Truth.Undetermined, Truth.Undetermined)]
    [InlineData("2004-03-31", Truth.Undetermined, Truth.Satisfied)]
    [InlineData("2004-04-01", Truth.Satisfied, Truth.Satisfied)]
    public void Whether_some_day_in_March_precedes_a_day_is_unknown_only_where_both_are_possible(string day, Truth before, Truth onOrBefore)
    {
        var date = UncertainDate.Parse("2004-03");

        Assert.Equal(before, date.IsBefore(UncertainDate.Parse(day).Earliest));
        Assert.Equal(onOrBefore, date.IsOnOrBefore(UncertainDate.Parse(day).Earliest));
    }

    [Property]
    public void An_exact_date_is_never_undetermined(LocalDate date, LocalDate day)
    {
        Assert.Equal((date < day).ToTruth(), new UncertainDate(date).IsBefore(day));
        Assert.Equal((date <= day).ToTruth(), new UncertainDate(date).IsOnOrBefore(day));
    }

    [Property]
    public void An_answer_holds_for_every_possible_day(UncertainDate date, LocalDate day)
    {
        Truth[] ends = [(date.Earliest < day).ToTruth(), (date.Latest < day).ToTruth()];

        Assert.Equal(ends[0] == ends[1] ? ends[0] : Truth.Undetermined, date.IsBefore(day));
    }

    [Property]
    public void Its_notation_is_read_back_as_the_same_date(UncertainDate date) => Assert.Equal(date, UncertainDate.Parse(date.ToString()));

    [Fact]
    public void A_whole_month_or_year_given_as_a_range_is_written_shortly()
    {
        Assert.Equal("2004-03", UncertainDate.Parse("2004-03-01/2004-03-31").ToString());
        Assert.Equal("2004", UncertainDate.Parse("2004-01-01/2004-12-31").ToString());
        Assert.Equal("2004-03-01/2004-04-30", UncertainDate.Parse("2004-03/2004-04").ToString());
        Assert.Equal("2003-01-01/2004-12-31", UncertainDate.Parse("2003/2004").ToString());
        Assert.Equal(UncertainDate.Parse("2004-03"), UncertainDate.Parse("2004-03-01/2004-03-31"));
    }

    [Fact]
    public void A_latest_day_before_the_earliest_is_refused()
    {
        var exception = Assert.Throws<ArgumentException>(() => new UncertainDate(new LocalDate(2004, 3, 2), new LocalDate(2004, 3, 1)));

        Assert.Equal("latest", exception.ParamName);
    }

    [Fact]
    public void A_known_day_converts_by_itself()
    {
        UncertainDate date = new LocalDate(2004, 3, 5);

        Assert.True(date.IsExact);
        Assert.Equal(date, UncertainDate.FromLocalDate(new LocalDate(2004, 3, 5)));
    }

    [Fact]
    public void A_day_of_another_calendar_is_taken_as_the_same_day_of_the_ISO_calendar()
    {
        var day = new LocalDate(2004, 3, 5);

        Assert.Equal(new UncertainDate(day), new UncertainDate(day.WithCalendar(CalendarSystem.Julian)));
        Assert.Equal("2004-03-05", new UncertainDate(day.WithCalendar(CalendarSystem.Julian), day).ToString());
    }

    [Property]
    public void A_calculation_applies_to_the_first_and_the_last_possible_day(UncertainDate date)
    {
        var bounded = date.Select(day => LocalDate.Min(day, new LocalDate(2003, 1, 1)).PlusMonths(3));

        Assert.Equal(LocalDate.Min(date.Earliest, new LocalDate(2003, 1, 1)).PlusMonths(3), bounded.Earliest);
        Assert.Equal(LocalDate.Min(date.Latest, new LocalDate(2003, 1, 1)).PlusMonths(3), bounded.Latest);
    }

    [Fact]
    public void A_calculation_that_turns_the_order_round_is_refused() =>
        Assert.Throws<ArgumentException>(() => UncertainDate.Parse("2004-03").Select(day => new LocalDate(2000, 1, 1).PlusDays(-day.Day)));

    [Fact]
    public void Dates_are_ordered_by_their_first_and_then_by_their_last_possible_day()
    {
        UncertainDate[] ordered = [.. new[] { "2003-12-31", "2004-01-01", "2004-01", "2004", "2004-01-02" }.Select(UncertainDate.Parse)];

        Assert.Equal(ordered, ordered.Reverse().Order());
    }

    [Fact]
    public void The_default_is_the_first_day_of_the_year_1() => Assert.Equal("0001-01-01", default(UncertainDate).ToString());
}
