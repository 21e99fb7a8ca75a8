using InternationalJustice.Domain.Jurisdiction;

namespace InternationalJustice.Domain.Tests.Jurisdiction.RomeStatute;

public class Article124Tests
{
    private const string Pillage = """ "crimes": ["8(2)(b)(xvi)"], "conflict": "international" """;

    // France was bound from 1 July 2002 and took its declaration back on 13 August 2008; Colombia was bound from 1 November 2002 and never did.
    [Theory]
    [InlineData("FRA", "2002-07-01", Outcome.NotSatisfied)]
    [InlineData("FRA", "2005-03-01", Outcome.NotSatisfied)]
    [InlineData("FRA", "2009-01-01", Outcome.Satisfied)]
    [InlineData("COL", "2002-11-01", Outcome.NotSatisfied)]
    [InlineData("COL", "2009-10-31", Outcome.NotSatisfied)]
    [InlineData("COL", "2009-11-01", Outcome.Satisfied)]
    public void War_crimes_by_nationals_and_on_the_territory_are_excluded_for_seven_years_at_most(string state, string day, Outcome expected)
    {
        var byNational = Answer.About($$""" {{Pillage}}, "from": "{{day}}", "places": [ { "state": "XAN" } ] """, Answer.NationalOf(state));
        var onTerritory = Answer.About($$""" {{Pillage}}, "from": "{{day}}", "places": [ { "state": "{{state}}" } ] """);

        Assert.Equal(expected, byNational.Outcome());
        Assert.Equal(expected, onTerritory.Outcome());
    }

    [Fact]
    public void The_seven_years_of_a_fictional_Party_run_from_its_entry_into_force() =>
        Assert.Equal(
            ["2017-05-30/2017-05-31 notSatisfied", "2017-06-01/2017-06-02 satisfied"],
            Answer.About(
                $$""" {{Pillage}}, "from": "2017-05-30", "to": "2017-06-02", "places": [ { "state": "XAA" } ] """,
                acts: """{ "state": "XAA", "kind": "declaration124", "on": "2010-03-23" }""").Days());

    // Bound from 1 July 2002 to 29 December 2004, and again from 1 March 2007.
    [Theory]
    [InlineData("2004-12-29", Outcome.NotSatisfied)]
    [InlineData("2007-03-01", Outcome.Satisfied)]
    public void A_State_that_comes_back_without_a_new_declaration_has_accepted_war_crimes_too(string day, Outcome expected) =>
        Assert.Equal(
            expected,
            Answer.About($$""" {{Pillage}}, "from": "{{day}}", "places": [ { "state": "XBA" } ] """, more: """ "positions": { "withdrawalPendingMatter": "crimesWhileParty" } """, acts: """
                { "state": "XBA", "kind": "ratification", "on": "2002-02-08" }, { "state": "XBA", "kind": "declaration124", "on": "2002-02-08" },
                { "state": "XBA", "kind": "withdrawalNotified", "on": "2003-12-30" }, { "state": "XBA", "kind": "accession", "on": "2006-12-26" }
                """).Outcome());

    [Fact]
    public void A_declaration_goes_with_an_instrument_that_is_taken_back() =>
        Assert.Equal(
            Outcome.Satisfied,
            Answer.About($$""" {{Pillage}}, "from": "2016-06-30", "places": [ { "state": "XBA" } ] """, acts: """
                { "state": "XBA", "kind": "ratification", "on": "2013-01-29" }, { "state": "XBA", "kind": "declaration124", "on": "2013-01-29" },
                { "state": "XBA", "kind": "instrumentWithdrawn", "on": "2013-03-29" }, { "state": "XBA", "kind": "accession", "on": "2014-12-15" }
                """).Outcome());

    // XAA became a Party on 1 June 2010.
    [Theory]
    [InlineData("timeOfConduct", "2012-05-30/2012-05-31 notSatisfied, 2012-06-01/2012-06-02 satisfied")]
    [InlineData("timeOfProceedings", "2012-05-30/2012-06-02 satisfied")]
    [InlineData("none", "2012-05-30/2012-05-31 undetermined, 2012-06-01/2012-06-02 satisfied")]
    public void One_confined_to_nationals_leaves_the_territory_from_the_day_on_which_the_person_is_none(string position, string expected) =>
        Assert.Equal(
            expected.Split(", "),
            Answer.About(
                $$""" {{Pillage}}, "from": "2012-05-30", "to": "2012-06-02", "places": [ { "state": "XAA" } ] """,
                """{ "kind": "naturalPerson", "ageAtConduct": 40, "nationalities": [ { "state": "XAA", "to": "2012-05-31" } ] }""",
                more: $$""" "positions": { "nationalityDate": "{{position}}" } """,
                acts: """{ "state": "XAA", "kind": "declaration124", "on": "2010-03-23", "scope": "nationals" }""").Days());

