using InternationalJustice.Domain.Jurisdiction;

namespace InternationalJustice.Domain.Tests.Jurisdiction.RomeStatute;

public static class Article12Tests
{
    private const string Murder = """ "crimes": ["7(1)(a)"], "from": "2015-03-01", "to": "2015-03-31" """;

    public class Territory
    {
        [Fact]
        public void The_territory_of_a_Party_is_a_link_whatever_the_nationality()
        {
            var answer = Answer.About($$""" {{Murder}}, "places": [ { "state": "XAA" } ] """);

            Assert.Equal(Outcome.Satisfied, answer.Outcome());
            Assert.Equal(["territory:XAA"], answer.Conduct[0].Grounds);
            Assert.Equal(["nationality:XAN"], answer.Conduct[0].RejectedGrounds);
        }

        [Fact]
        public void The_territory_of_a_State_that_only_signed_is_none()
        {
            var answer = Answer.About($$""" {{Murder}}, "places": [ { "state": "XAN" } ] """);

            Assert.Equal(Outcome.NotSatisfied, answer.Outcome());
            Assert.Equal(["territory:XAN", "nationality:XAN"], answer.Conduct[0].RejectedGrounds);
            Assert.Contains("membership.signatoryOnly", answer.Reasons());
        }

        [Fact]
        public void Without_a_place_the_answer_is_open_and_names_what_is_missing()
        {
            var answer = Answer.About(Murder);

            Assert.Equal(Outcome.Undetermined, answer.Outcome());
            Assert.Contains("conduct[0].places", answer.Missing());
        }

        [Fact]
        public void Without_a_place_a_nationality_is_enough()
        {
            var answer = Answer.About(Murder, Answer.NationalOf("XAA"));

            Assert.Equal(Outcome.Satisfied, answer.Outcome());
            Assert.DoesNotContain("conduct[0].places", answer.Missing());
        }

        [Theory]
        [InlineData("exclusiveEconomicZone")]
        [InlineData("continentalShelf")]
        public void A_zone_at_sea_in_which_a_Party_has_rights_is_not_its_territory(string zone)
        {
            var answer = Answer.About($$""" {{Murder}}, "places": [ { "state": "XAA", "zone": "{{zone}}" } ] """);

            Assert.Equal(Outcome.NotSatisfied, answer.Outcome());
            Assert.Contains("territory:XAA", answer.Conduct[0].RejectedGrounds);
        }

        [Fact]
        public void A_zone_does_not_take_away_what_happened_ashore() =>
            Assert.Equal(
                Outcome.Satisfied,
                Answer.About($$""" {{Murder}}, "places": [ { "state": "XAA", "zone": "exclusiveEconomicZone" }, { "state": "XAA" } ] """).Outcome());

        [Fact]
        public void The_high_seas_belong_to_nobody() =>
            Assert.Equal(Outcome.NotSatisfied, Answer.About($$""" {{Murder}}, "places": [ { "area": "highSeas" } ] """).Outcome());

        [Theory]
        [InlineData("vessel")]
        [InlineData("aircraft")]
        public void A_vessel_or_aircraft_of_a_Party_is_a_link_wherever_it_is(string craft)
        {
            var answer = Answer.About($$""" {{Murder}}, "places": [ { "{{craft}}": "XAA" }, { "area": "highSeas" } ] """);

            Assert.Equal(Outcome.Satisfied, answer.Outcome());
            Assert.Equal(["flag:XAA"], answer.Conduct[0].Grounds);
        }

        [Theory]
        [InlineData("vessel")]
        [InlineData("aircraft")]
        public void A_vessel_or_aircraft_of_a_State_that_is_no_Party_is_none(string craft)
        {
            var answer = Answer.About($$""" {{Murder}}, "places": [ { "{{craft}}": "XAN" } ] """);

            Assert.Equal(Outcome.NotSatisfied, answer.Outcome());
            Assert.Contains("flag:XAN", answer.Conduct[0].RejectedGrounds);
        }
    }

    public class Areas
    {
        private const string OnTheIsle = $$""" {{Murder}}, "places": [ { "state": "XAA", "area": "Isle" } ] """;

        [Fact]
        public void An_area_counts_with_its_State() => Assert.Equal(Outcome.Satisfied, Answer.About(OnTheIsle).Outcome());

