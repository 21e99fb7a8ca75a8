using InternationalJustice.Domain.Jurisdiction;

namespace InternationalJustice.Domain.Tests.Jurisdiction.RomeStatute;

public class Article18Tests
{
    private const string Referral = """{ "kind": "stateReferral", "by": ["XAB"], "on": "2018-01-10" }""";

    private static Assessment Requested(string request, string trigger = Referral, string asOf = "2025-06-01") => Answer.About(
        """ "crimes": ["7(1)(a)"], "from": "2015-03-01", "places": [ { "state": "XAA" } ] """,
        more: $$""" "proceedings": [], "gravity": "sufficient", "trigger": {{trigger}}, "deferralRequests": [ {{request}} ] """,
        asOf: asOf);

    [Theory]
    [InlineData("2020-03-31", "2020-04-30", "article18.deferred")]
    [InlineData("2020-04-01", "2020-05-01", "article18.deferred")]
    [InlineData("2020-04-01", "2020-05-02", "article18.late")]
    [InlineData("2020-01-31", "2020-02-29", "article18.deferred")]
    [InlineData("2020-01-31", "2020-03-01", "article18.late")]
    public void A_State_has_one_month_from_the_notice(string notified, string on, string reason) =>
        Assert.Contains(reason, Requested($$"""{ "state": "XAA", "notifiedOn": "{{notified}}", "on": "{{on}}" }""").AdmissibilityReasons());

    [Fact]
    public void A_timely_request_makes_the_Prosecutor_wait()
    {
        var answer = Requested("""{ "state": "XAA", "notifiedOn": "2020-04-01", "on": "2020-04-15" }""");

        Assert.Equal(Outcome.NotSatisfied, answer.Admissibility.Outcome);
        Assert.Equal(["article18.deferred"], answer.Admissibility.Reasons);
    }

    [Fact]
    public void A_late_request_does_not() =>
        Assert.Equal(Outcome.Satisfied, Requested("""{ "state": "XAA", "notifiedOn": "2020-04-01", "on": "2020-05-15" }""").Admissibility.Outcome);

    [Theory]
    [InlineData("2023-01-25", Outcome.NotSatisfied)]
    [InlineData("2023-01-26", Outcome.Satisfied)]
    public void The_judges_can_let_the_investigation_go_on(string asOf, Outcome expected) =>
        Assert.Equal(expected, Requested("""{ "state": "XAA", "notifiedOn": "2020-04-01", "on": "2020-04-15", "resumedOn": "2023-01-26" }""", asOf: asOf).Admissibility.Outcome);

    [Theory]
    [InlineData("2020-04-14", Outcome.Satisfied)]
    [InlineData("2020-04-15", Outcome.NotSatisfied)]
    public void A_request_counts_from_its_day(string asOf, Outcome expected) =>
        Assert.Equal(expected, Requested("""{ "state": "XAA", "notifiedOn": "2020-04-01", "on": "2020-04-15" }""", asOf: asOf).Admissibility.Outcome);

    [Fact]
    public void A_request_is_open_while_the_day_of_the_notice_is_unknown()
    {
        var answer = Requested("""{ "state": "XAA", "on": "2020-04-15" }""");

        Assert.Equal(Outcome.Undetermined, answer.Admissibility.Outcome);
        Assert.Contains("deferralRequests[0].notifiedOn", answer.Missing());
    }

    [Fact]
    public void There_is_none_on_a_referral_by_the_Security_Council() =>
        Assert.Equal(
            Outcome.Satisfied,
            Requested("""{ "state": "XAA", "notifiedOn": "2023-04-01", "on": "2023-04-15" }""", """{ "kind": "securityCouncil", "resolution": "S/RES/9001 (2023)", "on": "2023-01-10" }""").Admissibility.Outcome);
}
