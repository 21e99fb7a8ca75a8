using System.Collections.Immutable;
using System.Text.Json.Nodes;
using FsCheck.Xunit;
using InternationalJustice.Domain.Collections;
using InternationalJustice.Domain.Jurisdiction;
using InternationalJustice.Domain.Notation;
using InternationalJustice.Domain.Positions;
using InternationalJustice.Domain.States;
using InternationalJustice.Domain.Time;

namespace InternationalJustice.Domain.Tests.Jurisdiction;

[Properties(Arbitrary = [typeof(AllegationArbitraries)], Replay = "20261125,20260107")]
public class AssessorTests
{
    [Property(MaxTest = 300)]
    public void The_periods_of_a_conduct_cover_all_its_days_and_no_other(GeneratedAllegation allegation) =>
        Assert.All(Answer.To(allegation.Json).Conduct, conduct =>
        {
            Assert.Equal(conduct.Conduct.From, conduct.Periods[0].Period.Start);
            Assert.Equal(conduct.Conduct.To ?? new LocalDate(2025, 6, 1), conduct.Periods[^1].Period.End);
            Assert.All(conduct.Periods.Zip(conduct.Periods.Skip(1)), pair =>
            {
                Assert.Equal(pair.First.Period.End!.Value.PlusDays(1), pair.Second.Period.Start);
                Assert.NotEqual(pair.First.Value, pair.Second.Value);
            });
        });

    [Property(MaxTest = 300)]
    public void The_outcome_sums_up_the_days_and_the_conduct(GeneratedAllegation allegation)
    {
        var answer = Answer.To(allegation.Json);

        Assert.All(answer.Conduct, conduct => Assert.Equal(SumUp([.. conduct.Periods.Select(days => days.Value)]), conduct.Outcome));
        Assert.Equal(SumUp([.. answer.Conduct.SelectMany(conduct => conduct.Periods).Select(days => days.Value)]), answer.Jurisdiction.Outcome);
    }

    [Property(MaxTest = 300)]
    public void A_ground_is_never_rejected_too_and_there_is_one_wherever_there_is_jurisdiction(GeneratedAllegation allegation) =>
        Assert.All(Answer.To(allegation.Json).Conduct, conduct =>
        {
            Assert.Empty(conduct.Grounds.Intersect(conduct.RejectedGrounds));
            Assert.Equal(conduct.Periods.Any(days => days.Value == Truth.Satisfied), !conduct.Grounds.IsEmpty);
        });

    [Property(MaxTest = 300)]
    public void A_finding_follows_from_the_findings_below_it(GeneratedAllegation allegation)
    {
        var answer = Answer.To(allegation.Json);

        Assert.All(
            answer.Conduct.SelectMany(conduct => (Finding[])[conduct.Finding, conduct.Exercise]).Append(answer.Admissibility.Finding).SelectMany(finding => finding.SelfAndDescendants),
            finding => Assert.Equal(
                finding.Combination switch
                {
                    Combination.All => finding.Findings.Select(part => part.Truth).All(),
                    Combination.Any => finding.Findings.Select(part => part.Truth).Any(),
                    _ => finding.Truth,
                },
                finding.Truth));
    }

    [Property(MaxTest = 100)]
    public void Every_route_makes_the_answer_satisfied_and_no_part_of_it_does(GeneratedAllegation allegation)
    {
        var answer = Answer.To(allegation.Json);

        Assert.Equal(answer.Routes.Length, answer.Routes.Select(route => string.Join('+', route.Changes)).Distinct().Count());
        Assert.All(answer.Routes, route =>
        {
            Assert.True(IsSatisfied(Answer.To(route.Apply(answer.Allegation))));
            Assert.All(route.Changes, left => Assert.False(IsSatisfied(Answer.To(new Route([.. route.Changes.Where(change => change != left)]).Apply(answer.Allegation)))));
        });
        Assert.False(IsSatisfied(answer) && !answer.Routes.IsEmpty);
    }