        [Fact]
        public void An_area_to_which_the_Statute_was_not_extended_does_not()
        {
            var answer = Answer.About(OnTheIsle, acts: """{ "state": "XAA", "kind": "territorialExclusion", "on": "2010-03-23", "area": "Isle" }""");

            Assert.Equal(Outcome.NotSatisfied, answer.Outcome());
            Assert.Contains("territory:XAA", answer.Conduct[0].RejectedGrounds);
        }

        [Fact]
        public void An_exclusion_of_another_area_does_not_matter() =>
            Assert.Equal(Outcome.Satisfied, Answer.About(OnTheIsle, acts: """{ "state": "XAA", "kind": "territorialExclusion", "on": "2010-03-23", "area": "Reef" }""").Outcome());

        [Fact]
        public void Nationals_are_within_reach_even_there() =>
            Assert.Equal(Outcome.Satisfied, Answer.About(OnTheIsle, Answer.NationalOf("XAA"), acts: """{ "state": "XAA", "kind": "territorialExclusion", "on": "2010-03-23", "area": "Isle" }""").Outcome());

        [Fact]
        public void An_extension_counts_from_its_effective_day() =>
            Assert.Equal(
                ["2015-03-01/2015-03-14 notSatisfied", "2015-03-15/2015-03-31 satisfied"],
                Answer.About(OnTheIsle, acts: """
                    { "state": "XAA", "kind": "territorialExclusion", "on": "2010-03-23", "area": "Isle" },
                    { "state": "XAA", "kind": "territorialExtension", "on": "2015-02-01", "effective": "2015-03-15", "area": "Isle" }
                    """).Days());

        [Fact]
        public void Where_no_statement_on_a_dependent_territory_was_found_the_answer_is_open() =>
            Assert.Equal(Outcome.Undetermined, Answer.About($$""" {{Murder}}, "places": [ { "state": "GBR", "area": "Guernsey" } ] """).Outcome());
    }

    public class AcrossBorders
    {
        private const string BothSides = $$""" {{Murder}}, "places": [ { "state": "XAN" }, { "state": "XAA" } ] """;
        private const string EffectsOnly = $$""" {{Murder}}, "places": [ { "state": "XAN" } ], "effectsIn": ["XAA"] """;

        [Theory]
        [InlineData("elementOrPart", Outcome.Satisfied)]
        [InlineData("partOfActusReus", Outcome.Satisfied)]
        [InlineData("effectsDoctrine", Outcome.Satisfied)]
        [InlineData("strictConduct", Outcome.NotSatisfied)]
        [InlineData("none", Outcome.Undetermined)]
        public void A_part_of_the_conduct_in_a_Party_is_enough_save_on_the_strict_reading(string position, Outcome expected) =>
            Assert.Equal(expected, Answer.About(BothSides, more: $$""" "positions": { "crossBorderConduct": "{{position}}" } """).Outcome());

        [Theory]
        [InlineData("elementOrPart", Outcome.NotSatisfied)]
        [InlineData("partOfActusReus", Outcome.NotSatisfied)]
        [InlineData("effectsDoctrine", Outcome.Satisfied)]
        [InlineData("strictConduct", Outcome.NotSatisfied)]
        [InlineData("none", Outcome.Undetermined)]
        public void Effects_alone_are_no_link_save_on_the_reading_that_says_so(string position, Outcome expected) =>
            Assert.Equal(expected, Answer.About(EffectsOnly, more: $$""" "positions": { "crossBorderConduct": "{{position}}" } """).Outcome());

        [Fact]
        public void Part_of_the_conduct_in_a_Party_is_what_the_Court_held()
        {
            Assert.Equal(Outcome.Satisfied, Answer.About(BothSides).Outcome());
            Assert.Contains("crossBorderConduct", Answer.About(BothSides).ContestedQuestions());
        }

        [Fact]
        public void Effects_are_a_rejected_ground()
        {
            var answer = Answer.About(EffectsOnly);

            Assert.Equal(Outcome.NotSatisfied, answer.Outcome());
            Assert.Contains("territory:XAA", answer.Conduct[0].RejectedGrounds);
        }

        [Fact]
        public void Two_Parties_leave_nothing_to_contest() =>
            Assert.Empty(Answer.About($$""" {{Murder}}, "places": [ { "state": "XAB" }, { "state": "XAA" } ] """).Contested);

