using InternationalJustice.Domain.Jurisdiction;

namespace InternationalJustice.Domain.Tests.Jurisdiction.RomeStatute;

public class Article15bisTests
{
    internal const string Council = """ "trigger": { "kind": "securityCouncil", "resolution": "S/RES/9001 (2023)", "on": "2023-01-10" } """;
    private const string BothAccepted = """
        { "state": "XAA", "kind": "amendmentAccepted", "on": "2014-05-01", "amendment": "10-b" },
        { "state": "XAB", "kind": "amendmentAccepted", "on": "2014-05-01", "amendment": "10-b" }
        """;

    /// <summary>What XAA, or XAN where the aggressor is no Party, did to XAB or XAM.</summary>
    internal static Assessment Aggression(string aggressor, string victim, string more = "")
    {
        var (by, byActs) = State(aggressor, "XAA", "XAN");
        var (against, againstActs) = State(victim, "XAB", "XAM");
        return Asked(by, against, string.Join(", ", byActs.Concat(againstActs)), more: more);
    }

    private static (string State, IEnumerable<string> Acts) State(string standing, string party, string nonParty)
    {
        var acts = new List<string>();
        if (standing.StartsWith("ratified", StringComparison.Ordinal))
        {
            acts.Add($$"""{ "state": "{{party}}", "kind": "amendmentAccepted", "on": "2014-05-01", "amendment": "10-b" }""");
        }

        if (standing.EndsWith("optOut", StringComparison.Ordinal))
        {
            acts.Add($$"""{ "state": "{{party}}", "kind": "optOut15bis4", "on": "2015-01-10" }""");
        }

        return (standing == "nonParty" ? nonParty : party, acts);
    }

    private static Assessment Asked(string by, string against, string acts, string day = "2020-01-10", string? leads = null, string more = "", string facts = "") => Answer.About(
        $$""" "crimes": ["8bis"], "from": "{{day}}", "places": [ { "state": "{{against}}" } ] """,
        $$"""{ "kind": "naturalPerson", "nationalities": ["{{by}}"], "ageAtConduct": 60, "leadsState": {{leads ?? $"\"{by}\""}} }""",
        more: string.Join(", ", new[] { $$""" "aggression": { "by": "{{by}}", "against": "{{against}}" {{facts}} } """, more }.Where(text => text.Length > 0)),
        acts: acts);

    private static string Reading(string position) => $$""" "positions": { "aggressionNonAcceptingParty": "{{position}}" } """;

    // The aggressor and the victim: whether each accepted the amendments, opted out, or is no Party. Resolution ICC-ASP/16/Res.5 against article 15bis(4) as read by others.
    [Theory]
    [InlineData("ratified", "ratified", true, true)]
    [InlineData("ratified", "notRatified", false, true)]
    [InlineData("ratified", "nonParty", false, false)]
    [InlineData("ratified+optOut", "ratified", false, false)]
    [InlineData("ratified+optOut", "notRatified", false, false)]
    [InlineData("ratified+optOut", "nonParty", false, false)]
    [InlineData("notRatified", "ratified", false, true)]
    [InlineData("notRatified", "notRatified", false, false)]
    [InlineData("notRatified", "nonParty", false, false)]
    [InlineData("notRatified+optOut", "ratified", false, false)]
    [InlineData("notRatified+optOut", "notRatified", false, false)]
    [InlineData("notRatified+optOut", "nonParty", false, false)]
    [InlineData("nonParty", "ratified", false, false)]
    [InlineData("nonParty", "notRatified", false, false)]
    [InlineData("nonParty", "nonParty", false, false)]
    public void Who_must_have_accepted(string aggressor, string victim, bool restrictive, bool optOut)
    {
        Assert.Equal(Yes(restrictive), Aggression(aggressor, victim, Reading("restrictive")).Outcome());
        Assert.Equal(Yes(optOut), Aggression(aggressor, victim, Reading("optOut")).Outcome());

        var open = Aggression(aggressor, victim);
        Assert.Equal(restrictive == optOut ? Yes(optOut) : Outcome.Undetermined, open.Outcome());
        Assert.Equal(restrictive != optOut, open.ContestedQuestions().Contains("aggressionNonAcceptingParty"));
    }

    [Theory]
    [InlineData("2018-07-16", Outcome.NotSatisfied)]
    [InlineData("2018-07-17", Outcome.Satisfied)]
    public void Jurisdiction_began_on_17_July_2018(string day, Outcome expected) => Assert.Equal(expected, Asked("XAA", "XAB", BothAccepted, day).Outcome());

    [Theory]
    [InlineData("2019-04-30", Outcome.Satisfied)]
    [InlineData("2019-05-01", Outcome.Satisfied)]
    [InlineData("2019-05-02", Outcome.NotSatisfied)]
    public void An_opt_out_covers_acts_after_it_was_lodged(string day, Outcome expected) =>
        Assert.Equal(expected, Asked("XAA", "XAB", BothAccepted + """, { "state": "XAA", "kind": "optOut15bis4", "on": "2019-05-01" }""", day).Outcome());

