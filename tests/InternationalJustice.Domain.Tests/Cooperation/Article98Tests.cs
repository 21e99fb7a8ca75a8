using InternationalJustice.Domain.Cooperation;
using InternationalJustice.Domain.Data;
using InternationalJustice.Domain.Positions;
using InternationalJustice.Domain.States;
using InternationalJustice.Domain.Tests.Warrants;
using InternationalJustice.Domain.Time;
using InternationalJustice.Domain.Warrants;

namespace InternationalJustice.Domain.Tests.Cooperation;

/// <summary>Article 98 with article 27(2): immunities and agreements.</summary>
public sealed class Article98Tests
{
    private const string HeadOfNonParty = """
        "office":{"state":"XBB","kind":"headOfState","from":"2015-01-01","to":"2024-06-30"},
        "treatyActs":[{"state":"XAA","kind":"accession","on":"2010-03-15"},{"state":"XBB","kind":"signature","on":"2000-01-01"},{"state":"XCC","kind":"accession","on":"2010-03-15"}]
        """;

    [Theory]
    [InlineData("noImmunity", ArrestDuty.MustArrest)]
    [InlineData("securityCouncilRemoves", ArrestDuty.NoDuty)]
    [InlineData("article98Protects", ArrestDuty.NoDuty)]
    [InlineData("none", ArrestDuty.Undetermined)]
    public void Without_a_referral_the_duty_about_a_foreign_head_of_State_follows_the_position(string position, ArrestDuty duty) =>
        Assert.Equal(duty, Duties.OfDocument(HeadOfNonParty, $"article98HeadOfState={position}").DutyOn("XAA", "2020-02-01"));

    [Theory]
    [InlineData("noImmunity", ArrestDuty.MustArrest)]
    [InlineData("securityCouncilRemoves", ArrestDuty.MustArrest)]
    [InlineData("article98Protects", ArrestDuty.NoDuty)]
    [InlineData("none", ArrestDuty.Undetermined)]
    public void A_referral_that_obliges_the_State_of_the_official_removes_the_immunity_on_one_position_more(string position, ArrestDuty duty) =>
        Assert.Equal(duty, Duties.On("Omar Hassan Ahmad Al Bashir", "ZAF", "2015-06-14", $"article98HeadOfState={position}").Duty);

    [Theory]
    [InlineData("2024-06-30", ArrestDuty.NoDuty)]
    [InlineData("2024-07-01", ArrestDuty.MustArrest)]
    public void The_immunity_goes_with_the_office(string on, ArrestDuty duty) =>
        Assert.Equal(duty, Duties.OfDocument(HeadOfNonParty, "article98HeadOfState=article98Protects").DutyOn("XAA", on));

    [Fact]
    public void After_his_fall_no_question_of_immunity_arises_about_Al_Bashir()
    {
        Assert.Empty(Duties.On("Omar Hassan Ahmad Al Bashir", "JOR", "2019-04-12").Contested);
        Assert.Single(Duties.On("Omar Hassan Ahmad Al Bashir", "JOR", "2019-04-11").Contested);
    }

    [Fact]
    public void The_head_of_State_of_a_party_has_no_immunity_and_nothing_is_contested()
    {
        var duties = Duties.OfDocument(HeadOfNonParty.Replace("\"office\":{\"state\":\"XBB\"", "\"office\":{\"state\":\"XCC\"", StringComparison.Ordinal), "article98HeadOfState=article98Protects");
        var finding = duties.Find(StateCode.Parse("XAA"))!.On(Records.Day("2020-02-01"));

        Assert.Equal(ArrestDuty.MustArrest, finding.Duty);
        Assert.Empty(finding.Contested);
        Assert.Contains(finding.Basis, basis => basis.Reason == DutyReason.OfficialOfParty);
    }

    [Fact]
    public void The_leader_of_Afghanistan_a_party_raises_no_question_of_immunity() => Assert.Empty(Duties.On("Haibatullah Akhundzada", "DEU", "2025-07-08").Contested);

    [Fact]
    public void Other_offices_carry_no_immunity() =>
        Assert.Equal(
            ArrestDuty.MustArrest,
            Duties.OfDocument(HeadOfNonParty.Replace("headOfState", "other", StringComparison.Ordinal), "article98HeadOfState=article98Protects").DutyOn("XAA", "2020-02-01"));

    [Fact]
    public void A_State_that_is_not_bound_is_asked_no_question_of_immunity()
    {
        var finding = Duties.On("Vladimir Vladimirovich Putin", "CHN", "2024-05-16");
        Assert.Equal((ArrestDuty.MayCooperate, 0), (finding.Duty, finding.Contested.Length));
    }

    [Fact]
    public void The_State_of_the_official_owes_no_immunity_to_him() => Assert.Equal(ArrestDuty.MustArrest, Duties.On("Omar Hassan Ahmad Al Bashir", "SDN", "2015-01-01", "article98HeadOfState=article98Protects").Duty);

    [Theory]
    [InlineData(true, "statusOfForcesOnly", ArrestDuty.NoDuty)]
    [InlineData(false, "statusOfForcesOnly", ArrestDuty.MustArrest)]
    [InlineData(true, "anyAgreement", ArrestDuty.NoDuty)]
    [InlineData(false, "anyAgreement", ArrestDuty.NoDuty)]
    [InlineData(true, "none", ArrestDuty.Undetermined)]
    public void Which_agreements_stand_in_the_way_is_contested_and_has_no_default(bool forForces, string position, ArrestDuty duty)
    {
        var options = new DutyOptions
        {
            Positions = PositionChoices.Parse($"article98Agreements={position}").GetValueOrThrow(),
            Agreements = [new SurrenderAgreement(StateCode.Parse("FRA"), StateCode.Parse("LBY"), forForces, DatePeriod.From(Records.Day("2020-01-01")))],
        };
        var duties = DutyToArrest.Of(Dataset.Embedded.Persons.Find("Saif Suleiman Sneidel").Found!, Dataset.Embedded, options);

        Assert.Equal(duty, duties.DutyOn("FRA", "2025-09-01"));
        Assert.Equal(ArrestDuty.MustArrest, duties.DutyOn("DEU", "2025-09-01"));
    }
}
