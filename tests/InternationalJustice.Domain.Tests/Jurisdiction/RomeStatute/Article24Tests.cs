using InternationalJustice.Domain.Jurisdiction;

namespace InternationalJustice.Domain.Tests.Jurisdiction.RomeStatute;

public class Article24Tests
{
    private const string AcrossEntry = """ "from": "2010-05-01", "to": "2010-06-30", "places": [ { "state": "XAA" } ] """;
    private const string Covered = "2010-05-01/2010-05-31 notSatisfied, 2010-06-01/2010-06-30 satisfied";

    [Theory]
    [InlineData("7(1)(e)", "")]
    [InlineData("7(1)(h)", "")]
    [InlineData("8(2)(b)(xxvi)", """ "conflict": "international", """)]
    public void A_crime_that_goes_on_is_covered_from_the_first_day_within_reach(string crime, string conflict)
    {
        var answer = Answer.About($$""" "crimes": ["{{crime}}"], {{conflict}} {{AcrossEntry}} """);

        Assert.Equal(Covered.Split(", "), answer.Days());
        Assert.Contains("continuingCrimes", answer.ContestedQuestions());
    }

    [Fact]
    public void It_is_not_on_the_reading_that_fixes_it_when_it_is_first_complete() =>
        Assert.Equal(
            ["2010-05-01/2010-06-30 notSatisfied"],
            Answer.About($$""" "crimes": ["7(1)(e)"], {{AcrossEntry}} """, more: """ "positions": { "continuingCrimes": "completedOnce" } """).Days());

    [Fact]
    public void Without_a_position_the_later_part_is_undetermined() =>
        Assert.Equal(
            ["2010-05-01/2010-05-31 notSatisfied", "2010-06-01/2010-06-30 undetermined"],
            Answer.About($$""" "crimes": ["7(1)(e)"], {{AcrossEntry}} """, more: """ "positions": { "continuingCrimes": "none" } """).Days());

    // XAB is a Party throughout, XAA from 1 June 2010.
    [Theory]
    [InlineData("continuingCovered", "territory:XAA territory:XAB", "")]
    [InlineData("completedOnce", "territory:XAB", "territory:XAA")]
    [InlineData("none", "territory:XAB", "")]
    public void A_link_that_is_added_while_it_goes_on_counts_as_far_as_the_later_part_does(string position, string grounds, string rejected)
    {
        var answer = Answer.About(
            """ "crimes": ["7(1)(e)"], "from": "2010-05-01", "to": "2010-06-30", "places": [ { "state": "XAA" }, { "state": "XAB" } ] """,
            Answer.NationalOf(),
            more: $$""" "positions": { "continuingCrimes": "{{position}}" } """);

        Assert.Equal(["2010-05-01/2010-06-30 satisfied"], answer.Days());
        Assert.Equal(grounds, string.Join(' ', answer.Conduct[0].Grounds.Order(StringComparer.Ordinal)));
        Assert.Equal(rejected, string.Join(' ', answer.Conduct[0].RejectedGrounds));
        Assert.DoesNotContain("continuingCrimes", answer.ContestedQuestions());
    }

    [Fact]
    public void Killings_are_each_of_their_own_day()
    {
        var answer = Answer.About($$""" "crimes": ["7(1)(a)"], {{AcrossEntry}} """, more: """ "positions": { "continuingCrimes": "completedOnce" } """);

        Assert.Equal(Covered.Split(", "), answer.Days());
        Assert.DoesNotContain("continuingCrimes", answer.ContestedQuestions());
    }

    [Fact]
    public void It_is_not_contested_where_all_days_are_within_reach() =>
        Assert.DoesNotContain("continuingCrimes", Answer.About(""" "crimes": ["7(1)(e)"], "from": "2010-06-01", "to": "2010-06-30", "places": [ { "state": "XAA" } ] """).ContestedQuestions());

    // Elements of Crimes, article 7(1)(i), footnote 24.
    [Theory]
    [InlineData(""" "from": "2009-01-01", "to": "2010-05-31" """, "2010-05-01/2010-06-30 notSatisfied")]
    [InlineData(""" "from": "2009-01-01", "to": "2010-06-01" """, Covered)]
    [InlineData(""" "from": "2010-06-01", "to": null """, Covered)]
    public void A_disappearance_needs_an_attack_that_reaches_into_the_days_within_reach(string attack, string expected) =>
        Assert.Equal(expected.Split(", "), Answer.About($$""" "crimes": ["7(1)(i)"], "attack": { {{attack}} }, {{AcrossEntry}} """).Days());

    [Fact]
    public void A_disappearance_from_before_is_open_while_the_days_of_the_attack_are_unknown()
    {
        var answer = Answer.About($$""" "crimes": ["7(1)(i)"], {{AcrossEntry}} """);

        Assert.Equal(["2010-05-01/2010-05-31 notSatisfied", "2010-06-01/2010-06-30 undetermined"], answer.Days());
        Assert.Contains("conduct[0].attack", answer.Missing());
    }

