using InternationalJustice.Domain.Jurisdiction;

namespace InternationalJustice.Domain.Tests.Jurisdiction.RomeStatute;

public class Article13Tests
{
    private const string InAParty = """ "crimes": ["7(1)(a)"], "from": "2015-03-01", "to": "2015-03-31", "places": [ { "state": "XAA", "area": "North" } ] """;
    private const string InNoParty = """ "crimes": ["7(1)(a)"], "from": "2015-03-01", "to": "2015-03-31", "places": [ { "state": "XAN", "area": "North" } ] """;

    private static Assessment Triggered(string trigger, string conduct = InAParty) => Answer.About(conduct, more: $$""" "trigger": {{trigger}} """);

    [Fact]
    public void Nothing_has_set_the_Court_in_motion_yet()
    {
        var answer = Answer.About(InAParty);

        Assert.Equal(Outcome.Satisfied, answer.Jurisdiction.Outcome);
        Assert.Equal(Outcome.NotSatisfied, answer.Exercise.Outcome);
        Assert.Contains("article13.notYet", answer.ExerciseReasons());
    }

    [Theory]
    [InlineData("Darfur", Outcome.Satisfied)]
    [InlineData("Khartoum", Outcome.NotSatisfied)]
    public void A_resolution_on_the_record_has_the_scope_that_it_has_there(string area, Outcome expected)
    {
        var answer = Answer.About(
            $$""" "crimes": ["7(1)(a)"], "from": "2004-01-01", "places": [ { "state": "SDN", "area": "{{area}}" } ] """,
            more: """ "trigger": { "kind": "securityCouncil", "resolution": "S/RES/1593 (2005)", "on": "2005-03-31" } """);

        Assert.Equal(expected, answer.Outcome());
        Assert.Equal(expected, answer.Exercise.Outcome);
    }

    [Theory]
    [InlineData("""{ "kind": "stateReferral", "by": ["XAB"], "on": "2020-01-10" }""")]
    [InlineData("""{ "kind": "securityCouncil", "resolution": "S/RES/9001 (2023)", "on": "2023-01-10" }""")]
    [InlineData("""{ "kind": "proprioMotu", "requestedOn": "2020-01-10", "authorisedOn": "2020-06-10" }""")]
    public void Each_of_the_three_triggers_is_enough(string trigger) => Assert.Equal(Outcome.Satisfied, Triggered(trigger).Exercise.Outcome);

    [Theory]
    [InlineData("""{ "kind": "stateReferral", "by": ["XAB"], "on": "2025-06-02" }""")]
    [InlineData("""{ "kind": "securityCouncil", "resolution": "S/RES/9001 (2023)", "on": "2025-06-02" }""")]
    [InlineData("""{ "kind": "proprioMotu", "requestedOn": "2020-01-10", "authorisedOn": "2025-06-02" }""")]
    public void A_trigger_of_the_day_after_the_question_does_not_count_yet(string trigger) => Assert.Equal(Outcome.NotSatisfied, Triggered(trigger).Exercise.Outcome);

    [Theory]
    [InlineData("""{ "kind": "stateReferral", "by": ["XAB"], "on": "2025-06-01" }""")]
    [InlineData("""{ "kind": "securityCouncil", "resolution": "S/RES/9001 (2023)", "on": "2025-06-01" }""")]
    [InlineData("""{ "kind": "proprioMotu", "authorisedOn": "2025-06-01" }""")]
    public void A_trigger_of_the_day_of_the_question_counts(string trigger) => Assert.Equal(Outcome.Satisfied, Triggered(trigger).Exercise.Outcome);

    [Fact]
    public void The_Prosecutor_needs_the_leave_of_the_judges()
    {
        var answer = Triggered("""{ "kind": "proprioMotu", "requestedOn": "2020-01-10" }""");

        Assert.Equal(Outcome.NotSatisfied, answer.Exercise.Outcome);
        Assert.Contains("article15.notAuthorised", answer.ExerciseReasons());
    }

    [Fact]
    public void What_is_no_trigger_sets_nothing_in_motion()
    {
        var answer = Triggered("""{ "kind": "other", "by": "a group of citizens" }""");

        Assert.Equal(Outcome.NotSatisfied, answer.Exercise.Outcome);
        Assert.Contains("article13.noTrigger", answer.ExerciseReasons());
    }

    [Theory]
    [InlineData("""["XAN"]""", Outcome.NotSatisfied)]
    [InlineData("""["XAN", "XAM"]""", Outcome.NotSatisfied)]
    [InlineData("""["XAN", "XAB"]""", Outcome.Satisfied)]
    public void Only_a_Party_refers_a_situation_and_one_of_several_is_enough(string by, Outcome expected) =>
        Assert.Equal(expected, Triggered($$"""{ "kind": "stateReferral", "by": {{by}}, "on": "2020-01-10" }""").Exercise.Outcome);

    // XAA is a Party since 1 June 2010; XAW was one up to 9 May 2020.
    [Theory]
    [InlineData("XAA", "2010-05-31", Outcome.NotSatisfied)]
    [InlineData("XAA", "2010-06-01", Outcome.Satisfied)]
    [InlineData("XAW", "2020-05-09", Outcome.Satisfied)]
    [InlineData("XAW", "2020-05-10", Outcome.NotSatisfied)]
    public void The_referring_State_must_be_a_Party_on_the_day_of_the_referral(string state, string on, Outcome expected) =>
        Assert.Equal(expected, Triggered($$"""{ "kind": "stateReferral", "by": ["{{state}}"], "on": "{{on}}" }""").Exercise.Outcome);

