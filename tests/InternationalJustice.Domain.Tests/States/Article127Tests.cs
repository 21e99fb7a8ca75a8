using InternationalJustice.Domain.Data;
using InternationalJustice.Domain.States;
using InternationalJustice.Domain.Time;
using static InternationalJustice.Domain.Tests.States.Dates;

namespace InternationalJustice.Domain.Tests.States;

public class Article127Tests
{
    private static readonly TreatyRegister Register = Dataset.Embedded.Register;

    [Theory]
    [InlineData("2025-01-10", "2026-01-09", "2026-01-10")]
    [InlineData("2016-10-27", "2017-10-26", "2017-10-27")]
    [InlineData("2018-03-17", "2019-03-16", "2019-03-17")]
    [InlineData("2025-06-02", "2026-06-01", "2026-06-02")]
    [InlineData("2024-02-29", "2025-02-27", "2025-02-28")]
    [InlineData("2023-02-28", "2024-02-27", "2024-02-28")]
    public void A_withdrawal_takes_effect_one_year_after_receipt_and_the_day_before_is_the_last(string received, string last, string effective)
    {
        Assert.Equal(Day(effective), Article127.EffectiveDay(Day(received), null));
        Assert.Equal(Day(last), Article127.LastDay(Day(effective)));
    }

    [Theory]
    [InlineData("2026-12-31", "2026-12-31")]
    [InlineData("2026-01-11", "2026-01-11")]
    [InlineData("2026-01-10", "2026-01-10")]
    [InlineData("2026-01-09", "2026-01-10")]
    [InlineData("2025-01-10", "2026-01-10")]
    public void A_day_that_the_notice_names_counts_only_if_it_is_later(string named, string effective) =>
        Assert.Equal(Day(effective), Article127.EffectiveDay(Day("2025-01-10"), Day(named)));

    [Fact]
    public void An_uncertain_notice_has_an_uncertain_effect()
    {
        Assert.Equal(Date("2026-03"), Article127.EffectiveDay(Date("2025-03"), null));
        Assert.Equal(Date("2026-03-20/2026-03-31"), Article127.EffectiveDay(Date("2025-03"), Day("2026-03-20")));
    }

    [Theory]
    [InlineData("2026-06-01", Truth.Satisfied)]
    [InlineData("2026-06-02", Truth.NotSatisfied)]
    [InlineData("2026-06-01/2026-06-02", Truth.Undetermined)]
    public void A_notice_is_taken_back_in_time_up_to_the_day_before_its_effect(string rescinded, Truth inTime) =>
        Assert.Equal(inTime, Article127.IsRescindedInTime(Date(rescinded), Day("2026-06-02")));

    [Theory]
    [InlineData("BDI", "2016-10-26", "party")]
    [InlineData("BDI", "2016-10-27", "withdrawing")]
    [InlineData("BDI", "2017-10-26", "withdrawing")]
    [InlineData("BDI", "2017-10-27", "formerParty")]
    [InlineData("PHL", "2018-03-16", "party")]
    [InlineData("PHL", "2018-03-17", "withdrawing")]
    [InlineData("PHL", "2019-03-16", "withdrawing")]
    [InlineData("PHL", "2019-03-17", "formerParty")]
    public void Burundi_and_the_Philippines_left_to_the_day(string code, string day, string status) => Assert.Equal(status, Status(Register, code, day));

    [Theory]
    [InlineData("NER", "2026-06-18", "2027-06-18")]
    [InlineData("BFA", "2026-06-24", "2027-06-24")]
    [InlineData("MLI", "2026-06-24", "2027-06-24")]
    [InlineData("VEN", "2026-07-24", "2027-07-24")]
    [InlineData("TCD", "2026-07-27", "2027-07-27")]
    [InlineData("NRU", "2026-09-23", "2027-09-23")]
    public void Six_withdrawals_are_pending(string code, string notified, string effective)
    {
        var position = Register.Find(StateCode.Parse(code))!;

        Assert.Equal("party", Status(Register, code, Day(notified).PlusDays(-1)));
        Assert.Equal("withdrawing", Status(Register, code, notified));
        Assert.Equal("withdrawing", Status(Register, code, Day(effective).PlusDays(-1)));
        Assert.Equal("formerParty", Status(Register, code, effective));
        Assert.Equal(Day(effective), position.Withdrawal!.EffectiveDay);
        Assert.Equal(Day(notified), position.Withdrawal.Notice.On);
        Assert.Null(position.Withdrawal.Rescission);
    }

