using InternationalJustice.Domain.Data;
using InternationalJustice.Domain.States;

namespace InternationalJustice.Domain.Tests.States;

public class TreatyRegisterTests
{
    private static readonly TreatyRegister Register = Dataset.Embedded.Register;

    // 66 on the first day: the deposits up to 30 April 2002. 123 on 27 October 2017: 124 as published in December 2016, less Burundi. 122 and 123: Kiribati was published as the 123rd.
    [Theory]
    [InlineData("2002-06-30", 0)]
    [InlineData("2002-07-01", 66)]
    [InlineData("2010-06-01", 111)]
    [InlineData("2015-04-01", 123)]
    [InlineData("2016-06-01", 124)]
    [InlineData("2017-10-26", 124)]
    [InlineData("2017-10-27", 123)]
    [InlineData("2019-03-16", 123)]
    [InlineData("2019-03-17", 122)]
    [InlineData("2020-01-31", 122)]
    [InlineData("2020-02-01", 123)]
    [InlineData("2024-02-01", 124)]
    [InlineData("2024-03-19", 124)]
    [InlineData("2024-12-31", 124)]
    [InlineData("2025-01-01", 125)]
    [InlineData("2026-06-02", 125)]
    [InlineData("2026-10-02", 125)]
    [InlineData("2027-06-18", 124)]
    [InlineData("2027-06-24", 122)]
    [InlineData("2027-07-24", 121)]
    [InlineData("2027-07-27", 120)]
    [InlineData("2027-09-23", 119)]
    public void The_number_of_Parties_is_as_published(string day, int parties)
    {
        Assert.Equal(parties, Register.CountParties(Date(day)));
        Assert.Equal(parties, Register.PartiesOn(Date(day)).Length);
        Assert.Equal(parties, Register.StatusesOn(Date(day)).Count(status => status.Status is TreatyStatus.Party or TreatyStatus.Withdrawing));
    }

    private static LocalDate Date(string text) => NodaTime.Text.LocalDatePattern.Iso.Parse(text).Value;
}
