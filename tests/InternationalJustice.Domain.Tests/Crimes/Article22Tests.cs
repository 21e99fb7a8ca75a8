using InternationalJustice.Domain.Crimes;
using InternationalJustice.Domain.Data;
using InternationalJustice.Domain.Time;

namespace InternationalJustice.Domain.Tests.Crimes;

/// <summary>Articles 22 and 24: conduct must have been a crime under the Statute when it took place.</summary>
public class Article22Tests
{
    /// <summary>The days are those published by the depositary and by the Assembly of States Parties.</summary>
    [Theory]
    [InlineData("6(a)", 2002, 7, 1)]
    [InlineData("7(1)(h)", 2002, 7, 1)]
    [InlineData("8(2)(e)(xii)", 2002, 7, 1)]
    [InlineData("70(1)(c)", 2002, 7, 1)]
    [InlineData("8(2)(e)(xiii)", 2012, 9, 26)]
    [InlineData("8bis(1)", 2018, 7, 17)]
    [InlineData("8(2)(b)(xxvii)", 2020, 4, 2)]
    [InlineData("8(2)(b)(xxix)", 2020, 4, 2)]
    [InlineData("8(2)(e)(xix)", 2021, 10, 14)]
    public void Conduct_can_be_the_crime_from_its_first_day_and_not_on_the_day_before(string code, int year, int month, int day)
    {
        var first = new LocalDate(year, month, day);
        var within = Within(code);

        Assert.Equal(Truth.NotSatisfied, within.At(first.PlusDays(-1)));
        Assert.Equal(Truth.Satisfied, within.At(first));
        Assert.Equal(Truth.Satisfied, within.At(Dataset.Embedded.KnownUntil));
    }

    [Fact]
    public void What_is_not_operative_is_never_a_crime() => Assert.Equal(TruthTimelines.Never, Within("8(2)(b)(xx)"));

    [Fact]
    public void Every_crime_is_one_today() => Assert.All(Dataset.Embedded.Crimes.All, crime => Assert.Equal(Truth.Satisfied, crime.WithinStatute(Dataset.Embedded.Register).At(Dataset.Embedded.KnownUntil)));

    [Fact]
    public void A_register_must_be_given() => Assert.Throws<ArgumentNullException>(() => Dataset.Embedded.Crimes.All[0].WithinStatute(null!));

    private static Timeline<Truth> Within(string code) => Assert.Single(Dataset.Embedded.Crimes.Find(CrimeCode.Parse(code))).WithinStatute(Dataset.Embedded.Register);
}