    [Fact]
    public void No_other_withdrawal_is_pending() =>
        Assert.Equal(
            ["BFA", "MLI", "NER", "NRU", "TCD", "VEN"],
            Register.StatusesOn(Day("2026-10-02")).Where(status => status.Status == TreatyStatus.Withdrawing).Select(status => status.State.ToString()));

    [Theory]
    [InlineData("2025-06-01", "party", "party")]
    [InlineData("2025-06-02", "withdrawing", "withdrawing")]
    [InlineData("2026-05-28", "withdrawing", "withdrawing")]
    [InlineData("2026-05-29", "withdrawing", "party")]
    [InlineData("2026-06-01", "withdrawing", "party")]
    [InlineData("2026-06-02", "formerParty", "party")]
    [InlineData("2026-10-02", "formerParty", "party")]
    public void Hungary_was_expected_to_leave_and_never_left(string day, string asKnownInDecember2025, string asKnownToday)
    {
        Assert.Equal(asKnownInDecember2025, Status(Register.KnownOn(Day("2025-12-01")), "HUN", day));
        Assert.Equal(asKnownToday, Status(Register, "HUN", day));
    }

    [Fact]
    public void A_notice_taken_back_is_told_with_the_act_that_took_it_back()
    {
        var hungary = Register.Find(StateCode.Parse("HUN"))!;
        var withdrawal = Assert.Single(hungary.Withdrawals);

        Assert.Null(hungary.Withdrawal);
        Assert.Equal(Day("2026-06-02"), withdrawal.EffectiveDay);
        Assert.Equal(Day("2026-05-29"), withdrawal.Rescission!.On);
        Assert.Equal(Truth.Satisfied, withdrawal.IsRescinded);
        Assert.Equal("C.N.225.2025.TREATIES-XVIII.10", withdrawal.Notice.Provenance.Reference);
        Assert.Equal("C.N.180.2026.TREATIES-XVIII.10", withdrawal.Rescission.Provenance.Reference);
        Assert.Equal(
            ["HUN ratification 2001-11-30", "HUN withdrawalNotified 2025-06-02", "HUN withdrawalRescinded 2026-05-29"],
            hungary.Basis.At(Day("2026-05-29")).Acts.Select(act => act.ToString()));
        Assert.Null(Register.KnownOn(Day("2025-12-01")).Find(StateCode.Parse("HUN"))!.Withdrawal!.Rescission);
    }

    // The day on which the notice of South Africa was received is not known exactly, so that the status is unknown between the first and the last possible; that both States stayed Parties is certain.
    [Theory]
    [InlineData("ZAF", "2016-10-18", "party", Confidence.TwoCopies)]
    [InlineData("ZAF", "2016-10-19", "unknown", Confidence.Inferred)]
    [InlineData("ZAF", "2016-10-20", "unknown", Confidence.Inferred)]
    [InlineData("ZAF", "2016-10-21", "withdrawing", Confidence.Inferred)]
    [InlineData("ZAF", "2017-03-06", "withdrawing", Confidence.Inferred)]
    [InlineData("ZAF", "2017-03-07", "party", Confidence.Inferred)]
    [InlineData("GMB", "2016-11-09", "party", Confidence.TwoCopies)]
    [InlineData("GMB", "2016-11-10", "withdrawing", Confidence.TwoCopies)]
    [InlineData("GMB", "2017-02-09", "withdrawing", Confidence.TwoCopies)]
    [InlineData("GMB", "2017-02-10", "party", Confidence.TwoCopies)]
    [InlineData("GMB", "2017-11-10", "party", Confidence.TwoCopies)]
    public void South_Africa_and_the_Gambia_took_their_notices_back_and_never_left(string code, string day, string status, Confidence confidence)
    {
        var position = Register.Find(StateCode.Parse(code))!;

        Assert.Equal(status, Status(Register, code, day));
        Assert.Equal(Truth.Satisfied, position.Membership.At(Day(day)));
        Assert.Equal(Truth.Satisfied, position.Membership.Final);
        Assert.Equal(confidence, position.Basis.At(Day(day)).Confidence);
    }

