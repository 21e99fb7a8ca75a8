using InternationalJustice.Domain.Cooperation;
using InternationalJustice.Domain.Data;
using InternationalJustice.Domain.States;
using InternationalJustice.Domain.Tests.Warrants;

namespace InternationalJustice.Domain.Tests.Cooperation;

/// <summary>Article 127(2): the duty of a State that has left.</summary>
public sealed class Article127CooperationTests
{
    /// <summary>Notice of 10 January 2022: outside from 10 January 2023.</summary>
    private const string Left = """
        "treatyActs":[{"state":"XAA","kind":"accession","on":"2010-03-15"},{"state":"XAA","kind":"withdrawalNotified","on":"2022-01-10"}]
        """;

    [Theory]
    [InlineData("2023-01-09", ArrestDuty.MustArrest)]
    [InlineData("2023-01-10", ArrestDuty.MustArrest)]
    [InlineData("2030-01-01", ArrestDuty.MustArrest)]
    public void The_duty_lasts_in_an_investigation_that_had_commenced(string on, ArrestDuty duty) =>
        Assert.Equal(duty, Duties.OfDocument(Left + ",\"investigationOpenedOn\":\"2023-01-09\"").DutyOn("XAA", on));

    [Theory]
    [InlineData("2023-01-09", ArrestDuty.MustArrest)]
    [InlineData("2023-01-10", ArrestDuty.MayCooperate)]
    public void It_ends_with_membership_where_the_investigation_commences_on_the_day_of_effect(string on, ArrestDuty duty) =>
        Assert.Equal(duty, Duties.OfDocument(Left + ",\"investigationOpenedOn\":\"2023-01-10\"").DutyOn("XAA", on));

    [Fact]
    public void Without_the_day_on_which_the_investigation_commenced_it_is_open_and_the_fact_is_named()
    {
        var finding = Duties.OfDocument(Left).Find(StateCode.Parse("XAA"))!.On(Records.Day("2023-01-10"));

        Assert.Equal(ArrestDuty.Undetermined, finding.Duty);
        Assert.Equal(["investigationOpenedOn"], finding.MissingFacts);
    }

    [Fact]
    public void Within_a_range_that_reaches_over_the_day_of_effect_it_is_open() =>
        Assert.Equal(ArrestDuty.Undetermined, Duties.OfDocument(Left + ",\"investigationOpenedOn\":\"2023-01\"").DutyOn("XAA", "2024-01-01"));

    [Fact]
    public void Burundi_left_two_days_after_the_investigation_was_authorised_and_stays_bound_in_it() =>
        Assert.Equal(ArrestDuty.MustArrest, Duties.OfDocument("\"situation\":\"ICC-01/17\"").DutyOn("BDI", "2021-01-01"));

    [Fact]
    public void Burundi_is_not_bound_in_investigations_that_commenced_later()
    {
        Assert.Equal(ArrestDuty.MayCooperate, Duties.On("Haibatullah Akhundzada", "BDI", "2025-07-08").Duty);
        Assert.Equal(ArrestDuty.MayCooperate, Duties.On("Benjamin Netanyahu", "BDI", "2025-07-08").Duty);
        Assert.Equal(ArrestDuty.MayCooperate, Duties.On("Vladimir Vladimirovich Putin", "BDI", "2025-01-01").Duty);
    }

    [Fact]
    public void Burundi_stays_bound_in_older_investigations() => Assert.Equal(ArrestDuty.MustArrest, Duties.On("Omar Hassan Ahmad Al Bashir", "BDI", "2018-01-01").Duty);

    [Fact]
    public void Where_the_start_of_an_investigation_is_only_recalled_nothing_is_concluded_from_it()
    {
        // Of the second situation in the Democratic Republic of the Congo no act was read in any copy.
        var finding = Duties.OfDocument("\"situation\":\"ICC-01/23\"").Find(StateCode.Parse("BDI"))!.On(Records.Day("2025-01-01"));
        Assert.Equal((ArrestDuty.Undetermined, "investigationOpenedOn"), (finding.Duty, Assert.Single(finding.MissingFacts)));
    }

    /// <summary>The investigation in the Philippines was authorised on 15 September 2021; on the day before nobody could know of it.</summary>
    [Fact]
    public void As_known_on_an_earlier_day_an_investigation_that_commenced_later_decides_nothing()
    {
        var record = InternationalJustice.Domain.Warrants.WarrantRecord.Read(Records.Json(
            """{"person":"Suspect of the example","situation":"ICC-01/21","acts":[{"kind":"applicationFiled","on":"2020-01-01"},{"kind":"warrantIssued","on":"2020-02-01"}]}""")).GetValueOrThrow();
        ArrestDuty On(string knownOn) => DutyToArrest.Of(record, Dataset.Embedded, new DutyOptions { KnownOn = Records.Day(knownOn) }).DutyOn("PHL", "2022-01-01");

        Assert.Equal(ArrestDuty.Undetermined, On("2021-09-14"));
        Assert.Equal(ArrestDuty.MayCooperate, On("2021-09-15"));
    }

    [Theory]
    [InlineData("commencedOnly", ArrestDuty.MayCooperate)]
    [InlineData("accruedObligation", ArrestDuty.MustArrest)]
    [InlineData("none", ArrestDuty.Undetermined)]
    public void Whether_the_Philippines_must_still_arrest_for_crimes_of_its_membership_is_contested(string position, ArrestDuty duty) =>
        Assert.Equal(duty, Duties.On("Ronald Marapon dela Rosa", "PHL", "2026-06-01", $"cooperationAfterWithdrawal={position}").Duty);

    [Theory]
    [InlineData("accruedObligation")]
    [InlineData("none")]
    public void Crimes_after_membership_bind_on_no_position(string position) =>
        Assert.Equal(ArrestDuty.MayCooperate, Duties.OfDocument(
            "\"situation\":\"ICC-01/24\",\"treatyActs\":[{\"state\":\"XAA\",\"kind\":\"accession\",\"on\":\"2010-03-15\"},{\"state\":\"XAA\",\"kind\":\"withdrawalNotified\",\"on\":\"2015-01-10\"}]",
            $"cooperationAfterWithdrawal={position}").DutyOn("XAA", "2026-06-01"));

    [Fact]
    public void A_notice_that_was_taken_back_leaves_the_State_bound()
    {
        var duties = Duties.OfDocument("""
            "treatyActs":[{"state":"XAA","kind":"accession","on":"2010-03-15"},{"state":"XAA","kind":"withdrawalNotified","on":"2022-01-10"},{"state":"XAA","kind":"withdrawalRescinded","on":"2022-12-01"}]
            """);
        Assert.Equal(ArrestDuty.MustArrest, duties.DutyOn("XAA", "2024-01-01"));
    }

    [Fact]
    public void The_running_notice_is_named_with_the_day_of_its_effect()
    {
        var finding = Duties.OfDocument(Left).Find(StateCode.Parse("XAA"))!.On(Records.Day("2022-06-01"));
        var basis = Assert.Single(finding.Basis, basis => basis.Reason == DutyReason.WithdrawalRunning);
        Assert.Equal("The notice of withdrawal of 10 January 2022 changes nothing before 10 January 2023, when it is to take effect", basis.Text());
    }
}