    [Theory]
    [InlineData("2002-06-30", Outcome.NotSatisfied)]
    [InlineData("2002-07-01", Outcome.Satisfied)]
    public void On_a_referral_the_attack_must_reach_into_the_days_of_the_Statute(string to, Outcome expected) =>
        Assert.Equal(
            expected,
            Answer.About(
                $$""" "crimes": ["7(1)(i)"], "attack": { "from": "2001-01-01", "to": "{{to}}" }, "from": "2003-01-01", "places": [ { "state": "XAN" } ] """,
                more: """ "trigger": { "kind": "securityCouncil", "resolution": "S/RES/9001 (2023)", "on": "2023-01-10" } """).Outcome());

    [Fact]
    public void Of_a_disappearance_the_Elements_say_themselves_what_a_beginning_before_means() =>
        Assert.Equal(
            Covered.Split(", "),
            Answer.About($$""" "crimes": ["7(1)(i)"], "attack": { "from": "2009-01-01", "to": null }, {{AcrossEntry}} """, more: """ "positions": { "continuingCrimes": "completedOnce" } """).Days());

    [Fact]
    public void A_disappearance_that_begins_within_reach_has_its_attack_there() =>
        Assert.Equal(Outcome.Satisfied, Answer.About(""" "crimes": ["7(1)(i)"], "from": "2010-06-01", "to": "2010-06-30", "places": [ { "state": "XAA" } ] """).Outcome());

    [Fact]
    public void A_crime_fixed_when_first_complete_keeps_its_ground_after_the_State_has_left()
    {
        var answer = Answer.About(
            """ "crimes": ["7(1)(e)"], "from": "2020-05-01", "to": "2020-05-31", "places": [ { "state": "XAW" } ] """,
            more: """ "positions": { "continuingCrimes": "completedOnce", "withdrawalPendingMatter": "crimesWhileParty" } """);

        Assert.Equal(["2020-05-01/2020-05-31 satisfied"], answer.Days());
        Assert.Equal(["territory:XAW"], answer.Jurisdiction.Grounds);
    }

    // XAA is a Party since 1 June 2010.
    private static Assessment Straddling(string completedOn, string position, string more = "") => Answer.About(
        $$""" "crimes": ["7(1)(a)"], "from": "2010-05-20", "places": [ { "state": "XAA" } ], "completedOn": "{{completedOn}}" """,
        more: $$""" "positions": { {{(position.Length == 0 ? string.Empty : $"\"straddlingConduct\": \"{position}\"")}} } {{more}} """);

    [Theory]
    [InlineData("", Outcome.NotSatisfied)]
    [InlineData("conductDate", Outcome.NotSatisfied)]
    [InlineData("crimeCompletedDate", Outcome.Satisfied)]
    [InlineData("none", Outcome.Undetermined)]
    public void Whether_a_later_result_brings_earlier_conduct_within_reach_is_contested(string position, Outcome expected)
    {
        var answer = Straddling("2010-06-01", position);

        Assert.Equal(expected, answer.Outcome());
        Assert.Equal(["straddlingConduct"], answer.ContestedQuestions());
        Assert.Equal(expected == Outcome.Satisfied ? ["territory:XAA"] : [], answer.Jurisdiction.Grounds);
    }

    [Theory]
    [InlineData("2010-05-31", Outcome.NotSatisfied)]
    [InlineData("2010-06-01", Outcome.Satisfied)]
    public void The_result_counts_from_the_day_on_which_the_State_is_bound(string completedOn, Outcome expected) => Assert.Equal(expected, Straddling(completedOn, "crimeCompletedDate").Outcome());

    [Fact]
    public void A_result_within_reach_of_conduct_within_reach_changes_nothing() =>
        Assert.Empty(Answer.About(""" "crimes": ["7(1)(a)"], "from": "2010-06-01", "places": [ { "state": "XAA" } ], "completedOn": "2010-06-20" """).Contested);

    [Fact]
    public void A_result_after_the_State_has_left_does_not_take_the_conduct_out_of_reach()
    {
        static Outcome Under(string position) => Answer.About(
            """ "crimes": ["7(1)(a)"], "from": "2020-05-09", "places": [ { "state": "XAW" } ], "completedOn": "2020-05-10" """,
            more: $$""" "positions": { "straddlingConduct": "{{position}}", "withdrawalPendingMatter": "crimesWhileParty" } """).Outcome();

        Assert.Equal(Outcome.Satisfied, Under("conductDate"));
        Assert.Equal(Outcome.NotSatisfied, Under("crimeCompletedDate"));
    }

    [Fact]
    public void The_limit_in_time_of_a_referral_is_asked_in_the_same_way()
    {
        static Assessment Under(string position) => Answer.About(
            """ "crimes": ["7(1)(a)"], "from": "2012-05-20", "places": [ { "state": "XAA" } ], "completedOn": "2012-06-01" """,
            more: $$""" "positions": { "straddlingConduct": "{{position}}" }, "trigger": { "kind": "stateReferral", "by": ["XAA"], "on": "2018-01-10", "scope": { "from": "2012-06-01", "to": null } } """);

        Assert.Equal(Outcome.NotSatisfied, Under("conductDate").Exercise.Outcome);
        Assert.Equal(Outcome.Satisfied, Under("crimeCompletedDate").Exercise.Outcome);
        Assert.Equal(["straddlingConduct"], Under("conductDate").ContestedQuestions());
    }