        [Theory]
        [InlineData("North", Outcome.Satisfied)]
        [InlineData("South", Outcome.NotSatisfied)]
        public void The_strict_reading_counts_it_for_the_area_that_it_accepted(string area, Outcome expected) =>
            Assert.Equal(
                expected,
                Answer.About($$""" {{Murder}}, "places": [ { "state": "XAN", "area": "{{area}}" }, { "state": "XAA" } ] """, more: """
                    "positions": { "crossBorderConduct": "strictConduct" },
                    "declarations": [ { "state": "XAN", "lodgedOn": "2016-01-01", "from": "2015-01-01", "area": "North", "accepted": true } ]
                    """).Outcome());

        [Theory]
        [InlineData("elementOrPart", Outcome.NotSatisfied)]
        [InlineData("effectsDoctrine", Outcome.Satisfied)]
        public void Effects_in_a_State_that_accepted_by_declaration_count_as_much_as_in_a_Party(string position, Outcome expected)
        {
            var answer = Answer.About($$""" {{Murder}}, "places": [ { "state": "XAM" } ], "effectsIn": ["XAN"] """, Answer.NationalOf("XAM"), more: $$"""
                "positions": { "crossBorderConduct": "{{position}}" },
                "declarations": [ { "state": "XAN", "lodgedOn": "2016-01-01", "from": "2015-01-01", "accepted": true } ]
                """);

            Assert.Equal(expected, answer.Outcome());
            Assert.Contains("declaration:XAN", answer.Conduct[0].Grounds.Concat(answer.Conduct[0].RejectedGrounds));
        }

        [Fact]
        public void The_strict_reading_counts_a_State_that_accepted_by_declaration() =>
            Assert.Equal(
                Outcome.Satisfied,
                Answer.About(BothSides, more: """
                    "positions": { "crossBorderConduct": "strictConduct" },
                    "declarations": [ { "state": "XAN", "lodgedOn": "2016-01-01", "from": "2015-01-01", "accepted": true } ]
                    """).Outcome());
    }

    public class DisputedTerritory
    {
        [Theory]
        [InlineData("partyIsState", Outcome.Satisfied)]
        [InlineData("statehoodTest", Outcome.Undetermined)]
        public void The_territory_of_a_Party_that_is_disputed_as_a_State(string position, Outcome expected)
        {
            var answer = Answer.About(
                """ "crimes": ["7(1)(a)"], "from": "2023-10-08", "places": [ { "state": "PSE" } ] """,
                Answer.NationalOf("ISR"),
                more: $$""" "positions": { "disputedTerritory": "{{position}}" } """);

            Assert.Equal(expected, answer.Outcome());
            Assert.Contains("disputedTerritory", answer.ContestedQuestions());
        }

        [Fact]
        public void Nationality_does_not_depend_on_it() =>
            Assert.DoesNotContain(
                "disputedTerritory",
                Answer.About(""" "crimes": ["7(1)(a)"], "from": "2023-10-08", "places": [ { "state": "ISR" } ] """, Answer.NationalOf("PSE")).ContestedQuestions());

        [Theory]
        [InlineData("partyIsState", Outcome.Satisfied)]
        [InlineData("statehoodTest", Outcome.Undetermined)]
        public void A_declaration_about_the_same_territory_depends_on_it_too(string position, Outcome expected) =>
            Assert.Equal(
                expected,
                Answer.About(
                    """ "crimes": ["7(1)(a)"], "from": "2014-07-08", "places": [ { "state": "PSE" } ] """,
                    Answer.NationalOf("ISR"),
                    more: $$""" "positions": { "disputedTerritory": "{{position}}" } """).Outcome());
    }

    public class Nationality
    {
        private const string Abroad = $$""" {{Murder}}, "places": [ { "state": "XAN" } ] """;

        [Fact]
        public void A_national_of_a_Party_is_within_reach_anywhere()
        {
            var answer = Answer.About(Abroad, Answer.NationalOf("XAA"));

            Assert.Equal(Outcome.Satisfied, answer.Outcome());
            Assert.Equal(["nationality:XAA"], answer.Conduct[0].Grounds);
        }

        [Fact]
        public void One_of_two_nationalities_is_enough()
        {
            var answer = Answer.About(Abroad, Answer.NationalOf("XAN", "XAA"));

            Assert.Equal(Outcome.Satisfied, answer.Outcome());
            Assert.Equal(["nationality:XAA"], answer.Conduct[0].Grounds);
            Assert.Contains("nationality:XAN", answer.Conduct[0].RejectedGrounds);
        }

