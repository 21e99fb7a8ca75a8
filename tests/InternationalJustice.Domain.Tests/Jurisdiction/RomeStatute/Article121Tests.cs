using InternationalJustice.Domain.Jurisdiction;

namespace InternationalJustice.Domain.Tests.Jurisdiction.RomeStatute;

// Gas in internal conflicts was added in 2010 and was first in force, for San Marino, on 26 September 2012.
public class Article121Tests
{
    private const string Gas = """ "crimes": ["8(2)(e)(xiv)"], "conflict": "nonInternational" """;
    private const string AcceptedByXab = """{ "state": "XAB", "kind": "amendmentAccepted", "on": "2014-05-01", "amendment": "10-a" }""";
    private const string Council = """ "trigger": { "kind": "securityCouncil", "resolution": "S/RES/9001 (2023)", "on": "2023-01-10" } """;

    private static Assessment Used(string place, string national, string position = "", string acts = AcceptedByXab, string more = "", string day = "2020-01-10") => Answer.About(
        $$""" {{Gas}}, "from": "{{day}}", "places": [ { "state": "{{place}}" } ] """,
        Answer.NationalOf(national),
        more: string.Join(", ", new[] { more, position.Length == 0 ? string.Empty : $$""" "positions": { {{position}} } """ }.Where(text => text.Length > 0)),
        acts: acts);

    [Fact]
    public void An_amendment_is_in_force_for_a_Party_one_year_after_its_acceptance() =>
        Assert.Equal(
            ["2015-04-29/2015-04-30 notSatisfied", "2015-05-01/2015-05-02 satisfied"],
            Answer.About($$""" {{Gas}}, "from": "2015-04-29", "to": "2015-05-02", "places": [ { "state": "XAB" } ] """, Answer.NationalOf("XAB"), acts: AcceptedByXab).Days());

    // Microbial weapons were added on 14 December 2017; the acceptances on record are in force from 2020. XBA became a Party on 1 February 2019.
    [Fact]
    public void An_acceptance_by_a_State_that_becomes_a_Party_later_is_in_force_from_that_day() =>
        Assert.Equal(
            ["2019-01-31 notSatisfied", "2019-02-01/2019-02-02 satisfied"],
            Answer.About(
                """ "crimes": ["8(2)(b)(xxvii)"], "conflict": "international", "from": "2019-01-31", "to": "2019-02-02", "places": [ { "state": "XBA" } ] """,
                Answer.NationalOf("XBA"),
                acts: """{ "state": "XBA", "kind": "amendmentAccepted", "on": "2017-12-20", "amendment": "10-d" }, { "state": "XBA", "kind": "accession", "on": "2018-11-15" }""").Days());

    [Fact]
    public void A_Party_that_has_not_accepted_gives_no_link() => Assert.Equal(Outcome.NotSatisfied, Used("XAB", "XAB", acts: string.Empty).Outcome());

    [Fact]
    public void An_acceptance_of_another_amendment_does_not_help() =>
        Assert.Equal(Outcome.NotSatisfied, Used("XAB", "XAB", acts: """{ "state": "XAB", "kind": "amendmentAccepted", "on": "2014-05-01", "amendment": "10-g" }""").Outcome());

    [Theory]
    [InlineData("8(2)(b)(xviii)", "international")]
    [InlineData("8(2)(e)", "nonInternational")]
    public void A_crime_of_1998_needs_no_acceptance(string crime, string conflict) =>
        Assert.Equal(
            Outcome.Satisfied,
            Answer.About($$""" "crimes": ["{{crime}}"], "conflict": "{{conflict}}", "from": "2020-01-10", "places": [ { "state": "XAB" } ] """, Answer.NationalOf("XAB")).Outcome());

    [Theory]
    [InlineData("absolute", Outcome.NotSatisfied)]
    [InlineData("consentOnly", Outcome.Satisfied)]
    [InlineData("securityCouncilOverrides", Outcome.NotSatisfied)]
    [InlineData("none", Outcome.Undetermined)]
    public void A_national_of_a_Party_that_has_not_accepted_on_accepting_territory(string position, Outcome expected)
    {
        var answer = Used("XAB", "XAA", $$""" "amendmentNonAcceptingParty": "{{position}}" """);

        Assert.Equal(expected, answer.Outcome());
        Assert.Contains("amendmentNonAcceptingParty", answer.ContestedQuestions());
    }

