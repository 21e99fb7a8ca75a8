using System.Text;
using InternationalJustice.Domain.Data;
using InternationalJustice.Domain.Jurisdiction;
using InternationalJustice.Domain.Serialization;
using InternationalJustice.Domain.Tests.Jurisdiction;

namespace InternationalJustice.Domain.Tests.Serialization;

/// <summary>What contradicts itself is refused; what the law has an answer to is answered, with a warning at its place. The day of the question is 1 June 2025.</summary>
public class ContradictionTests
{
    private const string InAParty = """ "crimes": ["7(1)(a)"], "from": "2015-03-01", "places": [ { "state": "XAA" } ] """;

    private static string With(string more) => Answer.Document(InAParty, more: more);

    // XAA is a Party since 1 June 2010; XAW was one up to 9 May 2020; XAN and XAM never were.
    [Theory]
    [InlineData(""" "trigger": { "kind": "stateReferral", "by": ["XAN"], "on": "2020-01-10" } """, "$.trigger.by[0] act.withoutEffect 14(1)")]
    [InlineData(""" "trigger": { "kind": "stateReferral", "by": ["XAA", "XAW"], "on": "2020-05-10" } """, "$.trigger.by[1] act.withoutEffect 14(1)")]
    [InlineData(""" "trigger": { "kind": "stateReferral", "by": ["XAA"], "on": "2025-06-02" } """, "$.trigger.on date.afterAsOf")]
    [InlineData(""" "trigger": { "kind": "securityCouncil", "resolution": "S/RES/9001 (2025)", "on": "2025-06-02" } """, "$.trigger.on date.afterAsOf")]
    [InlineData(""" "trigger": { "kind": "proprioMotu", "requestedOn": "2025-01-01", "authorisedOn": "2025-06-02" } """, "$.trigger.authorisedOn date.afterAsOf")]
    [InlineData(""" "declarations": [ { "state": "XAA", "lodgedOn": "2010-06-01", "from": "2010-06-01", "accepted": true } ] """, "$.declarations[0] act.withoutEffect 12(3)")]
    [InlineData(""" "declarations": [ { "state": "XAN", "lodgedOn": "2025-06-02", "from": "2010-06-01", "accepted": true } ] """, "$.declarations[0].lodgedOn date.afterAsOf")]
    [InlineData(""" "deferrals": [ { "resolution": "S/RES/9002 (2025)", "on": "2025-06-02" } ] """, "$.deferrals[0].on date.afterAsOf")]
    [InlineData(""" "deferralRequests": [ { "state": "XAA", "notifiedOn": "2025-05-20", "on": "2025-06-02" } ] """, "$.deferralRequests[0].on date.afterAsOf")]
    [InlineData(""" "proceedings": [ { "state": "XAA", "stage": "none", "on": "2025-06-02" } ] """, "$.proceedings[0].on date.afterAsOf")]
    [InlineData(""" "proceedings": [ { "state": "XAA", "stage": "investigation", "final": true } ] """, "$.proceedings[0].final document.inconsistent 20(3)")]
    [InlineData(""" "examinationOpenedOn": "2025-06-02" """, "$.examinationOpenedOn date.afterAsOf")]
    [InlineData(""" "aggression": { "by": "XAA", "against": "XAB" } """, "$.aggression document.inconsistent")]
    public void An_act_without_effect_is_answered_with_a_warning(string more, string warning)
    {
        var read = AllegationDocument.Read(Encoding.UTF8.GetBytes(With(more)), Dataset.Embedded);

        Assert.True(read.IsValid);
        Assert.Equal([warning], read.Problems.Select(problem => $"{problem.Path} {problem.Code} {problem.Provision}".TrimEnd()));
    }