        [Fact]
        public void A_stateless_person_has_no_link_by_nationality()
        {
            var answer = Answer.About(Abroad, Answer.NationalOf());

            Assert.Equal(Outcome.NotSatisfied, answer.Outcome());
            Assert.DoesNotContain("suspect.nationalities", answer.Missing());
            Assert.Contains("article12.stateless", answer.Reasons());
        }

        [Theory]
        [InlineData("")]
        [InlineData("""{ "kind": "naturalPerson", "ageAtConduct": 40 }""")]
        [InlineData("""{ "kind": "naturalPerson", "ageAtConduct": 40, "nationalities": null }""")]
        public void An_unknown_nationality_leaves_the_answer_open(string suspect)
        {
            var answer = Answer.About(Abroad, suspect);

            Assert.Equal(Outcome.Undetermined, answer.Outcome());
            Assert.Equal(["suspect.nationalities"], answer.Missing().Where(path => path.StartsWith("suspect", StringComparison.Ordinal)));
        }

        [Fact]
        public void An_unknown_nationality_is_not_missing_where_the_territory_carries() =>
            Assert.DoesNotContain("suspect.nationalities", Answer.About($$""" {{Murder}}, "places": [ { "state": "XAA" } ] """, string.Empty).Missing());

        [Theory]
        [InlineData("timeOfConduct", "2015-03-01/2015-03-14 notSatisfied, 2015-03-15/2015-03-31 satisfied")]
        [InlineData("timeOfProceedings", "2015-03-01/2015-03-31 satisfied")]
        [InlineData("none", "2015-03-01/2015-03-14 undetermined, 2015-03-15/2015-03-31 satisfied")]
        public void A_nationality_acquired_during_the_conduct(string position, string expected) =>
            Assert.Equal(
                expected.Split(", "),
                Answer.About(
                    Abroad,
                    """{ "kind": "naturalPerson", "ageAtConduct": 40, "nationalities": [ "XAN", { "state": "XAA", "from": "2015-03-15", "to": null } ] }""",
                    more: $$""" "positions": { "nationalityDate": "{{position}}" } """).Days());

        [Theory]
        [InlineData("timeOfConduct", "2015-03-01/2015-03-14 satisfied, 2015-03-15/2015-03-31 notSatisfied")]
        [InlineData("timeOfProceedings", "2015-03-01/2015-03-31 notSatisfied")]
        public void A_nationality_lost_during_the_conduct_counts_on_its_last_day(string position, string expected) =>
            Assert.Equal(
                expected.Split(", "),
                Answer.About(
                    Abroad,
                    """{ "kind": "naturalPerson", "ageAtConduct": 40, "nationalities": [ "XAN", { "state": "XAA", "to": "2015-03-14" } ] }""",
                    more: $$""" "positions": { "nationalityDate": "{{position}}" } """).Days());

        [Fact]
        public void The_day_of_nationality_is_not_contested_where_it_never_changed() =>
            Assert.DoesNotContain("nationalityDate", Answer.About(Abroad, Answer.NationalOf("XAA")).ContestedQuestions());
    }

    public class Declarations
    {
        private const string InXan = $$""" {{Murder}}, "places": [ { "state": "XAN" } ] """;

        private static string Declared(string members, string state = "XAN") => $$""" "declarations": [ { "state": "{{state}}", "lodgedOn": "2016-01-01", {{members}} } ] """;

        [Fact]
        public void A_declaration_that_was_accepted_is_a_link()
        {
            var answer = Answer.About(InXan, more: Declared(""" "from": "2015-01-01", "accepted": true """));

            Assert.Equal(Outcome.Satisfied, answer.Outcome());
            Assert.Equal(["declaration:XAN"], answer.Conduct[0].Grounds);
            Assert.Contains("territory:XAN", answer.Conduct[0].RejectedGrounds);
        }

        [Fact]
        public void One_that_was_not_accepted_is_none()
        {
            var answer = Answer.About(InXan, more: Declared(""" "from": "2015-01-01", "accepted": false """));

            Assert.Equal(Outcome.NotSatisfied, answer.Outcome());
            Assert.Contains("declaration:XAN", answer.Conduct[0].RejectedGrounds);
        }

