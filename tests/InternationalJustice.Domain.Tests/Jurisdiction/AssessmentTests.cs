using InternationalJustice.Domain.Jurisdiction;

namespace InternationalJustice.Domain.Tests.Jurisdiction;

public class AssessmentTests
{
    private const string Murder = """ "crimes": ["7(1)(a)"], "from": "2015-03-01" """;

    private static string Conduct(string id, string day, string state) => $$"""{ "id": "{{id}}", "crimes": ["7(1)(a)"], "from": "{{day}}", "places": [ { "state": "{{state}}" } ] }""";

    private static Assessment About(params string[] conduct) =>
        Answer.To($$"""{ "asOf": "2025-06-01", "conduct": [ {{string.Join(", ", conduct)}} ], "suspect": { "kind": "naturalPerson", "nationalities": ["LKA"], "ageAtConduct": 40 } }""");

    [Fact]
    public void Jurisdiction_over_a_part_of_the_conduct_is_partial()
    {
        var answer = About(Conduct("A", "2015-03-01", "BGD"), Conduct("B", "2015-03-02", "LKA"));

        Assert.Equal(Outcome.Partial, answer.Jurisdiction.Outcome);
        Assert.Equal(["A Satisfied", "B NotSatisfied"], answer.Conduct.Select(conduct => $"{conduct.Conduct.Id} {conduct.Outcome}"));
        Assert.Equal(["2015-03-01 Satisfied", "2015-03-02 NotSatisfied"], answer.Jurisdiction.Periods.Select(days => $"{days.Period} {days.Value}"));
    }

    [Fact]
    public void Days_between_two_conducts_have_no_outcome() =>
        Assert.Equal(
            ["2015-03-01 Satisfied", "2015-03-03 Satisfied"],
            About(Conduct("A", "2015-03-01", "BGD"), Conduct("B", "2015-03-03", "BGD")).Jurisdiction.Periods.Select(days => $"{days.Period} {days.Value}"));

    [Fact]
    public void Conduct_on_the_same_day_is_summed_up() =>
        Assert.Equal(["2015-03-01 Partial"], About(Conduct("A", "2015-03-01", "BGD"), Conduct("B", "2015-03-01", "LKA")).Jurisdiction.Periods.Select(days => $"{days.Period} {days.Value}"));

    [Fact]
    public void Each_fact_is_missing_once() =>
        Assert.Equal(
            ["suspect.nationalities", "proceedings", "gravity"],
            Answer.To("""
                {
                  "asOf": "2025-06-01",
                  "conduct": [
                    { "id": "A", "crimes": ["7(1)(a)"], "from": "2015-03-01", "places": [ { "state": "LKA" } ] },
                    { "id": "B", "crimes": ["6"], "from": "2015-03-02", "places": [ { "state": "LKA" } ] }
                  ]
                }
                """).Missing());

    [Fact]
    public void A_fact_that_two_kinds_of_crime_lack_is_missing_though_neither_decides_alone() =>
        Assert.Contains(
            "suspect.nationalities",
            Answer.About(""" "crimes": ["6", "8(2)(a)(i)"], "from": "2015-03-01", "places": [ { "state": "XAN" } ] """, "{ }").Missing());

    [Fact]
    public void A_route_is_an_act_that_would_bring_jurisdiction_about()
    {
        Assert.Equal(["SecurityCouncilReferral", "Declaration XAN + Authorisation"], Routes(Answer.About($$""" {{Murder}}, "places": [ { "state": "XAN" } ] """)));
    }

    [Fact]
    public void Where_only_the_trigger_is_missing_the_States_concerned_or_the_Prosecutor_can_give_it()
    {
        Assert.Equal(["SecurityCouncilReferral", "StateReferral XAA", "Authorisation"], Routes(Answer.About($$""" {{Murder}}, "places": [ { "state": "XAA" } ] """)));
    }

    [Theory]
    [InlineData("XAM", "SecurityCouncilReferral, Declaration XAM + Declaration XAN + Authorisation")]
    [InlineData("XAB", "SecurityCouncilReferral, Declaration XAN + StateReferral XAB, Declaration XAN + Authorisation")]
    public void Conduct_in_two_States_needs_a_declaration_of_each_that_is_no_party(string other, string expected)
    {
        var json = Answer.Document($$""" {{Murder}}, "places": [ { "state": "XAN" } ] """, Answer.NationalOf())
            .Replace("\"conduct\": [", $$""" "conduct": [ { "id": "B", {{Murder}}, "places": [ { "state": "{{other}}" } ] }, """, StringComparison.Ordinal);

        Assert.Equal(expected, string.Join(", ", Routes(Answer.To(json))));
    }

    // On the reading that asks for all of the conduct there, every place must lie in a State that accepts.
    [Fact]
    public void Conduct_across_two_States_needs_both_on_the_strict_reading() =>
        Assert.Equal(
            ["SecurityCouncilReferral", "Declaration XAN + Declaration XAM + Authorisation"],
            Routes(Answer.About($$""" {{Murder}}, "places": [ { "state": "XAN" }, { "state": "XAM" } ] """, Answer.NationalOf(), more: """ "positions": { "crossBorderConduct": "strictConduct" } """)));