    [Property(MaxTest = 100)]
    public void A_contested_question_names_every_other_position_with_what_it_would_give(GeneratedAllegation allegation)
    {
        var answer = Answer.To(allegation.Json);

        Assert.All(answer.Contested, contested =>
        {
            Assert.Equal(answer.Allegation.Positions[contested.Question], contested.Position);
            Assert.Equal(
                ContestedQuestions.Get(contested.Question).Positions.Select(position => position.Id).Where(position => position != contested.Position),
                contested.Alternatives.Select(alternative => alternative.Position));

            var others = contested.Alternatives.Select(alternative => Answer.To(answer.Allegation with { Positions = answer.Allegation.Positions.With(contested.Question, alternative.Position) })).ToArray();
            Assert.Equal(contested.Alternatives.Select(alternative => alternative.Outcome), others.Select(other => other.Jurisdiction.Outcome));
            Assert.Equal(contested.Alternatives.Select(alternative => alternative.Exercise), others.Select(other => other.Exercise.Outcome));
            Assert.Contains(others, other => Days(other) != Days(answer) || ExerciseDays(other) != ExerciseDays(answer));
            Assert.Equal(
                contested.Alternatives.Any(alternative => alternative.Outcome != answer.Jurisdiction.Outcome),
                contested.Otherwise != answer.Jurisdiction.Outcome);
        });
    }

    [Property(MaxTest = 100)]
    public void A_question_that_is_not_named_as_contested_does_not_matter(GeneratedAllegation allegation)
    {
        var answer = Answer.To(allegation.Json);
        var named = answer.Contested.Select(contested => contested.Question).ToHashSet();

        Assert.All(
            ContestedQuestions.All.Where(question => !named.Contains(question.Id)).SelectMany(question => question.Positions, (question, position) => (question.Id, Position: position.Id)),
            other =>
            {
                var otherwise = Answer.To(answer.Allegation with { Positions = answer.Allegation.Positions.With(other.Id, other.Position) });
                Assert.Equal(Days(answer), Days(otherwise));
                Assert.Equal(ExerciseDays(answer), ExerciseDays(otherwise));
            });
    }

    [Fact]
    public void A_question_that_matters_only_under_a_reading_of_another_that_is_left_open_is_named_too()
    {
        var answer = Answer.To("""
            { "asOf": "2025-06-01", "conduct": [ { "id": "A", "crimes": ["7(1)(a)"], "from": "2010-01-01", "places": [ { "state": "XAN" } ], "effectsIn": ["XAW"] } ],
              "suspect": { "kind": "naturalPerson", "nationalities": ["XAN"], "ageAtConduct": 40 },
              "positions": { "crossBorderConduct": "none" }, "examinationOpenedOn": "2018-01-01",
              "treatyActs": [ { "state": "XAN", "kind": "signature", "on": "1999-01-01" },
                { "state": "XAW", "kind": "accession", "on": "2004-10-15" }, { "state": "XAW", "kind": "withdrawalNotified", "on": "2019-05-10" } ] }
            """);

        Assert.Equal(Outcome.Undetermined, answer.Jurisdiction.Outcome);
        Assert.Equal([ContestedQuestionId.WithdrawalPendingMatter, ContestedQuestionId.CrossBorderConduct], answer.Contested.Select(contested => contested.Question));
    }

    // Of facts on jurisdiction only one that is missing alone: where several are, each may matter only together with another. Left out are those that can only help, which
    // change nothing while something else, such as an uncertain date, keeps the answer open.
    [Property(MaxTest = 500)]
    public void Some_value_of_a_missing_fact_would_change_the_answer(GeneratedAllegation allegation)
    {
        var answer = Answer.To(allegation.Json);
        var ofAdmissibility = answer.Missing().Where(path => path is "gravity" || path.StartsWith("proceedings", StringComparison.Ordinal)).ToArray();
        var others = answer.Missing().Except(ofAdmissibility).ToArray();

        Assert.All(
            others is [not ("declarations" or "examinationOpenedOn")] ? others.Concat(ofAdmissibility) : ofAdmissibility,
            path => Assert.Contains(
                ValuesOf(path).Select(value => Supply(allegation.Json, path, value)).Where(supplied => Answer.Problems(supplied).Length == 0),
                supplied => Everything(Answer.To(supplied)) != Everything(answer)));
    }

    // Whether a State that joined in 2015 is bound by the amendment of 2010 on gas is contested, so that the aggression alleged beside it matters only where both sides of it are named.
    [Fact]
    public void Facts_that_change_the_answer_only_together_are_each_missing() =>
        Assert.Equal(
            ["aggression.by", "aggression.against"],
            Answer.About(
                """ "crimes": ["8bis", "8(2)(e)(xiv)"], "conflict": "nonInternational", "from": "2020-01-10", "places": [ { "state": "XBA" } ] """,
                """{ "kind": "naturalPerson", "nationalities": [], "ageAtConduct": 40, "leadsState": "XBA" }""",
                more: """ "gravity": "insufficient" """,
                acts: """{ "state": "XBA", "kind": "accession", "on": "2015-01-10" }""").Missing());

