using InternationalJustice.Domain.Cooperation;
using InternationalJustice.Domain.Data;
using InternationalJustice.Domain.States;
using InternationalJustice.Domain.Tests.Warrants;

namespace InternationalJustice.Domain.Tests.Cooperation;

/// <summary>Article 89(3): a person who is surrendered is brought through the territory of another State.</summary>
public sealed class Article89TransitTests
{
    private const string HeadOfNonParty = "Vladimir Vladimirovich Putin";

    [Theory]
    [InlineData("FRA", TransitMode.Scheduled, TransitDuty.MustAuthorise)]
    [InlineData("FRA", TransitMode.None, TransitDuty.MustAuthorise)]
    [InlineData("FRA", TransitMode.Overflight, TransitDuty.NoAuthorisationNeeded)]
    [InlineData("FRA", TransitMode.UnscheduledLanding, TransitDuty.MustHold)]
    [InlineData("CHN", TransitMode.Scheduled, TransitDuty.MayAuthorise)]
    [InlineData("CHN", TransitMode.Overflight, TransitDuty.NoAuthorisationNeeded)]
    [InlineData("CHN", TransitMode.UnscheduledLanding, TransitDuty.MayAuthorise)]
    public void A_party_authorises_transit_unless_the_person_flies_over_without_landing(string state, TransitMode mode, TransitDuty duty) =>
        Assert.Equal(duty, Of("Joseph Kony", state, "2020-01-01", mode));

    [Theory]
    [InlineData("2023-03-16", TransitDuty.NotApplicable)]
    [InlineData("2023-03-17", TransitDuty.MustAuthorise)]
    public void It_begins_with_the_warrant_whatever_office_the_person_holds(string on, TransitDuty duty) => Assert.Equal(duty, Of(HeadOfNonParty, "MNG", on, TransitMode.Scheduled));

    [Theory]
    [InlineData("FRA", TransitMode.Scheduled, "89(3)(a)")]
    [InlineData("FRA", TransitMode.Overflight, "89(3)(d)")]
    [InlineData("FRA", TransitMode.UnscheduledLanding, "89(3)(e)")]
    [InlineData("CHN", TransitMode.Scheduled, "87(5)")]
    public void The_provision_is_named(string state, TransitMode mode, string provision) =>
        Assert.Equal(provision, Duties.Of("Joseph Kony").Transit(StateCode.Parse(state), Records.Day("2020-01-01"), mode)!.Provision.ToString());

    [Fact]
    public void After_the_surrender_nobody_is_in_transit() => Assert.Equal(TransitDuty.NotApplicable, Of("Rodrigo Roa Duterte", "FRA", "2025-03-12", TransitMode.Scheduled));

    [Fact]
    public void A_State_obliged_by_the_Security_Council_authorises_transit_too() => Assert.Equal(TransitDuty.MustAuthorise, Of("Ahmad Muhammad Harun", "SDN", "2010-05-25", TransitMode.Scheduled));

    [Fact]
    public void Where_membership_is_uncertain_it_cannot_be_told()
    {
        var duties = Duties.OfDocument("""
            "treatyActs":[{"state":"XAA","kind":"accession","on":"2020-10"}]
            """);

        Assert.Equal(TransitDuty.MayAuthorise, duties.Transit(StateCode.Parse("XAA"), Records.Day("2020-11-30"), TransitMode.Scheduled)!.Duty);
        Assert.Equal(TransitDuty.Undetermined, duties.Transit(StateCode.Parse("XAA"), Records.Day("2020-12-01"), TransitMode.Scheduled)!.Duty);
        Assert.Equal(TransitDuty.MustAuthorise, duties.Transit(StateCode.Parse("XAA"), Records.Day("2021-01-01"), TransitMode.Scheduled)!.Duty);
    }

    [Fact]
    public void A_State_that_nobody_knows_has_no_duty_to_tell() => Assert.Null(Duties.Of("Joseph Kony").Transit(StateCode.Parse("XZZ"), Records.Day("2020-01-01"), TransitMode.Scheduled));

    private static TransitDuty? Of(string person, string state, string on, TransitMode mode) =>
        DutyToArrest.Of(Dataset.Embedded.Persons.Find(person).Found!, Dataset.Embedded).Transit(StateCode.Parse(state), Records.Day(on), mode)?.Duty;
}