    [Fact]
    public void A_notice_taken_back_too_late_still_takes_effect()
    {
        var register = Hypothetical(Accession(), new WithdrawalNotified(Xaa, Day("2025-01-10")), new WithdrawalRescinded(Xaa, Day("2026-01-10")));

        Assert.Equal("withdrawing", Status(register, "XAA", "2026-01-09"));
        Assert.Equal("formerParty", Status(register, "XAA", "2026-01-10"));
        Assert.Equal(Truth.NotSatisfied, register.Find(Xaa)!.Withdrawal!.IsRescinded);
    }

    [Fact]
    public void A_notice_that_may_have_been_taken_back_too_late_leaves_membership_open()
    {
        var register = Hypothetical(Accession(), new WithdrawalNotified(Xaa, Day("2025-01-10")), new WithdrawalRescinded(Xaa, Date("2026-01")));

        Assert.Equal(Truth.Satisfied, register.Find(Xaa)!.Membership.At(Day("2026-01-09")));
        Assert.Equal(Truth.Undetermined, register.Find(Xaa)!.Membership.At(Day("2026-01-10")));
        Assert.Equal(Truth.Undetermined, register.Find(Xaa)!.Membership.Final);
        Assert.Equal("unknown", Status(register, "XAA", "2030-01-01"));
    }

    [Fact]
    public void Only_the_last_notice_is_taken_back()
    {
        var register = Hypothetical(
            Accession(), new WithdrawalNotified(Xaa, Day("2020-01-10")), new WithdrawalRescinded(Xaa, Day("2020-06-01")), new WithdrawalNotified(Xaa, Day("2025-01-10")));

        Assert.Equal("withdrawing", Status(register, "XAA", "2020-05-31"));
        Assert.Equal("party", Status(register, "XAA", "2021-01-10"));
        Assert.Equal("formerParty", Status(register, "XAA", "2026-01-10"));
        Assert.Equal(2, register.Find(Xaa)!.Withdrawals.Length);
    }

    [Fact]
    public void A_notice_of_a_State_that_is_not_a_Party_has_no_effect()
    {
        var register = Hypothetical(new WithdrawalNotified(Xaa, Day("2010-03-01")), Accession("2010-03-23"), new WithdrawalNotified(Xaa, Day("2010-05-31")));

        Assert.Equal("party", Status(register, "XAA", "2030-01-01"));
        Assert.Empty(register.Find(Xaa)!.Withdrawals);
    }

    [Fact]
    public void A_former_Party_can_accede_again()
    {
        var register = Hypothetical(Accession("2010-03-23"), new WithdrawalNotified(Xaa, Day("2015-01-10")), Accession("2020-01-15"));

        Assert.Equal("formerParty", Status(register, "XAA", "2020-01-14"));
        Assert.Equal("notYetInForce", Status(register, "XAA", "2020-01-15"));
        Assert.Equal("party", Status(register, "XAA", "2020-04-01"));
    }

    private static StateCode Xaa { get; } = StateCode.Parse("XAA");

    private static InstrumentDeposited Accession(string on = "2010-03-23") => new(Xaa, InstrumentKind.Accession, Day(on));

    private static TreatyRegister Hypothetical(params TreatyAct[] acts) => Register.With(acts);

    private static string Status(TreatyRegister register, string code, string day) => Status(register, code, Day(day));

    private static string Status(TreatyRegister register, string code, LocalDate day) =>
        System.Text.Json.JsonSerializer.Serialize(register.Find(StateCode.Parse(code))!.Status.At(day)).Trim('"');
}
