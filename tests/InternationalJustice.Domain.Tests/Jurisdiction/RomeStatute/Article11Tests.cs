using InternationalJustice.Domain.Jurisdiction;

namespace InternationalJustice.Domain.Tests.Jurisdiction.RomeStatute;

public class Article11Tests
{
    [Fact]
    public void The_Court_reaches_conduct_from_1_July_2002_on() =>
        Assert.Equal(
            ["2002-06-29/2002-06-30 notSatisfied", "2002-07-01/2002-07-02 satisfied"],
            Answer.About(""" "crimes": ["7(1)(a)"], "from": "2002-06-29", "to": "2002-07-02", "places": [ { "state": "XAB" } ] """).Days());

    [Fact]
    public void For_a_later_Party_conduct_counts_from_its_own_entry_into_force() =>
        Assert.Equal(
            ["2010-05-30/2010-05-31 notSatisfied", "2010-06-01/2010-06-02 satisfied"],
            Answer.About(""" "crimes": ["7(1)(a)"], "from": "2010-05-30", "to": "2010-06-02", "places": [ { "state": "XAA" } ] """).Days());

    [Fact]
    public void An_earlier_Party_carries_what_a_later_Party_cannot_yet() =>
        Assert.Equal(
            ["2010-05-31/2010-06-01 satisfied"],
            Answer.About(""" "crimes": ["7(1)(a)"], "from": "2010-05-31", "to": "2010-06-01", "places": [ { "state": "XAA" } ] """, Answer.NationalOf("XAB")).Days());

    // Deposited on some day of March 2010: the 60th day after it is one of 30 April to 30 May, so that the entry into force is 1 May or 1 June.
    [Fact]
    public void An_uncertain_deposit_leaves_the_days_between_undetermined()
    {
        var answer = Answer.About(
            """ "crimes": ["7(1)(a)"], "from": "2010-04-30", "to": "2010-06-01", "places": [ { "state": "XAZ" } ] """,
            acts: """{ "state": "XAZ", "kind": "accession", "on": "2010-03" }""");

        Assert.Equal(["2010-04-30 notSatisfied", "2010-05-01/2010-05-31 undetermined", "2010-06-01 satisfied"], answer.Days());
    }

    [Fact]
    public void A_referral_by_the_Security_Council_does_not_reach_before_the_Statute()
    {
        const string Conduct = """ "crimes": ["7(1)(a)"], "from": "2002-06-30", "to": "2002-07-01", "places": [ { "state": "XAN" } ] """;
        const string Referral = """ "trigger": { "kind": "securityCouncil", "resolution": "S/RES/9001 (2023)", "on": "2023-01-10" } """;

        var answer = Answer.About(Conduct, more: Referral);
        var otherwise = Answer.About(Conduct, more: Referral + """, "positions": { "referralLimits": "councilBinding" } """);

        Assert.Equal(["2002-06-30 notSatisfied", "2002-07-01 satisfied"], answer.Days());
        Assert.Equal(["2002-06-30/2002-07-01 satisfied"], otherwise.Days());
        Assert.Contains("referralLimits", answer.ContestedQuestions());
        Assert.Contains("referralLimits", otherwise.ContestedQuestions());
    }

    [Fact]
    public void Limits_of_a_referral_are_not_contested_for_later_conduct() =>
        Assert.DoesNotContain(
            "referralLimits",
            Answer.About(
                """ "crimes": ["7(1)(a)"], "from": "2002-07-01", "places": [ { "state": "XAN" } ] """,
                more: """ "trigger": { "kind": "securityCouncil", "resolution": "S/RES/9001 (2023)", "on": "2023-01-10" } """).ContestedQuestions());
}