    [Fact]
    public void A_referral_of_a_day_on_which_membership_is_uncertain_leaves_the_answer_open() =>
        Assert.Equal(
            Outcome.Undetermined,
            Answer.About(InAParty, acts: """{ "state": "XAZ", "kind": "accession", "on": "2010-03" }""", more: """ "trigger": { "kind": "stateReferral", "by": ["XAZ"], "on": "2010-05-15" } """).Exercise.Outcome);

    [Fact]
    public void A_declaration_does_not_let_a_State_refer() =>
        Assert.Equal(
            Outcome.NotSatisfied,
            Answer.About(InNoParty, more: """
                "declarations": [ { "state": "XAN", "lodgedOn": "2016-01-01", "from": "2015-01-01", "accepted": true } ],
                "trigger": { "kind": "stateReferral", "by": ["XAN"], "on": "2020-01-10" }
                """).Exercise.Outcome);

    [Fact]
    public void A_referral_by_a_Party_does_not_replace_the_link()
    {
        var answer = Triggered("""{ "kind": "stateReferral", "by": ["XAB"], "on": "2020-01-10" }""", InNoParty);

        Assert.Equal(Outcome.NotSatisfied, answer.Jurisdiction.Outcome);
        Assert.Equal(Outcome.Satisfied, answer.Exercise.Outcome);
    }

    [Fact]
    public void A_referral_by_the_Security_Council_needs_no_link()
    {
        var answer = Triggered("""{ "kind": "securityCouncil", "resolution": "S/RES/9001 (2023)", "on": "2023-01-10" }""", InNoParty);

        Assert.Equal(Outcome.Satisfied, answer.Jurisdiction.Outcome);
        Assert.Equal(["securityCouncil:S/RES/9001 (2023)"], answer.Jurisdiction.Grounds);
    }

    [Theory]
    [InlineData("""{ "state": "XAN" }""", Outcome.Satisfied)]
    [InlineData("""{ "state": "XAN", "area": "North" }""", Outcome.Satisfied)]
    [InlineData("""{ "state": "XAN", "area": "South" }""", Outcome.NotSatisfied)]
    [InlineData("""{ "state": "XAM" }""", Outcome.NotSatisfied)]
    public void A_referral_by_the_Security_Council_carries_only_the_places_that_it_names(string place, Outcome expected) =>
        Assert.Equal(
            expected,
            Triggered($$"""{ "kind": "securityCouncil", "resolution": "S/RES/9001 (2023)", "on": "2023-01-10", "scope": { "places": [ {{place}} ] } }""", InNoParty).Jurisdiction.Outcome);

    [Fact]
    public void Conduct_somewhere_in_a_State_of_which_an_area_was_referred_leaves_the_answer_open()
    {
        var answer = Triggered(
            """{ "kind": "securityCouncil", "resolution": "S/RES/9001 (2023)", "on": "2023-01-10", "scope": { "places": [ { "state": "XAN", "area": "North" } ] } }""",
            """ "crimes": ["7(1)(a)"], "from": "2015-03-01", "places": [ { "state": "XAN" } ] """);

        Assert.Equal(Outcome.Undetermined, answer.Jurisdiction.Outcome);
        Assert.Contains("conduct[0].places", answer.Missing());
    }

    [Fact]
    public void A_zone_at_sea_lies_outside_the_territory_that_was_referred() =>
        Assert.Equal(
            Outcome.NotSatisfied,
            Triggered(
                """{ "kind": "securityCouncil", "resolution": "S/RES/9001 (2023)", "on": "2023-01-10", "scope": { "places": [ { "state": "XAN" } ] } }""",
                """ "crimes": ["7(1)(a)"], "from": "2015-03-01", "places": [ { "state": "XAN", "zone": "exclusiveEconomicZone" } ] """).Jurisdiction.Outcome);

    [Fact]
    public void A_referral_carries_only_the_days_that_it_names_both_ends_included() =>
        Assert.Equal(
            ["2015-03-01/2015-03-09 notSatisfied", "2015-03-10/2015-03-20 satisfied", "2015-03-21/2015-03-31 notSatisfied"],
            Triggered("""{ "kind": "securityCouncil", "resolution": "S/RES/9001 (2023)", "on": "2023-01-10", "scope": { "from": "2015-03-10", "to": "2015-03-20" } }""", InNoParty).Days());

    [Theory]
    [InlineData("2015-03-31", null, Outcome.Partial)]
    [InlineData("2015-04-01", null, Outcome.NotSatisfied)]
    [InlineData("2015-03-01", null, Outcome.Satisfied)]
    [InlineData(null, "2015-02-28", Outcome.NotSatisfied)]
    [InlineData(null, "2015-03-01", Outcome.Partial)]
    public void The_days_of_an_authorisation_limit_the_exercise_and_not_jurisdiction(string? from, string? to, Outcome expected)
    {
        var days = string.Join(", ", new[] { from is null ? null : $"\"from\": \"{from}\"", to is null ? null : $"\"to\": \"{to}\"" }.OfType<string>());
        var answer = Triggered($$"""{ "kind": "proprioMotu", "authorisedOn": "2020-06-10", "scope": { {{days}} } }""");

        Assert.Equal(Outcome.Satisfied, answer.Jurisdiction.Outcome);
        Assert.Equal(expected, answer.Exercise.Outcome);
    }
}
