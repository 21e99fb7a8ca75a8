using InternationalJustice.Domain.Cooperation;
using InternationalJustice.Domain.States;
using InternationalJustice.Domain.Tests.Warrants;

namespace InternationalJustice.Domain.Tests.Cooperation;

/// <summary>Articles 86, 89(1) and 59(1): parties must arrest, from the day on which the Statute is in force for them.</summary>
public sealed class Article86Tests
{
    /// <summary>Deposit of 15 October 2020: in force on 1 January 2021 (article 126(2)).</summary>
    private const string Acts = """
        "treatyActs":[{"state":"XAA","kind":"accession","on":"2020-10-15"},{"state":"XBB","kind":"signature","on":"2000-01-01"}]
        """;

    [Theory]
    [InlineData("2020-01-31", ArrestDuty.NotApplicable)]
    [InlineData("2020-02-01", ArrestDuty.MayCooperate)]
    [InlineData("2020-12-31", ArrestDuty.MayCooperate)]
    [InlineData("2021-01-01", ArrestDuty.MustArrest)]
    public void A_State_must_arrest_from_the_first_day_of_its_membership(string on, ArrestDuty duty) => Assert.Equal(duty, Duties.OfDocument(Acts).DutyOn("XAA", on));

    [Fact]
    public void The_basis_names_the_provisions_the_day_and_the_deposit()
    {
        var finding = Duties.OfDocument(Acts).Find(StateCode.Parse("XAA"))!.On(Records.Day("2021-01-01"));

        Assert.Equal(["58(4)", "86", "89(1)", "59(1)"], finding.Basis.Select(basis => basis.Provision.ToString()));
        Assert.Equal("XAA has been a party since 1 January 2021 and cooperates fully with the Court", finding.Basis[1].Text());
        Assert.Equal("XAA accession 2020-10-15", Assert.Single(finding.Basis[1].Acts).ToString());
    }

    [Fact]
    public void A_signatory_may_cooperate() => Assert.Equal(ArrestDuty.MayCooperate, Duties.OfDocument(Acts).DutyOn("XBB", "2025-01-01"));

    [Fact]
    public void An_uncertain_deposit_leaves_the_duty_open_in_between()
    {
        var duties = Duties.OfDocument("""
            "treatyActs":[{"state":"XAA","kind":"accession","on":"2020-10"}]
            """);

        // The sixtieth day after 1 to 31 October 2020 lies between 30 November and 30 December.
        Assert.Equal(ArrestDuty.MayCooperate, duties.DutyOn("XAA", "2020-11-30"));
        Assert.Equal(ArrestDuty.Undetermined, duties.DutyOn("XAA", "2020-12-01"));
        Assert.Equal(ArrestDuty.MustArrest, duties.DutyOn("XAA", "2021-01-01"));
    }

    [Fact]
    public void A_State_that_nobody_knows_has_no_duty_to_tell() => Assert.Null(Duties.OfDocument(Acts).Find(StateCode.Parse("XZZ")));
}