    [Theory]
    [InlineData(""" "trigger": { "kind": "stateReferral", "by": ["XAW"], "on": "2020-05-09" } """)]
    [InlineData(""" "trigger": { "kind": "stateReferral", "by": ["XAA"], "on": "2025-06-01" } """)]
    [InlineData(""" "declarations": [ { "state": "XAA", "lodgedOn": "2010-06-01", "from": "2010-05-31", "accepted": true } ] """)]
    [InlineData(""" "declarations": [ { "state": "XAA", "lodgedOn": "2010-05-31", "from": "2010-05-01", "accepted": true } ] """)]
    [InlineData(""" "proceedings": [ { "state": "XAA", "stage": "acquitted", "final": true, "on": "2025-06-01" } ] """)]
    public void One_that_has_an_effect_is_not_warned_of(string more) => Assert.Empty(Answer.Warnings(With(more)));

    [Theory]
    [InlineData(""" "deferrals": [ { "resolution": "S/RES/9002 (2020)", "on": "2020-01-01", "months": 13 } ] """, "$.deferrals[0].months value.range")]
    [InlineData(""" "aggression": { "by": "XAA", "against": "XAA" } """, "$.aggression.against document.inconsistent")]
    [InlineData(""" "declarations": [ { "state": "XAN", "lodgedOn": "2020-01-01", "from": "2015-01-02", "to": "2015-01-01" } ] """, "$.declarations[0].to date.order")]
    [InlineData(""" "deferralRequests": [ { "state": "XAA", "notifiedOn": "2020-02-01", "on": "2020-01-01" } ] """, "$.deferralRequests[0].on date.order")]
    public void What_makes_no_sense_is_refused(string more, string problem) => Assert.Equal([problem], Answer.Problems(With(more)));

    [Theory]
    [InlineData(""" "from": "2015-03-02", "to": "2015-03-01" """, Answer.Outsider, "$.conduct[0].to date.order")]
    [InlineData(""" "from": "2015-03-01" """, """{ "dateOfBirth": "2015-03-02" }""", "$.suspect.dateOfBirth date.order")]
    [InlineData(""" "from": "2015-03-01" """, """{ "ageAtConduct": 18, "adult": false }""", "$.suspect.adult document.inconsistent")]
    [InlineData(""" "from": "2015-03-01" """, """{ "ageAtConduct": 17, "adult": true }""", "$.suspect.adult document.inconsistent")]
    public void Days_and_ages_that_contradict_each_other_are_refused(string days, string suspect, string problem) =>
        Assert.Equal([problem], Answer.Problems(Answer.Document($$""" "crimes": ["7(1)(a)"], "places": [ { "state": "XAA" } ], {{days}} """, suspect)));

    [Fact]
    public void A_referral_by_a_State_that_is_no_Party_is_answered() => Assert.Contains("article14.notParty", Answer.About(InAParty, more: """ "trigger": { "kind": "stateReferral", "by": ["XAN"], "on": "2020-01-10" } """).ExerciseReasons());

    [Fact]
    public void A_declaration_lodged_after_the_day_of_the_question_does_not_exist_yet()
    {
        static Outcome Asked(string asOf) => Answer.About(
            """ "crimes": ["7(1)(a)"], "from": "2015-03-01", "places": [ { "state": "XAN" } ] """,
            more: """ "declarations": [ { "state": "XAN", "lodgedOn": "2016-01-01", "from": "2010-06-01", "accepted": true } ] """,
            asOf: asOf).Outcome();

        Assert.Equal(Outcome.NotSatisfied, Asked("2015-12-31"));
        Assert.Equal(Outcome.Satisfied, Asked("2016-01-01"));
    }

    [Fact]
    public void An_entry_that_cannot_be_read_does_not_hide_what_else_is_wrong_in_it_or_beside_it() =>
        Assert.Equal(
            ["$.conduct[0].from value.notation", "$.conduct[1].id member.missing", "$.conduct[0].crimes[0] crime.unknown", "$.conduct[0].places[0].state state.unknown", "$.conduct[1].crimes[0] crime.unknown"],
            Answer.Problems("""
                { "conduct": [
                    { "id": "A", "crimes": ["7(1)(z)"], "from": "2015-02-30", "places": [ { "state": "QQQ" } ], "completedOn": "2015-03-01" },
                    { "crimes": ["8(2)(z)"], "from": "2015-03-01" } ],
                  "suspect": { "dateOfBirth": "1970-01-01" } }
                """));
}