    [Theory]
    [InlineData("absolute", Outcome.NotSatisfied)]
    [InlineData("consentOnly", Outcome.Satisfied)]
    [InlineData("none", Outcome.Undetermined)]
    public void A_national_of_an_accepting_Party_on_the_territory_of_one_that_has_not(string position, Outcome expected) =>
        Assert.Equal(expected, Used("XAA", "XAB", $$""" "amendmentNonAcceptingParty": "{{position}}" """).Outcome());

    [Fact]
    public void The_bar_is_absolute_where_no_position_is_taken() => Assert.Equal(Outcome.NotSatisfied, Used("XAB", "XAA").Outcome());

    [Theory]
    [InlineData("absolute", Outcome.NotSatisfied)]
    [InlineData("consentOnly", Outcome.Satisfied)]
    [InlineData("securityCouncilOverrides", Outcome.Satisfied)]
    public void A_Party_that_has_not_accepted_on_a_referral_by_the_Security_Council(string position, Outcome expected) =>
        Assert.Equal(expected, Used("XAA", "XAA", $$""" "amendmentNonAcceptingParty": "{{position}}" """, more: Council).Outcome());

    [Theory]
    [InlineData("assemblyUnderstanding", Outcome.NotSatisfied)]
    [InlineData("textOnly", Outcome.Satisfied)]
    [InlineData("none", Outcome.Undetermined)]
    public void A_national_of_a_State_that_is_no_Party_on_accepting_territory(string position, Outcome expected) =>
        Assert.Equal(expected, Used("XAB", "XAN", $$""" "amendmentNonParties": "{{position}}" """).Outcome());

    [Theory]
    [InlineData("assemblyUnderstanding", Outcome.NotSatisfied)]
    [InlineData("textOnly", Outcome.Satisfied)]
    [InlineData("none", Outcome.Undetermined)]
    public void A_national_of_an_accepting_Party_on_the_territory_of_a_State_that_is_no_Party(string position, Outcome expected) =>
        Assert.Equal(expected, Used("XAN", "XAB", $$""" "amendmentNonParties": "{{position}}" """).Outcome());

    [Fact]
    public void No_position_is_picked_silently_on_States_that_are_no_Parties()
    {
        var answer = Used("XAB", "XAN");

        Assert.Equal(Outcome.Undetermined, answer.Outcome());
        Assert.Equal(["amendmentNonAcceptingParty", "amendmentNonParties"], answer.ContestedQuestions());
    }

    // The understanding extends the same principle to States that are no parties, so that whoever reads the principle more narrowly reads it so for them too.
    [Theory]
    [InlineData("absolute", Outcome.NotSatisfied)]
    [InlineData("consentOnly", Outcome.Satisfied)]
    public void The_understanding_of_the_Assembly_bars_no_more_than_the_principle_does(string position, Outcome expected) =>
        Assert.Equal(expected, Used("XAB", "XAN", $$""" "amendmentNonParties": "assemblyUnderstanding", "amendmentNonAcceptingParty": "{{position}}" """).Outcome());

    [Theory]
    [InlineData("2012-09-25", Outcome.NotSatisfied)]
    [InlineData("2012-09-26", Outcome.Satisfied)]
    public void Nobody_can_be_tried_for_a_crime_that_was_not_yet_one_of_the_Statute_on_a_referral_either(string day, Outcome expected) =>
        Assert.Equal(expected, Used("XAN", "XAN", """ "amendmentNonParties": "textOnly" """, more: Council, day: day).Outcome());

    [Fact]
    public void An_unknown_nationality_does_not_leave_open_what_was_no_crime_of_the_Statute_yet() =>
        Assert.Equal(Outcome.NotSatisfied, Answer.About($$""" {{Gas}}, "from": "2003-01-10", "places": [ { "state": "XAN" } ] """, string.Empty).Outcome());