        [Fact]
        public void One_on_which_nobody_decided_leaves_the_answer_open()
        {
            var answer = Answer.About(InXan, more: Declared(""" "from": "2015-01-01", "accepted": null """));

            Assert.Equal(Outcome.Undetermined, answer.Outcome());
            Assert.Contains("declarations", answer.Missing());
        }

        [Fact]
        public void One_on_which_nobody_decided_does_not_matter_on_other_days()
        {
            var answer = Answer.About(InXan, more: Declared(""" "from": "2015-04-01", "accepted": null """));

            Assert.Equal(Outcome.NotSatisfied, answer.Outcome());
            Assert.DoesNotContain("declarations", answer.Missing());
        }

        [Fact]
        public void It_covers_the_days_that_it_names_both_ends_included() =>
            Assert.Equal(
                ["2015-03-01/2015-03-09 notSatisfied", "2015-03-10/2015-03-20 satisfied", "2015-03-21/2015-03-31 notSatisfied"],
                Answer.About(InXan, more: Declared(""" "from": "2015-03-10", "to": "2015-03-20", "accepted": true """)).Days());

        [Fact]
        public void It_never_reaches_before_1_July_2002() =>
            Assert.Equal(
                ["2002-06-30 notSatisfied", "2002-07-01 satisfied"],
                Answer.About(
                    """ "crimes": ["7(1)(a)"], "from": "2002-06-30", "to": "2002-07-01", "places": [ { "state": "XAN" } ] """,
                    more: Declared(""" "from": "2000-01-01", "accepted": true """)).Days());

        [Theory]
        [InlineData("""[ "XAN" ]""", Outcome.Satisfied)]
        [InlineData("""[ { "state": "XAN", "to": "2015-02-28" } ]""", Outcome.NotSatisfied)]
        [InlineData("""[ "XAM" ]""", Outcome.NotSatisfied)]
        public void It_gives_a_link_by_nationality_too(string nationalities, Outcome expected) =>
            Assert.Equal(
                expected,
                Answer.About(
                    $$""" {{Murder}}, "places": [ { "state": "XAM" } ] """,
                    $$"""{ "kind": "naturalPerson", "ageAtConduct": 40, "nationalities": {{nationalities}} }""",
                    more: Declared(""" "from": "2015-01-01", "accepted": true """) + """, "positions": { "nationalityDate": "timeOfConduct" } """).Outcome());

        [Fact]
        public void It_gives_a_link_by_flag_too() =>
            Assert.Equal(
                Outcome.Satisfied,
                Answer.About($$""" {{Murder}}, "places": [ { "vessel": "XAN" } ] """, Answer.NationalOf("XAM"), more: Declared(""" "from": "2015-01-01", "accepted": true """)).Outcome());

        [Fact]
        public void It_does_not_make_a_zone_at_sea_territory() =>
            Assert.Equal(
                Outcome.NotSatisfied,
                Answer.About(
                    $$""" {{Murder}}, "places": [ { "state": "XAN", "zone": "exclusiveEconomicZone" } ] """,
                    Answer.NationalOf("XAM"),
                    more: Declared(""" "from": "2015-01-01", "accepted": true """)).Outcome());

        [Theory]
        [InlineData("""{ "state": "XAN", "area": "North" }""", Outcome.Satisfied)]
        [InlineData("""{ "state": "XAN", "area": "South" }""", Outcome.NotSatisfied)]
        [InlineData("""{ "state": "XAN" }""", Outcome.Undetermined)]
        public void One_for_an_area_covers_that_area(string place, Outcome expected) =>
            Assert.Equal(
                expected,
                Answer.About($$""" {{Murder}}, "places": [ {{place}} ] """, Answer.NationalOf("XAM"), more: Declared(""" "from": "2015-01-01", "area": "North", "accepted": true """)).Outcome());

        [Theory]
        [InlineData(""" "places": [ { "state": "XAN", "area": "North" } ] """, Outcome.Satisfied)]
        [InlineData(""" "places": [ { "state": "XAN", "zone": "exclusiveEconomicZone" } ] """, Outcome.NotSatisfied)]
        [InlineData(""" "places": [ { "vessel": "XAN" } ] """, Outcome.NotSatisfied)]
        [InlineData(""" "places": [ ] """, Outcome.Undetermined)]
        public void One_for_an_area_covers_what_nationals_did_there_only(string places, Outcome expected)
        {
            var answer = Answer.About($$""" {{Murder}}, {{places}} """, Answer.NationalOf("XAN"), more: Declared(""" "from": "2015-01-01", "area": "North", "accepted": true """));

            Assert.Equal(expected, answer.Outcome());
            Assert.Equal(expected == Outcome.NotSatisfied, answer.Conduct[0].RejectedGrounds.Contains("declaration:XAN"));
        }

