namespace InternationalJustice.Domain.Tests;

public class CulturesTests
{
    [Fact]
    public void The_cultures_under_test_really_differ_from_the_invariant_one()
    {
        Cultures.Under("tr-TR", () => Assert.Equal("İ", "i".ToUpper(Thread.CurrentThread.CurrentCulture)));
        Cultures.Under("th-TH", () => Assert.Equal("2545", new DateTime(2002, 7, 1, 0, 0, 0, DateTimeKind.Unspecified).ToString("yyyy", Thread.CurrentThread.CurrentCulture)));
        Cultures.Under("fa-IR", () => Assert.NotEqual("-1", (-1).ToString(Thread.CurrentThread.CurrentCulture)));
    }
}
