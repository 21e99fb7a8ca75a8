using InternationalJustice.Domain.Data;
using InternationalJustice.Domain.States;
using InternationalJustice.Domain.Time;
using static InternationalJustice.Domain.Tests.States.Dates;

namespace InternationalJustice.Domain.Tests.States;

public class Article12Paragraph3Tests
{
    private static readonly TreatyRegister Register = Dataset.Embedded.Register;
    private static readonly StateCode Xaa = StateCode.Parse("XAA");

    [Theory]
    [InlineData("2014-02-20", null, true, "2014-02-20/.. satisfied")]
    [InlineData("2013-11-21", "2014-02-22", true, "2013-11-21/2014-02-22 satisfied")]
    [InlineData("2000-01-01", "2002-07-01", true, "2002-07-01 satisfied")]
    [InlineData("2000-01-01", "2002-06-30", true, "")]
    [InlineData(null, null, true, "2002-07-01/.. satisfied")]
    [InlineData("2004-03", null, true, "2004-03-01/2004-03-30 undetermined; 2004-03-31/.. satisfied")]
    [InlineData("2010-01-01", "2010-05", true, "2010-01-01/2010-05-01 satisfied; 2010-05-02/2010-05-31 undetermined")]
    [InlineData("2011-02-15", "2027-12-31", null, "2011-02-15/2027-12-31 undetermined")]
    [InlineData("2002-07-01", null, false, "")]
    public void Conduct_is_covered_as_the_declaration_says_but_never_before_the_Statute(string? from, string? to, bool? accepted, string covered)
    {
        var declaration = new Article12Declaration(Xaa, Day("2020-11-01"), from is null ? null : Date(from), to is null ? null : Date(to), accepted: accepted);

        Assert.Equal(covered, Told(Article12Paragraph3.ConductCovered(declaration)));
    }

    [Theory]
    [InlineData("UKR", "2014-04-17", "2013-11-21/2014-02-22 satisfied")]
    [InlineData("UKR", "2015-09-08", "2014-02-20/.. satisfied")]
    [InlineData("CIV", "2003-04-18/2003-10-01", "2002-09-19/.. satisfied")]
    [InlineData("CIV", "2011-05-03", "2010-11-28/.. satisfied")]
    [InlineData("PSE", "2009-01-21/2009-01-22", "")]
    [InlineData("PSE", "2014-12-31/2015-01-01", "2014-06-13/.. satisfied")]
    [InlineData("EGY", "2013-12-13", "")]
    [InlineData("ARM", "2023-11-01/2023-11-17", "2021-05-10/2024-01-31 satisfied")]
    [InlineData("UGA", "2003-12-16/2005-09-27", "2002-07-01/2002-08-31 satisfied")]
    [InlineData("LBY", "2025-05-12", "2011-01-01/2027-12-31 undetermined")]
    public void Every_declaration_on_record_covers_what_it_names(string code, string lodged, string covered) =>
        Assert.Equal(covered, Told(Register.Find(StateCode.Parse(code))!.Acceptances.Single(acceptance => acceptance.LodgedOn == Date(lodged)).Conduct));

    [Theory]
    [InlineData("UKR", "2014-04-16", TreatyStatus.Signatory)]
    [InlineData("UKR", "2014-04-17", TreatyStatus.AcceptingJurisdiction)]
    [InlineData("UKR", "2024-12-31", TreatyStatus.AcceptingJurisdiction)]
    [InlineData("UKR", "2025-01-01", TreatyStatus.Party)]
    [InlineData("CIV", "2003-04-17", TreatyStatus.Signatory)]
    [InlineData("CIV", "2003-04-18", TreatyStatus.Unknown)]
    [InlineData("CIV", "2003-09-30", TreatyStatus.Unknown)]
    [InlineData("CIV", "2003-10-01", TreatyStatus.AcceptingJurisdiction)]
    [InlineData("CIV", "2013-04-30", TreatyStatus.AcceptingJurisdiction)]
    [InlineData("CIV", "2013-05-01", TreatyStatus.Party)]
    [InlineData("PSE", "2010-01-01", TreatyStatus.NonParty)]
    [InlineData("PSE", "2014-12-31", TreatyStatus.Unknown)]
    [InlineData("PSE", "2015-01-01", TreatyStatus.AcceptingJurisdiction)]
    [InlineData("PSE", "2015-03-31", TreatyStatus.AcceptingJurisdiction)]
    [InlineData("PSE", "2015-04-01", TreatyStatus.Party)]
    [InlineData("EGY", "2014-01-01", TreatyStatus.Signatory)]
    [InlineData("LBY", "2025-05-11", TreatyStatus.NonParty)]
    [InlineData("LBY", "2025-05-12", TreatyStatus.AcceptingJurisdiction)]
    [InlineData("UGA", "2005-01-01", TreatyStatus.Party)]
    public void A_State_that_is_not_a_Party_accepts_jurisdiction_from_the_lodging_unless_the_declaration_was_held_invalid(string code, string day, TreatyStatus status) =>
        Assert.Equal(status, Register.Find(StateCode.Parse(code))!.Status.At(Day(day)));

    [Fact]
    public void As_known_before_a_declaration_was_refused_nobody_had_decided()
    {
        var palestine = Register.KnownOn(Day("2012-03-31")).Find(StateCode.Parse("PSE"))!;

        Assert.Null(Assert.Single(palestine.Acceptances).Accepted);
        Assert.Equal("2002-07-01/.. undetermined", Told(palestine.Acceptances[0].Conduct));
        Assert.Equal(TreatyStatus.AcceptingJurisdiction, palestine.Status.At(Day("2010-01-01")));
        Assert.False(Assert.Single(Register.KnownOn(Day("2012-05-01")).Find(StateCode.Parse("PSE"))!.Acceptances).Accepted);
    }

    [Fact]
    public void It_neither_makes_a_Party_nor_ends_with_the_conduct_that_it_covers()
    {
        var register = Register.With([new Article12Declaration(Xaa, Day("2015-01-01"), Day("2014-01-01"), Day("2014-12-31"), accepted: true)]);

        Assert.Equal(TreatyStatus.AcceptingJurisdiction, register.Find(Xaa)!.Status.At(Day("2020-01-01")));
        Assert.Equal(Truth.NotSatisfied, register.Find(Xaa)!.Membership.At(Day("2020-01-01")));
        Assert.Equal("12(3)", Assert.Single(register.Find(Xaa)!.Basis.At(Day("2020-01-01")).Provisions).ToString());
    }

    [Fact]
    public void A_former_Party_can_accept_jurisdiction()
    {
        var burundi = Register.With([new Article12Declaration(StateCode.Parse("BDI"), Day("2026-09-01"), Day("2017-10-27"))]).Find(StateCode.Parse("BDI"))!;

        Assert.Equal(TreatyStatus.FormerParty, burundi.Status.At(Day("2026-08-31")));
        Assert.Equal(TreatyStatus.AcceptingJurisdiction, burundi.Status.At(Day("2026-09-01")));
    }

    [Fact]
    public void A_declaration_that_ends_before_it_begins_is_no_declaration() =>
        Assert.Throws<ArgumentException>("to", () => new Article12Declaration(Xaa, Day("2020-01-01"), Day("2019-01-02"), Day("2019-01-01")));
}