        // XAW left on 10 May 2020 and had kept the Statute away from the Isle.
        [Theory]
        [InlineData(""" "area": "Isle", """, Outcome.Satisfied)]
        [InlineData("", Outcome.NotSatisfied)]
        public void One_that_names_an_area_has_effect_there_although_the_State_excluded_it_as_a_Party(string area, Outcome expected) =>
            Assert.Equal(
                expected,
                Answer.About(
                    """ "crimes": ["7(1)(a)"], "from": "2021-01-01", "places": [ { "state": "XAW", "area": "Isle" } ] """,
                    Answer.NationalOf("XAM"),
                    more: $$""" "declarations": [ { "state": "XAW", "lodgedOn": "2022-01-01", "from": "2020-06-01", {{area}} "accepted": true } ] """,
                    acts: """{ "state": "XAW", "kind": "territorialExclusion", "on": "2004-10-15", "area": "Isle" }""").Outcome());

        [Fact]
        public void One_given_among_the_acts_counts_the_same() =>
            Assert.Equal(
                Outcome.Satisfied,
                Answer.About(InXan, acts: """{ "state": "XAN", "kind": "declaration12_3", "on": "2016-01-01", "from": "2015-01-01", "accepted": true }""").Outcome());

        // XAA became a Party on 1 June 2010; its declaration of 2009 has no end. What it covers before that day is common ground.
        [Theory]
        [InlineData("survives", "2010-05-31/2010-06-01 satisfied")]
        [InlineData("superseded", "2010-05-31/2010-06-01 satisfied")]
        [InlineData("none", "2010-05-31/2010-06-01 satisfied")]
        public void The_gap_before_entry_into_force_is_covered_whatever_membership_does_to_a_declaration(string position, string expected) =>
            Assert.Equal(
                [expected],
                Answer.About(
                    """ "crimes": ["7(1)(a)"], "from": "2010-05-31", "to": "2010-06-01", "places": [ { "state": "XAA" } ] """,
                    more: $$""" {{Declared(""" "from": "2009-01-01", "accepted": true """, "XAA")}}, "positions": { "declarationAfterAccession": "{{position}}" } """).Days());

        // XAW was a Party up to 9 May 2020.
        [Theory]
        [InlineData("2004-01-01", "superseded", Outcome.NotSatisfied)]
        [InlineData("2004-01-01", "survives", Outcome.Satisfied)]
        [InlineData("2021-01-01", "superseded", Outcome.Satisfied)]
        [InlineData("2021-01-01", "survives", Outcome.Satisfied)]
        public void One_that_membership_has_ended_does_not_revive_when_the_State_leaves_and_one_made_afterwards_was_never_ended(string lodged, string position, Outcome expected) =>
            Assert.Equal(
                expected,
                Answer.About(
                    """ "crimes": ["7(1)(a)"], "from": "2020-06-01", "places": [ { "state": "XAW" } ] """,
                    more: $$""" "declarations": [ { "state": "XAW", "lodgedOn": "{{lodged}}", "from": "2003-01-01", "accepted": true } ], "positions": { "declarationAfterAccession": "{{position}}" } """).Outcome());

        [Theory]
        [InlineData("survives", true)]
        [InlineData("superseded", false)]
        public void Whether_it_stays_a_ground_beside_membership_is_contested(string position, bool stays)
        {
            var answer = Answer.About(
                $$""" {{Murder}}, "places": [ { "state": "XAA" } ] """,
                more: $$""" {{Declared(""" "from": "2009-01-01", "accepted": true """, "XAA")}}, "positions": { "declarationAfterAccession": "{{position}}" } """);

            Assert.Equal(Outcome.Satisfied, answer.Outcome());
            Assert.Equal(stays, answer.Conduct[0].Grounds.Contains("declaration:XAA"));
            Assert.Contains("territory:XAA", answer.Conduct[0].Grounds);
        }
    }
}