    [Fact]
    public void An_opt_out_that_was_taken_back_covers_no_later_acts() =>
        Assert.Equal(
            Outcome.Satisfied,
            Asked("XAA", "XAB", BothAccepted + """, { "state": "XAA", "kind": "optOut15bis4", "on": "2016-05-01" }, { "state": "XAA", "kind": "optOut15bis4Withdrawn", "on": "2019-05-01" }""").Outcome());

    [Fact]
    public void An_opt_out_does_not_unprotect_its_author_as_victim() =>
        Assert.Equal(Outcome.Satisfied, Asked("XAA", "XAB", BothAccepted + """, { "state": "XAB", "kind": "optOut15bis4", "on": "2016-05-01" }""").Outcome());

    [Fact]
    public void An_acceptance_counts_one_year_after_its_deposit() =>
        Assert.Equal(
            [Outcome.NotSatisfied, Outcome.Satisfied],
            new[] { "2020-02-29", "2020-03-01" }.Select(day => Asked(
                "XAA",
                "XAB",
                """
                { "state": "XAA", "kind": "amendmentAccepted", "on": "2014-05-01", "amendment": "10-b" },
                { "state": "XAB", "kind": "amendmentAccepted", "on": "2019-03-01", "amendment": "10-b" }
                """,
                day,
                more: Reading("restrictive")).Outcome()));

    [Theory]
    [InlineData("\"XAA\"", Outcome.Satisfied)]
    [InlineData("\"XAB\"", Outcome.NotSatisfied)]
    [InlineData("null", Outcome.NotSatisfied)]
    public void Only_a_leader_of_the_aggressor_is_reached(string leads, Outcome expected) => Assert.Equal(expected, Asked("XAA", "XAB", BothAccepted, leads: leads).Outcome());

    [Fact]
    public void Whether_somebody_leads_is_missing_where_it_is_not_stated()
    {
        var answer = Answer.About(
            """ "crimes": ["8bis"], "from": "2020-01-10", "places": [ { "state": "XAB" } ] """,
            Answer.NationalOf("XAA"),
            more: """ "aggression": { "by": "XAA", "against": "XAB" } """,
            acts: BothAccepted);

        Assert.Equal(Outcome.Undetermined, answer.Outcome());
        Assert.Contains("suspect.leadsState", answer.Missing());
    }

    [Fact]
    public void The_States_concerned_are_missing_where_they_are_not_stated()
    {
        var answer = Answer.About(
            """ "crimes": ["8bis"], "from": "2020-01-10", "places": [ { "state": "XAB" } ] """,
            """{ "kind": "naturalPerson", "nationalities": ["XAA"], "ageAtConduct": 60, "leadsState": "XAA" }""",
            acts: BothAccepted);

        Assert.Equal(Outcome.Undetermined, answer.Outcome());
        Assert.Contains("aggression.by", answer.Missing());
    }

    // XAC is a party that has not accepted.
    [Theory]
    [InlineData("restrictive", Outcome.NotSatisfied)]
    [InlineData("optOut", Outcome.Satisfied)]
    public void A_second_nationality_of_a_party_that_has_not_accepted_excludes_on_the_understanding_of_the_Assembly(string position, Outcome expected) =>
        Assert.Equal(
            expected,
            Answer.About(
                """ "crimes": ["8bis"], "from": "2020-01-10", "places": [ { "state": "XAB" } ] """,
                """{ "kind": "naturalPerson", "nationalities": ["XAA", "XAC"], "ageAtConduct": 60, "leadsState": "XAA" }""",
                more: $$""" "aggression": { "by": "XAA", "against": "XAB" }, {{Reading(position)}} """,
                acts: BothAccepted + """, { "state": "XAC", "kind": "accession", "on": "2004-10-15" }""").Outcome());

    [Fact]
    public void A_nationality_of_a_State_that_is_no_Party_excludes_only_while_it_is_held() =>
        Assert.Equal(
            ["2020-01-10 notSatisfied", "2020-01-11 satisfied"],
            Answer.About(
                """ "crimes": ["8bis"], "from": "2020-01-10", "to": "2020-01-11", "places": [ { "state": "XAB" } ] """,
                """{ "kind": "naturalPerson", "nationalities": ["XAA", { "state": "XAN", "to": "2020-01-10" }], "ageAtConduct": 60, "leadsState": "XAA" }""",
                more: """ "aggression": { "by": "XAA", "against": "XAB" }, "positions": { "nationalityDate": "timeOfConduct" } """,
                acts: BothAccepted).Days());

    [Fact]
    public void Before_anybody_is_suspected_the_nationality_leaves_the_exclusion_open() =>
        Assert.Contains(
            "suspect.nationalities",
            Answer.About(""" "crimes": ["8bis"], "from": "2020-01-10", "places": [ { "state": "XAB" } ] """, string.Empty, more: """ "aggression": { "by": "XAA", "against": "XAB" } """, acts: BothAccepted).Missing());