    [Fact]
    public void Where_conduct_took_place_in_two_States_that_are_no_parties_both_must_accept()
    {
        var routes = Answer.To($$"""
            {
              "asOf": "2025-06-01",
              "conduct": [ {{Conduct("A", "2015-03-01", "XAN")}}, {{Conduct("B", "2015-03-01", "XAM")}} ],
              "suspect": { "kind": "naturalPerson", "nationalities": [], "ageAtConduct": 40 },
              "trigger": { "kind": "proprioMotu", "requestedOn": "2020-01-01", "authorisedOn": "2020-03-05" },
              "treatyActs": [ { "state": "XAN", "kind": "signature", "on": "1999-01-01" }, { "state": "XAM", "kind": "signature", "on": "1999-01-01" } ]
            }
            """).Routes.Select(route => string.Join(" + ", route.Changes.Select(change => $"{change.Kind} {change.State}".Trim())));

        Assert.Equal(["SecurityCouncilReferral", "Declaration XAN + Declaration XAM"], routes);
    }

    [Fact]
    public void Two_answers_to_the_same_question_name_equal_routes_and_contested_questions()
    {
        static Assessment Ask() => Answer.About($$""" {{Murder}}, "places": [ { "state": "XAN" } ], "effectsIn": ["XAA"] """, more: """ "positions": { "crossBorderConduct": "none" } """);

        Assert.NotEmpty(Ask().Routes);
        Assert.NotEmpty(Ask().Contested);
        Assert.Equal(Ask().Routes.ToHashSet(), [.. Ask().Routes]);
        Assert.Equal(Ask().Contested.ToHashSet(), [.. Ask().Contested]);
    }

    [Fact]
    public void No_route_leads_to_conduct_before_the_Statute() =>
        Assert.Empty(Answer.About(""" "crimes": ["7(1)(a)"], "from": "2002-06-30", "places": [ { "state": "XAN" } ] """).Routes);

    [Fact]
    public void There_is_no_route_where_nothing_is_missing() =>
        Assert.Empty(Answer.About($$""" {{Murder}}, "places": [ { "state": "XAA" } ] """, more: """ "trigger": { "kind": "stateReferral", "by": ["XAB"], "on": "2020-01-10" } """).Routes);

    // Hungary's notice of 2 June 2025 would have taken effect on 2 June 2026 and was taken back on 29 May 2026.
    [Theory]
    [InlineData("2025-06-01", Outcome.Satisfied)]
    [InlineData("2025-06-02", Outcome.NotSatisfied)]
    [InlineData("2026-05-28", Outcome.NotSatisfied)]
    [InlineData("2026-05-29", Outcome.Satisfied)]
    public void The_answer_is_the_one_that_could_be_given_on_the_day_as_known(string knownOn, Outcome expected) =>
        Assert.Equal(
            expected,
            Answer.To($$"""
                {
                  "asOf": "2026-07-01", "knownOn": "{{knownOn}}",
                  "conduct": [ { "id": "A", "crimes": ["7(1)(a)"], "from": "2026-06-15", "places": [ { "state": "HUN" } ] } ],
                  "suspect": { "kind": "naturalPerson", "nationalities": ["LKA"], "ageAtConduct": 40 }
                }
                """).Jurisdiction.Outcome);

    [Fact]
    public void Acts_of_the_document_are_left_out_too_if_they_are_later_than_what_is_known() =>
        Assert.Equal(
            [Outcome.NotSatisfied, Outcome.Satisfied],
            new[] { "2015-12-31", "2016-01-01" }.Select(knownOn => Answer.About(
                $$""" {{Murder}}, "places": [ { "state": "XAN" } ] """,
                more: $$""" "knownOn": "{{knownOn}}", "declarations": [ { "state": "XAN", "lodgedOn": "2016-01-01", "from": "2015-01-01", "accepted": true } ] """).Outcome()));

    // The dataset is known up to 2 October 2026. The Philippines left on 17 March 2019 and Burundi on 27 October 2017; Armenia has been bound since 1 February 2024.
    [Theory]
    [InlineData("2026-10-02", false)]
    [InlineData("2026-10-03", true)]
    public void A_later_day_than_the_dataset_knows_makes_the_answer_a_projection(string asOf, bool projection)
    {
        var answer = Answer.About($$""" {{Murder}}, "places": [ { "state": "XAA" } ] """, asOf: asOf);

        Assert.Equal(projection, answer.IsProjection);
        Assert.Equal(projection, Answer.Write(answer).Contains("\"projection\":true", StringComparison.Ordinal));
    }

    [Fact]
    public void Without_a_day_the_question_is_asked_on_the_last_day_that_the_dataset_knows() =>
        Assert.Equal(new LocalDate(2026, 10, 2), Answer.To($$"""{ "conduct": [ { "id": "A", {{Murder}} } ] }""").AsOf);

    [Fact]
    public void The_facts_are_rendered_as_they_were_written() =>
        Assert.Contains(
            "Alleged conduct {crimes}: jurisdiction over 7(1)(a)",
            Answer.Write(Answer.To($$"""{ "conduct": [ { "id": "{crimes}", {{Murder}} } ] }""")),
            StringComparison.Ordinal);

    private static IEnumerable<string> Routes(Assessment answer) => answer.Routes.Select(route => string.Join(" + ", route.Changes.Select(change => $"{change.Kind} {change.State}".Trim())));
}