    [Theory]
    [InlineData(""" "from": "2010-05-20", "to": null, "completedOn": "2010-06-01" """, "document.inconsistent")]
    [InlineData(""" "from": "2010-05-20", "completedOn": "2010-05-19" """, "date.order")]
    [InlineData(""" "from": "2010-05-20", "completedOn": "2025-06-02" """, "date.afterAsOf")]
    public void A_result_comes_after_the_conduct_and_before_the_question(string days, string code) =>
        Assert.Equal([$"$.conduct[0].completedOn {code}"], Answer.Problems(Answer.Document($$""" "crimes": ["7(1)(a)"], "places": [ { "state": "XAA" } ], {{days}} """)));

    private const string BeforeAcceptance = """ "crimes": ["7(1)(a)"], "from": "2015-12-31", "to": "2016-01-01", "places": [ { "state": "XAN" } ] """;
    private const string Acceptance = """ "declarations": [ { "state": "XAN", "lodgedOn": "2016-01-01", "from": "2010-06-01", "accepted": true } ] """;
    private const string Referral = """ "trigger": { "kind": "securityCouncil", "resolution": "S/RES/9001 (2016)", "on": "2016-01-01" } """;

    private static string Meaning(string position) => $$""" "positions": { "article24EntryIntoForce": "{{position}}" } """;

    [Theory]
    [InlineData(Acceptance)]
    [InlineData(Referral)]
    public void Read_as_that_of_the_Statute_the_entry_into_force_lets_a_declaration_or_referral_reach_back(string act)
    {
        var answer = Answer.About(BeforeAcceptance, more: act);

        Assert.Equal(["2015-12-31/2016-01-01 satisfied"], answer.Days());
        Assert.Contains("article24EntryIntoForce", answer.ContestedQuestions());
    }

    [Theory]
    [InlineData(Acceptance)]
    [InlineData(Referral)]
    public void Read_as_that_for_the_State_concerned_it_leaves_only_the_days_from_the_act_on(string act) =>
        Assert.Equal(["2015-12-31 notSatisfied", "2016-01-01 satisfied"], Answer.About(BeforeAcceptance, more: $"{act}, {Meaning("stateDate")}").Days());

    [Theory]
    [InlineData(Acceptance)]
    [InlineData(Referral)]
    public void Without_a_position_on_it_the_earlier_days_are_undetermined(string act) =>
        Assert.Equal(["2015-12-31 undetermined", "2016-01-01 satisfied"], Answer.About(BeforeAcceptance, more: $"{act}, {Meaning("none")}").Days());

    [Fact]
    public void What_a_Party_is_bound_by_is_not_in_question() =>
        Assert.Empty(Answer.About(""" "crimes": ["7(1)(a)"], "from": "2010-06-01", "places": [ { "state": "XAA" } ] """, more: $"{Referral}, {Meaning("stateDate")}").Contested);

    [Fact]
    public void The_nationality_is_missing_where_a_Party_s_would_make_the_Statute_apply_in_time()
    {
        var answer = Answer.About(""" "crimes": ["7(1)(a)"], "from": "2015-12-31", "places": [ { "state": "XAN" } ] """, """{ "kind": "naturalPerson", "ageAtConduct": 40 }""", $"{Referral}, {Meaning("stateDate")}");

        Assert.Equal(Outcome.Undetermined, answer.Outcome());
        Assert.Contains("suspect.nationalities", answer.Missing());
    }

    [Theory]
    [InlineData("effectsDoctrine", Outcome.Satisfied)]
    [InlineData("elementOrPart", Outcome.NotSatisfied)]
    public void A_State_in_which_only_effects_were_felt_is_concerned_where_effects_are_a_link(string position, Outcome expected) =>
        Assert.Equal(
            expected,
            Answer.About(
                """ "crimes": ["7(1)(a)"], "from": "2015-12-31", "places": [ { "state": "XAN" } ], "effectsIn": ["XAA"] """,
                more: $$""" {{Referral}}, "positions": { "article24EntryIntoForce": "stateDate", "crossBorderConduct": "{{position}}" } """).Outcome());

    // Where effects are a link, a State in which they were felt accepts the past as much as the State of the place does.
    [Theory]
    [InlineData("effectsDoctrine", "2015-12-31 notSatisfied", "2016-01-01 satisfied")]
    [InlineData("none", "2015-12-31 notSatisfied", "2016-01-01 undetermined")]
    public void A_declaration_of_a_State_in_which_only_effects_were_felt_reaches_back_no_further_than_any_other(string position, params string[] expected) =>
        Assert.Equal(
            expected,
            Answer.About(
                """ "crimes": ["7(1)(a)"], "from": "2015-12-31", "to": "2016-01-01", "places": [ { "state": "XAM" } ], "effectsIn": ["XAN"] """,
                Answer.NationalOf("XAM"),
                more: $$""" {{Acceptance}}, "positions": { "article24EntryIntoForce": "stateDate", "crossBorderConduct": "{{position}}" } """).Days());
}