    [Property(MaxTest = 300)]
    public void The_nationality_is_missing_wherever_it_would_change_jurisdiction(GeneratedAllegation allegation)
    {
        var answer = Answer.To(allegation.Json);
        if (answer.Allegation.Suspect is { Nationalities: null } && !answer.Missing().Contains("suspect.nationalities"))
        {
            Assert.All(ValuesOf("suspect.nationalities"), value => Assert.Equal(Days(answer), Days(Answer.To(Supply(allegation.Json, "suspect.nationalities", value)))));
        }
    }

    [Property(MaxTest = 200)]
    public void The_order_of_places_nationalities_and_crimes_does_not_matter(GeneratedAllegation allegation)
    {
        var answer = Answer.To(allegation.Json);
        var facts = answer.Allegation;
        var turned = Answer.To(facts with
        {
            Conduct = [.. facts.Conduct.Select(conduct => conduct with { Crimes = [.. conduct.Crimes.Reverse()], Places = [.. conduct.Places.Reverse()], EffectsIn = [.. conduct.EffectsIn.Reverse()] })],
            Suspect = facts.Suspect is { Nationalities: { } held } suspect ? suspect with { Nationalities = [.. held.Reverse()] } : facts.Suspect,
            TreatyActs = [.. facts.TreatyActs.Reverse()],
        });

        Assert.Equal(Everything(answer), Everything(turned));
    }

    [Property(MaxTest = 200)]
    public void The_names_of_fictional_States_do_not_matter(GeneratedAllegation allegation) =>
        Assert.Equal(
            Everything(Answer.To(allegation.Json)).Replace("XA", "XQ", StringComparison.Ordinal),
            Everything(Answer.To(allegation.Json.Replace("XA", "XQ", StringComparison.Ordinal))));

    [Property(MaxTest = 200)]
    public void Effects_in_a_State_that_never_acted_do_not_matter(GeneratedAllegation allegation)
    {
        var answer = Answer.To(allegation.Json);
        var added = Answer.To(answer.Allegation with { Conduct = [.. answer.Allegation.Conduct.Select(conduct => conduct with { EffectsIn = [.. conduct.EffectsIn, StateCode.Parse("LKA")] })] });

        Assert.Equal(Days(answer), Days(added));
    }

    [Property(MaxTest = 200)]
    public void National_proceedings_do_not_touch_jurisdiction_or_its_exercise(GeneratedAllegation allegation)
    {
        var answer = Answer.To(allegation.Json);
        var added = Answer.To(answer.Allegation with { Proceedings = [new NationalProceeding { State = StateCode.Parse("LKA"), Stage = ProceedingStage.Convicted }] });

        Assert.Equal(Days(answer), Days(added));
        Assert.Equal(answer.Exercise.Outcome, added.Exercise.Outcome);
    }

    // Left out: disappearances, whose first day tells something about the attack.
    [Property(MaxTest = 200)]
    public void Conduct_told_in_two_parts_has_the_same_outcome_on_each_day(GeneratedAllegation allegation)
    {
        var answer = Answer.To(allegation.Json);
        var facts = answer.Allegation;
        var split = facts.Conduct.SelectMany((conduct, index) => conduct.To is { } last && last > conduct.From && !conduct.Crimes.Any(crime => crime.ToString() == "7(1)(i)")
            ? new[] { conduct with { To = Middle(conduct.From, last) }, conduct with { Id = $"{index}'", From = Middle(conduct.From, last).PlusDays(1) } }
            : [conduct]);

        Assert.Equal(DayByDay(answer), DayByDay(Answer.To(facts with { Conduct = split.ToValueList() })));
    }

    private static LocalDate Middle(LocalDate first, LocalDate last) => first.PlusDays(Period.DaysBetween(first, last) / 2);

    private static bool IsSatisfied(Assessment answer) => answer.Jurisdiction.Outcome == Outcome.Satisfied && answer.Exercise.Outcome == Outcome.Satisfied;

    private static Outcome SumUp(Truth[] truths) =>
        truths.Contains(Truth.Satisfied) && truths.Contains(Truth.NotSatisfied) ? Outcome.Partial
        : truths.Contains(Truth.Undetermined) ? Outcome.Undetermined
        : truths.Contains(Truth.Satisfied) ? Outcome.Satisfied
        : Outcome.NotSatisfied;