    [Theory]
    [InlineData("7(1)(a)")]
    [InlineData("6")]
    public void Other_crimes_are_not_excluded(string crime) =>
        Assert.Equal(Outcome.Satisfied, Answer.About($$""" "crimes": ["{{crime}}"], "from": "2005-03-01", "places": [ { "state": "XAN" } ] """, Answer.NationalOf("FRA")).Outcome());

    [Fact]
    public void Another_States_link_is_not_excluded()
    {
        var answer = Answer.About($$""" {{Pillage}}, "from": "2005-03-01", "places": [ { "state": "XAB" } ] """, Answer.NationalOf("FRA"));

        Assert.Equal(Outcome.Satisfied, answer.Outcome());
        Assert.Equal(["territory:XAB"], answer.Conduct[0].Grounds);
        Assert.Equal(["nationality:FRA"], answer.Conduct[0].RejectedGrounds);
    }

    [Fact]
    public void A_referral_by_the_Security_Council_is_not_excluded() =>
        Assert.Equal(
            Outcome.Satisfied,
            Answer.About(
                $$""" {{Pillage}}, "from": "2005-03-01", "places": [ { "state": "XAN" } ] """,
                Answer.NationalOf("FRA"),
                more: """ "trigger": { "kind": "securityCouncil", "resolution": "S/RES/9001 (2023)", "on": "2023-01-10" } """).Outcome());

    public class Ukraine
    {
        private const string In2025 = $$""" {{Pillage}}, "from": "2025-01-01", "to": "2025-03-31", "places": [ { "state": "UKR" } ] """;

        private static Assessment Asked(string conduct, string suspect, string position) =>
            Answer.About(conduct, suspect, more: $$""" "positions": { "article124Ukraine": "{{position}}" } """);

        [Theory]
        [InlineData("effective", Outcome.NotSatisfied)]
        [InlineData("declarationsContinue", Outcome.Satisfied)]
        [InlineData("partialNotAllowed", Outcome.Satisfied)]
        [InlineData("none", Outcome.Undetermined)]
        public void What_its_declaration_does_to_war_crimes_by_its_nationals_is_contested(string position, Outcome expected)
        {
            var answer = Asked(In2025, Answer.NationalOf("UKR"), position);

            Assert.Equal(expected, answer.Outcome());
            Assert.Contains("article124Ukraine", answer.ContestedQuestions());
        }

        [Theory]
        [InlineData("effective")]
        [InlineData("declarationsContinue")]
        [InlineData("partialNotAllowed")]
        [InlineData("none")]
        public void War_crimes_by_others_on_its_territory_stay_within_reach(string position) =>
            Assert.Equal(Outcome.Satisfied, Asked(In2025, Answer.NationalOf("RUS"), position).Outcome());

        [Theory]
        [InlineData("effective")]
        [InlineData("declarationsContinue")]
        [InlineData("partialNotAllowed")]
        [InlineData("none")]
        public void What_was_done_before_it_became_a_Party_stays_covered(string position) =>
            Assert.Equal(
                Outcome.Satisfied,
                Asked($$""" {{Pillage}}, "from": "2024-12-01", "to": "2024-12-31", "places": [ { "state": "UKR" } ] """, Answer.NationalOf("UKR"), position).Outcome());

        [Theory]
        [InlineData("effective")]
        [InlineData("none")]
        public void Crimes_against_humanity_by_its_nationals_stay_within_reach(string position) =>
            Assert.Equal(Outcome.Satisfied, Asked(""" "crimes": ["7(1)(a)"], "from": "2025-01-01", "places": [ { "state": "UKR" } ] """, Answer.NationalOf("UKR"), position).Outcome());

        [Fact]
        public void Before_anybody_is_suspected_the_nationality_is_missing()
        {
            var answer = Asked(In2025, string.Empty, "effective");

            Assert.Equal(Outcome.Undetermined, answer.Outcome());
            Assert.Contains("suspect.nationalities", answer.Missing());
        }

        [Fact]
        public void The_nationality_is_not_missing_for_the_time_before() =>
            Assert.DoesNotContain(
                "suspect.nationalities",
                Asked($$""" {{Pillage}}, "from": "2024-12-01", "to": "2024-12-31", "places": [ { "state": "UKR" } ] """, string.Empty, "effective").Missing());
    }
}