    [Fact]
    public void A_second_nationality_of_a_State_that_is_no_Party_excludes() =>
        Assert.Equal(
            Outcome.NotSatisfied,
            Answer.About(
                """ "crimes": ["8bis"], "from": "2020-01-10", "places": [ { "state": "XAB" } ] """,
                """{ "kind": "naturalPerson", "nationalities": ["XAA", "XAN"], "ageAtConduct": 60, "leadsState": "XAA" }""",
                more: """ "aggression": { "by": "XAA", "against": "XAB" } """,
                acts: BothAccepted).Outcome());

    [Fact]
    public void A_zone_at_sea_of_a_State_that_is_no_Party_is_not_its_territory() =>
        Assert.Equal(
            Outcome.Satisfied,
            Answer.About(
                """ "crimes": ["8bis"], "from": "2020-01-10", "places": [ { "state": "XAB" }, { "state": "XAN", "zone": "exclusiveEconomicZone" } ] """,
                """{ "kind": "naturalPerson", "nationalities": ["XAA"], "ageAtConduct": 60, "leadsState": "XAA" }""",
                more: """ "aggression": { "by": "XAA", "against": "XAB" } """,
                acts: BothAccepted).Outcome());

    [Theory]
    [InlineData("excluded", Outcome.NotSatisfied)]
    [InlineData("possible", Outcome.Satisfied)]
    public void Whether_a_declaration_lifts_the_exclusion_of_a_State_that_is_no_Party_is_contested(string position, Outcome expected)
    {
        var answer = Asked(
            "XAA",
            "XAN",
            """{ "state": "XAA", "kind": "amendmentAccepted", "on": "2014-05-01", "amendment": "10-b" }""",
            more: $$"""
                "positions": { "declarationAggression": "{{position}}", "aggressionNonAcceptingParty": "optOut" },
                "declarations": [ { "state": "XAN", "lodgedOn": "2021-01-01", "from": "2019-01-01", "accepted": true } ]
                """);

        Assert.Equal(expected, answer.Outcome());
        Assert.Contains("declarationAggression", answer.ContestedQuestions());
    }

    // Paragraphs 6 to 8.
    [Theory]
    [InlineData("", Outcome.NotSatisfied)]
    [InlineData(""" , "securityCouncilDetermination": "2020-03-01" """, Outcome.Satisfied)]
    [InlineData(""" , "securityCouncilDetermination": "2025-06-01" """, Outcome.Satisfied)]
    [InlineData(""" , "securityCouncilDetermination": "2025-06-02" """, Outcome.NotSatisfied)]
    [InlineData(""" , "notifiedOn": "2020-03-01" """, Outcome.NotSatisfied)]
    [InlineData(""" , "notifiedOn": "2020-03-01", "authorisedOn": "2020-08-31" """, Outcome.NotSatisfied)]
    [InlineData(""" , "notifiedOn": "2020-03-01", "authorisedOn": "2020-09-01" """, Outcome.Satisfied)]
    [InlineData(""" , "notifiedOn": "2020-03-01", "authorisedOn": "2020-09-02" """, Outcome.Satisfied)]
    [InlineData(""" , "notifiedOn": "2020-03-01", "authorisedOn": "2025-06-02" """, Outcome.NotSatisfied)]
    [InlineData(""" , "notifiedOn": "2024-12-01", "authorisedOn": "2025-06-01" """, Outcome.NotSatisfied)]
    [InlineData(""" , "notifiedOn": "2024-11-30", "authorisedOn": "2025-05-30" """, Outcome.Satisfied)]
    [InlineData(""" , "authorisedOn": "2020-09-02" """, Outcome.NotSatisfied)]
    public void The_exercise_needs_a_determination_of_the_Council_or_six_months_and_leave_of_the_judges(string facts, Outcome expected)
    {
        var answer = Asked("XAA", "XAB", BothAccepted, facts: facts, more: """ "trigger": { "kind": "stateReferral", "by": ["XAB"], "on": "2020-02-01" } """);

        Assert.Equal(Outcome.Satisfied, answer.Outcome());
        Assert.Equal(expected, answer.Exercise.Outcome);
    }

    [Fact]
    public void What_stops_aggression_does_not_stop_a_crime_against_humanity_in_the_same_conduct() =>
        Assert.Equal(
            Outcome.Satisfied,
            Answer.About(
                """ "crimes": ["8bis", "7(1)(a)"], "from": "2020-01-01", "places": [ { "state": "XAB" } ] """,
                more: """ "trigger": { "kind": "stateReferral", "by": ["XAB"], "on": "2020-02-01" } """).Exercise.Outcome);

    private static Outcome Yes(bool yes) => yes ? Outcome.Satisfied : Outcome.NotSatisfied;
}