    private static string Days(Assessment answer) =>
        string.Join('\n', answer.Conduct.Select(conduct => $"{conduct.Conduct.Id}: {string.Join(", ", conduct.Periods.Select(days => $"{days.Period} {days.Value}"))}"));

    private static string ExerciseDays(Assessment answer) => string.Join('\n', answer.Conduct.Select(conduct => string.Join(", ", conduct.Exercise.Truth.SegmentsWithin(conduct.Days))));

    /// <summary>The outcomes of the days, with neighbours of the same outcome joined whichever conduct they belong to.</summary>
    private static string DayByDay(Assessment answer)
    {
        var lines = new List<string>();
        foreach (var whole in answer.Conduct.GroupBy(conduct => conduct.Conduct.Id.TrimEnd('\'')))
        {
            var joined = new List<(LocalDate From, LocalDate To, Truth Outcome)>();
            foreach (var days in whole.SelectMany(conduct => conduct.Periods))
            {
                if (joined is [.., var last] && last.Outcome == days.Value)
                {
                    joined[^1] = last with { To = days.Period.End!.Value };
                }
                else
                {
                    joined.Add((days.Period.Start!.Value, days.Period.End!.Value, days.Value));
                }
            }

            lines.Add($"{whole.Key}: {string.Join(", ", joined)}");
        }

        return string.Join('\n', lines);
    }

    /// <summary>All that is answered, without the order of lists that follow the order of the document.</summary>
    private static string Everything(Assessment answer) => string.Join('\n',
    [
        Days(answer),
        .. answer.Conduct.Select(conduct => $"{string.Join(',', conduct.Grounds.Order(StringComparer.Ordinal))} not {string.Join(',', conduct.RejectedGrounds.Order(StringComparer.Ordinal))}"),
        $"{answer.Exercise.Outcome} {string.Join(',', answer.Exercise.BarredBy)}",
        answer.Admissibility.Outcome.ToString(),
    ]);

    private static ImmutableArray<string> ValuesOf(string path) => path.Split('.')[^1] switch
    {
        "conflict" => ["\"international\"", "\"nonInternational\"", "\"none\""],
        "places" => ["""[ { "state": "XAA" } ]""", """[ { "state": "XAB" } ]""", """[ { "state": "XAN" } ]""", """[ { "state": "XAC" } ]""", """[ { "state": "XAW" } ]""", """[ { "area": "highSeas" } ]""", """[ { "vessel": "XAB" } ]"""],
        "attack" => ["""{ "from": "2001-01-01", "to": "2001-02-01" }""", """{ "from": "2001-01-01", "to": null }"""],
        "nationalities" => ["[]", "[\"XAA\"]", "[\"XAB\"]", "[\"XAN\"]", "[\"XAC\"]", "[\"XAW\"]", "[\"UKR\"]", "[\"RUS\"]"],
        "kind" => ["\"naturalPerson\"", "\"legalPerson\""],
        "dateOfBirth" => ["\"1950-01-01\"", "\"2000-06-01\"", "\"2008-01-01\""],
        "leadsState" => ["null", "\"XAA\"", "\"XAB\"", "\"XAC\"", "\"XAM\"", "\"XAN\"", "\"XAW\"", "\"XAZ\"", "\"BGD\"", "\"PSE\"", "\"RUS\"", "\"UKR\""],
        "by" or "against" => ["\"XAA\"", "\"XAB\"", "\"XAN\""],
        "gravity" => ["\"sufficient\"", "\"insufficient\""],
        "proceedings" => ["[]", """[ { "state": "XAA", "stage": "investigation", "samePerson": true, "sameConduct": true, "willing": true, "able": true } ]"""],
        "examinationOpenedOn" => ["\"2018-01-01\""],
        _ => ["true", "false"],
    };

    private static string Supply(string json, string path, string value)
    {
        JsonNode root = JsonNode.Parse(json)!, owner = root;
        var parts = path.Replace("[", ".[", StringComparison.Ordinal).Split('.');
        foreach (var part in parts[..^1])
        {
            owner = part[0] == '[' ? owner[int.Parse(part.AsSpan(1, part.Length - 2))]! : owner[part] ?? (owner[part] = new JsonObject());
        }

        owner[parts[^1]] = JsonNode.Parse(value);
        return root.ToJsonString();
    }
}
