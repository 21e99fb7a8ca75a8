using FsCheck.Xunit;
using InternationalJustice.Domain.Time;

namespace InternationalJustice.Domain.Tests.Time;

[Properties(Arbitrary = [typeof(TimeArbitraries)])]
public class IsoDateTests
{
    [Theory]
    [InlineData("2003-06-31")]
    [InlineData("2023-06-31")]
    [InlineData("2023-02-29")]
    [InlineData("1900-02-29")]
    [InlineData("2004-13-01")]
    [InlineData("2004-00-01")]
    [InlineData("2004-01-00")]
    [InlineData("2004-1-1")]
    [InlineData("20040101")]
    [InlineData("2004/01/01")]
    [InlineData("2004-01-01T00:00:00")]
    [InlineData("2004-01-01Z")]
    [InlineData(" 2004-01-01")]
    [InlineData("2004-01-01\n")]
    [InlineData("+2004-01-01")]
    [InlineData("-0000-01-01")]
    [InlineData("-9999-01-01")]
    [InlineData("12004-01-01")]
    [InlineData("-12004-01-01")]
    [InlineData("--004-01-01")]
    [InlineData("2004-+1-01")]
    [InlineData("٢٠٠٤-٠١-٠١")]
    [InlineData("２００４-０１-０１")]
    [InlineData("2004‐01‐01")]
    [InlineData("today")]
    [InlineData("")]
    public void What_is_no_day_of_the_calendar_is_refused_in_every_culture(string text) => Cultures.ForEach(() =>
    {
        Assert.False(IsoDate.TryRead(text, out var date));
        Assert.Equal(default, date);
    });

    [Theory]
    [InlineData("2002-07-01", 2002, 7, 1)]
    [InlineData("2004-02-29", 2004, 2, 29)]
    [InlineData("2000-02-29", 2000, 2, 29)]
    [InlineData("9999-12-31", 9999, 12, 31)]
    [InlineData("0001-01-01", 1, 1, 1)]
    [InlineData("0000-02-29", 0, 2, 29)]
    [InlineData("-0001-12-31", -1, 12, 31)]
    [InlineData("-9998-01-01", -9998, 1, 1)]
    public void A_day_is_read_and_written_in_every_culture(string text, int year, int month, int day) => Cultures.ForEach(() =>
    {
        Assert.True(IsoDate.TryRead(text, out var date));
        Assert.Equal(new LocalDate(year, month, day), date);
        Assert.Equal(text, IsoDate.Format(date));
    });

    [Property]
    public void Every_day_has_a_notation(LocalDate day)
    {
        Assert.True(IsoDate.TryRead(IsoDate.Format(day), out var date));
        Assert.Equal(day, date);
    }
}