    [Theory]
    [InlineData("2019-12-31", Outcome.Satisfied)]
    [InlineData("2020-01-11", Outcome.NotSatisfied)]
    public void A_nationality_bars_only_while_it_is_held(string from, Outcome expected) =>
        Assert.Equal(
            expected,
            Answer.About(
                $$""" {{Gas}}, "from": "2020-01-01", "to": "2020-01-10", "places": [ { "state": "XAB" } ] """,
                $$"""{ "kind": "naturalPerson", "nationalities": [ "XAB", { "state": "XAA", "from": "2001-01-01", "to": "{{from}}" } ], "ageAtConduct": 40 }""",
                more: """ "positions": { "nationalityDate": "timeOfConduct" } """,
                acts: AcceptedByXab).Outcome());

    [Fact]
    public void The_bar_falls_only_where_jurisdiction_rests_on_the_referral() =>
        Assert.Equal(
            Outcome.NotSatisfied,
            Used(
                "XAB",
                "XAA",
                """ "amendmentNonAcceptingParty": "securityCouncilOverrides" """,
                more: """ "trigger": { "kind": "securityCouncil", "resolution": "S/RES/9001 (2023)", "on": "2023-01-10", "scope": { "places": [ { "state": "XAN" } ] } } """).Outcome());

    // XAL is a Party since 1 April 2013, when the amendment was in force for others.
    [Theory]
    [InlineData("choose", Outcome.NotSatisfied)]
    [InlineData("asAmended", Outcome.Satisfied)]
    [InlineData("none", Outcome.Undetermined)]
    public void A_State_that_joins_later_without_a_word_on_the_amendment(string position, Outcome expected) =>
        Assert.Equal(expected, Used("XAL", "XAL", $$""" "amendmentLaterParties": "{{position}}" """, """{ "state": "XAL", "kind": "accession", "on": "2013-01-15" }""").Outcome());

    [Theory]
    [InlineData("choose")]
    [InlineData("asAmended")]
    [InlineData("none")]
    public void A_State_that_joins_later_and_accepts_is_bound_on_every_reading(string position) =>
        Assert.Equal(Outcome.Satisfied, Used("XAL", "XAL", $$""" "amendmentLaterParties": "{{position}}" """, """
            { "state": "XAL", "kind": "accession", "on": "2013-01-15" },
            { "state": "XAL", "kind": "amendmentAccepted", "on": "2014-05-01", "amendment": "10-a" }
            """).Outcome());

    [Fact]
    public void A_zone_at_sea_of_a_Party_that_has_not_accepted_is_not_its_territory() =>
        Assert.Equal(
            Outcome.Satisfied,
            Answer.About(
                $$""" {{Gas}}, "from": "2020-01-10", "places": [ { "state": "XAB" }, { "state": "XAA", "zone": "exclusiveEconomicZone" } ] """,
                Answer.NationalOf("XAB"),
                acts: AcceptedByXab).Outcome());

    [Fact]
    public void An_unknown_nationality_leaves_the_bar_open()
    {
        var answer = Answer.About($$""" {{Gas}}, "from": "2020-01-10", "places": [ { "state": "XAB" } ] """, string.Empty, acts: AcceptedByXab);

        Assert.Equal(Outcome.Undetermined, answer.Outcome());
        Assert.Contains("suspect.nationalities", answer.Missing());
    }

    // The list of acceptances of 2010 ends on 20 January 2023: an acceptance of the next day would be in force on 21 January 2024. Bangladesh is not on it.
    [Theory]
    [InlineData("2024-01-20", Outcome.NotSatisfied)]
    [InlineData("2024-01-21", Outcome.Undetermined)]
    public void Where_the_list_of_acceptances_ends_early_later_days_are_open(string day, Outcome expected) =>
        Assert.Equal(expected, Used("BGD", "BGD", acts: string.Empty, day: day).Outcome());

    // No list for undetectable fragments was read; the amendment was adopted on 14 December 2017.
    [Theory]
    [InlineData("2018-12-13", Outcome.NotSatisfied)]
    [InlineData("2020-01-10", Outcome.Undetermined)]
    public void Where_there_is_no_list_of_acceptances_all_days_from_a_year_after_adoption_are_open(string day, Outcome expected) =>
        Assert.Equal(
            expected,
            Answer.About($$""" "crimes": ["8(2)(b)(xxviii)"], "conflict": "international", "from": "{{day}}", "places": [ { "state": "BGD" } ] """, Answer.NationalOf("BGD")).Outcome());
}
