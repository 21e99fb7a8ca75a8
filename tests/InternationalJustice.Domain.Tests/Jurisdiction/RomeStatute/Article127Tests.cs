using InternationalJustice.Domain.Jurisdiction;

namespace InternationalJustice.Domain.Tests.Jurisdiction.RomeStatute;

// XAW was a Party from 1 January 2005 to 9 May 2020; its notice was received on 10 May 2019.
public class Article127Tests
{
    private const string Examined = """ "examinationOpenedOn": "2020-05-09" """;

    private static Assessment Asked(string more, string from = "2015-03-01", string to = "2015-03-31", string asOf = "2025-06-01") =>
        Answer.About($$""" "crimes": ["7(1)(a)"], "from": "{{from}}", "to": "{{to}}", "places": [ { "state": "XAW" } ] """, more: more, asOf: asOf);

    private static string Position(string position) => $$""" "positions": { "withdrawalPendingMatter": "{{position}}" } """;

    [Fact]
    public void The_last_day_of_membership_is_within_reach_and_the_next_is_not() =>
        Assert.Equal(["2020-05-08/2020-05-09 satisfied", "2020-05-10/2020-05-11 notSatisfied"], Asked(Examined, "2020-05-08", "2020-05-11").Days());

    [Fact]
    public void The_year_of_notice_counts_as_membership() => Assert.Equal(Outcome.Satisfied, Asked(Examined, "2019-05-10", "2020-05-09").Outcome());

    [Fact]
    public void Nothing_is_asked_while_the_notice_runs()
    {
        var answer = Asked(string.Empty, asOf: "2020-05-09");

        Assert.Equal(Outcome.Satisfied, answer.Outcome());
        Assert.Empty(answer.Contested);
    }

    [Fact]
    public void On_the_day_of_effect_the_State_has_left()
    {
        var answer = Asked(string.Empty, asOf: "2020-05-10");

        Assert.Equal(Outcome.Undetermined, answer.Outcome());
        Assert.Contains("withdrawalPendingMatter", answer.ContestedQuestions());
    }

    [Theory]
    [InlineData("2020-05-09", Outcome.Satisfied)]
    [InlineData("2020-05-10", Outcome.Undetermined)]
    public void An_examination_opened_before_the_day_of_effect_keeps_the_matter_before_the_Court(string opened, Outcome expected) =>
        Assert.Equal(expected, Asked($$""" "examinationOpenedOn": "{{opened}}" """).Outcome());

    [Theory]
    [InlineData("2020-05-09", Outcome.Satisfied)]
    [InlineData("2020-05-10", Outcome.Undetermined)]
    public void So_does_a_referral(string on, Outcome expected) =>
        Assert.Equal(expected, Asked($$""" "trigger": { "kind": "stateReferral", "by": ["XAB"], "on": "{{on}}" } """).Outcome());

    [Theory]
    [InlineData("2020-05-09", "2020-08-01", Outcome.Satisfied)]
    [InlineData("2020-05-10", "2020-08-01", Outcome.Undetermined)]
    public void So_does_a_request_for_authorisation(string requested, string authorised, Outcome expected) =>
        Assert.Equal(expected, Asked($$""" "trigger": { "kind": "proprioMotu", "requestedOn": "{{requested}}", "authorisedOn": "{{authorised}}" } """).Outcome());

    [Fact]
    public void What_follows_where_nothing_was_pending_is_undecided()
    {
        var answer = Asked(Position("underConsiderationInclPE"));

        Assert.Equal(Outcome.Undetermined, answer.Outcome());
        Assert.Contains("examinationOpenedOn", answer.Missing());
    }

    [Theory]
    [InlineData("")]
    [InlineData(Examined + ",")]
    public void On_the_earlier_reading_crimes_of_the_membership_stay_within_reach_for_good(string examined) =>
        Assert.Equal(Outcome.Satisfied, Asked(examined + Position("crimesWhileParty")).Outcome());

    [Theory]
    [InlineData("2020-05-09", Outcome.Satisfied)]
    [InlineData("2020-05-10", Outcome.NotSatisfied)]
    public void On_the_dissenting_reading_the_Court_must_have_been_asked_in_time(string requested, Outcome expected) =>
        Assert.Equal(
            expected,
            Asked($$""" {{Examined}}, {{Position("preconditionAtTrigger")}}, "trigger": { "kind": "proprioMotu", "requestedOn": "{{requested}}", "authorisedOn": "2020-08-01" } """).Outcome());

    [Fact]
    public void A_notice_taken_back_in_time_has_no_effect() =>
        Assert.Equal(
            Outcome.Satisfied,
            Answer.About(
                """ "crimes": ["7(1)(a)"], "from": "2020-05-10", "places": [ { "state": "XAW" } ] """,
                acts: """{ "state": "XAW", "kind": "withdrawalRescinded", "on": "2020-05-09" }""").Outcome());

    [Fact]
    public void A_notice_can_name_a_later_day() =>
        Assert.Equal(
            ["2021-12-31 satisfied", "2022-01-01 notSatisfied"],
            Answer.About(
                """ "crimes": ["7(1)(a)"], "from": "2021-12-31", "to": "2022-01-01", "places": [ { "state": "XAY" } ] """,
                more: """ "examinationOpenedOn": "2018-01-01" """,
                acts: """
                    { "state": "XAY", "kind": "accession", "on": "2004-10-15" },
                    { "state": "XAY", "kind": "withdrawalNotified", "on": "2019-05-10", "effective": "2022-01-01" }
                    """).Days());

    [Fact]
    public void The_nationality_of_a_former_Party_follows_the_same_rule() =>
        Assert.Equal(
            Outcome.Satisfied,
            Answer.About(""" "crimes": ["7(1)(a)"], "from": "2015-03-01", "places": [ { "state": "XAN" } ] """, Answer.NationalOf("XAW"), more: Examined).Outcome());
}
