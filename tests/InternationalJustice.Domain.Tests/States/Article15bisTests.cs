using InternationalJustice.Domain.Data;
using InternationalJustice.Domain.States;
using static InternationalJustice.Domain.Tests.States.Dates;

namespace InternationalJustice.Domain.Tests.States;

public class Article15bisTests
{
    private static readonly TreatyRegister Register = Dataset.Embedded.Register;
    private static readonly StateCode Xaa = StateCode.Parse("XAA");

    [Theory]
    [InlineData("2020-05-01", null, "2020-05-02/.. satisfied")]
    [InlineData("2020-05-01", "2023-01-01", "2020-05-02/2022-12-31 satisfied")]
    [InlineData("2020-05-01", "2020-05-02", "")]
    [InlineData("2018", null, "2018-01-02/2018-12-31 undetermined; 2019-01-01/.. satisfied")]
    public void A_declaration_covers_acts_after_its_lodging_until_it_is_taken_back(string lodged, string? withdrawn, string excluded) =>
        Assert.Equal(excluded, Told(Article15bis.ActsExcluded(Date(lodged), withdrawn is null ? null : Date(withdrawn))));

    [Fact]
    public void Kenya_opted_out() => Assert.Equal("2015-12-01/.. satisfied", Told(Register.Find(StateCode.Parse("KEN"))!.AggressionOptOut));

    [Fact]
    public void That_Guatemala_opted_out_is_recalled_only()
    {
        Assert.Equal("", Told(Register.Find(StateCode.Parse("GTM"))!.AggressionOptOut));
        Assert.Equal("2018-01-02/2018-12-31 undetermined; 2019-01-01/.. satisfied", Told(Register.WithLeastConfidence(Confidence.Recalled).Find(StateCode.Parse("GTM"))!.AggressionOptOut));
    }

    [Fact]
    public void It_can_be_renewed_after_it_was_taken_back()
    {
        var register = Register.With([new Article15bisOptOut(Xaa, Day("2018-01-01")), new Article15bisOptOutWithdrawn(Xaa, Day("2019-01-01")), new Article15bisOptOut(Xaa, Day("2020-01-01"))]);

        Assert.Equal("2018-01-02/2018-12-31 satisfied; 2020-01-02/.. satisfied", Told(register.Find(Xaa)!.AggressionOptOut));
    }
}
