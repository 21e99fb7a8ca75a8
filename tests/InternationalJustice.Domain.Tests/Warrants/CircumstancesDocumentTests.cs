using InternationalJustice.Domain.Cooperation;
using InternationalJustice.Domain.Data;
using InternationalJustice.Domain.Documents;
using InternationalJustice.Domain.Tests.Cooperation;
using InternationalJustice.Domain.Warrants;

namespace InternationalJustice.Domain.Tests.Warrants;

/// <summary>Deferrals, agreements, challenges and consultations in the document of a warrant record. The record is made up; France is a party, and the warrant is of 1 February 2020.</summary>
public sealed class CircumstancesDocumentTests
{
    [Theory]
    [InlineData("2020-02-29", ArrestDuty.MustArrest)]
    [InlineData("2020-03-01", ArrestDuty.NoDuty)]
    [InlineData("2020-08-31", ArrestDuty.NoDuty)]
    [InlineData("2020-09-01", ArrestDuty.MustArrest)]
    public void A_deferral_lasts_for_its_months(string on, ArrestDuty duty) =>
        Assert.Equal(duty, Duties.OfDocument("""
            "deferrals":[{"resolution":"S/RES/9999 (2020)","on":"2020-03-01","months":6}]
            """).DutyOn("FRA", on));

    [Theory]
    [InlineData("2021-02-28", ArrestDuty.NoDuty)]
    [InlineData("2021-03-01", ArrestDuty.MustArrest)]
    public void Twelve_months_are_the_rule(string on, ArrestDuty duty) =>
        Assert.Equal(duty, Duties.OfDocument("""
            "deferrals":[{"resolution":"S/RES/9999 (2020)","on":"2020-03-01"}]
            """).DutyOn("FRA", on));

    [Theory]
    [InlineData("2020-03-31", ArrestDuty.MustArrest)]
    [InlineData("2020-04-01", ArrestDuty.NoDuty)]
    [InlineData("2021-04-01", ArrestDuty.MustArrest)]
    public void A_resolution_can_name_the_day_from_which_they_run(string on, ArrestDuty duty) =>
        Assert.Equal(duty, Duties.OfDocument("""
            "deferrals":[{"resolution":"S/RES/9999 (2020)","on":"2020-03-01","from":"2020-04-01"}]
            """).DutyOn("FRA", on));

    [Theory]
    [InlineData("FRA", "2020-06-01", ArrestDuty.NoDuty)]
    [InlineData("FRA", "2021-01-01", ArrestDuty.MustArrest)]
    [InlineData("DEU", "2020-06-01", ArrestDuty.MustArrest)]
    public void An_agreement_bars_the_State_that_made_it_while_it_is_in_force(string state, string on, ArrestDuty duty) =>
        Assert.Equal(duty, Duties.OfDocument("""
            "agreements":[{"requested":"FRA","sending":"USA","forcesOrMissions":true,"from":"2019-01-01","to":"2020-12-31"}]
            """, "article98Agreements=statusOfForcesOnly").DutyOn(state, on));

    [Fact]
    public void Without_a_position_an_agreement_leaves_it_open_and_the_question_is_named()
    {
        var finding = Duties.OfDocument("""
            "agreements":[{"requested":"FRA","sending":"USA","forcesOrMissions":false}]
            """).Find(InternationalJustice.Domain.States.StateCode.Parse("FRA"))!.On(Records.Day("2020-06-01"));

        Assert.Equal(ArrestDuty.Undetermined, finding.Duty);
        Assert.Equal(InternationalJustice.Domain.Positions.ContestedQuestionId.Article98Agreements, Assert.Single(finding.Contested).Question);
    }

    [Theory]
    [InlineData("2020-02-29", ArrestDuty.MustArrest)]
    [InlineData("2020-03-01", ArrestDuty.NoDuty)]
    [InlineData("2020-06-01", ArrestDuty.NoDuty)]
    [InlineData("2020-06-02", ArrestDuty.MustArrest)]
    public void A_challenge_allows_postponement_until_it_is_decided(string on, ArrestDuty duty) =>
        Assert.Equal(duty, Duties.OfDocument("""
            "challenges":[{"on":"2020-03-01","decidedOn":"2020-06-01"}]
            """).DutyOn("FRA", on));

    [Fact]
    public void Consultations_are_named_and_change_nothing()
    {
        var duties = Duties.OfDocument("""
            "consultations":[{"state":"FRA","from":"2020-03-01","to":"2020-03-02"}]
            """);

        Assert.Equal(ArrestDuty.MustArrest, duties.DutyOn("FRA", "2020-03-01"));
        Assert.Contains(duties.Find(InternationalJustice.Domain.States.StateCode.Parse("FRA"))!.On(Records.Day("2020-03-02")).Basis, basis => basis.Reason == DutyReason.Consulting);
        Assert.DoesNotContain(duties.Find(InternationalJustice.Domain.States.StateCode.Parse("FRA"))!.On(Records.Day("2020-03-03")).Basis, basis => basis.Reason == DutyReason.Consulting);
    }

    [Fact]
    public void What_the_record_says_and_what_the_options_say_count_together()
    {
        var record = Read("""{"person":"A","challenges":[{"on":"2020-03-01","decidedOn":"2020-03-31"}],"acts":[{"kind":"applicationFiled","on":"2020-01-01"},{"kind":"warrantIssued","on":"2020-02-01"}]}""").GetValueOrThrow();
        var duties = DutyToArrest.Of(record, Dataset.Embedded, new DutyOptions { Challenges = [new AdmissibilityChallenge(Records.Day("2020-05-01"), Records.Day("2020-05-31"))] });

        Assert.Equal(ArrestDuty.NoDuty, duties.DutyOn("FRA", "2020-03-31"));
        Assert.Equal(ArrestDuty.MustArrest, duties.DutyOn("FRA", "2020-04-01"));
        Assert.Equal(ArrestDuty.NoDuty, duties.DutyOn("FRA", "2020-05-31"));
    }

    [Fact]
    public void As_known_before_its_decision_a_challenge_is_pending_and_as_known_before_it_was_made_there_is_none()
    {
        var record = Read("""{"person":"A","challenges":[{"on":"2020-03-01","decidedOn":"2020-06-01"}],"acts":[{"kind":"applicationFiled","on":"2020-01-01"},{"kind":"warrantIssued","on":"2020-02-01"}]}""").GetValueOrThrow();
        ArrestDuty On(string known) => DutyToArrest.Of(record, Dataset.Embedded, new DutyOptions { KnownOn = Records.Day(known) }).DutyOn("FRA", "2020-07-01");

        Assert.Equal(ArrestDuty.MustArrest, On("2020-02-29"));
        Assert.Equal(ArrestDuty.NoDuty, On("2020-05-31"));
        Assert.Equal(ArrestDuty.MustArrest, On("2020-06-01"));
    }

    [Fact]
    public void While_no_warrant_is_known_neither_a_challenge_nor_consultations_show()
    {
        var record = Read("""
            { "person": "A", "challenges": [ { "on": "2020-02-02" } ], "consultations": [ { "state": "FRA", "from": "2020-02-02" } ], "agreements": [ { "requested": "FRA", "sending": "USA", "forcesOrMissions": true } ],
              "acts": [ { "kind": "applicationFiled", "on": "2020-01-01" }, { "kind": "warrantIssued", "on": "2020-02-01", "underSeal": true }, { "kind": "warrantUnsealed", "on": "2020-06-01" } ] }
            """).GetValueOrThrow();

        var before = record.KnownTo(Audience.Public, Records.Day("2020-05-31"));
        Assert.Equal((0, 0, 1), (before.Challenges.Count, before.Consultations.Count, before.Agreements.Count));
        var after = record.KnownTo(Audience.Public, Records.Day("2020-06-01"));
        Assert.Equal((1, 1, 1), (after.Challenges.Count, after.Consultations.Count, after.Agreements.Count));
    }

    [Theory]
    [InlineData("""{"resolution":"S/RES/1","on":"2020-03-01","months":13}""", "deferrals", "$.deferrals[0].months", ProblemCodes.OutOfRange)]
    [InlineData("""{"on":"2020-03-01"}""", "deferrals", "$.deferrals[0].resolution", ProblemCodes.MissingMember)]
    [InlineData("""{"resolution":"S/RES/1"}""", "deferrals", "$.deferrals[0].on", ProblemCodes.MissingMember)]
    [InlineData("""{"resolution":"S/RES/1","on":"2020-03-01","from":"2020-02-29"}""", "deferrals", "$.deferrals[0].from", ProblemCodes.DateOrder)]
    [InlineData("""{"resolution":"S/RES/1","on":"2020-03-01","years":1}""", "deferrals", "$.deferrals[0].years", ProblemCodes.UnknownMember)]
    [InlineData("""{"requested":"FRA","sending":"USA"}""", "agreements", "$.agreements[0].forcesOrMissions", ProblemCodes.MissingMember)]
    [InlineData("""{"requested":"FRA","sending":"FRA","forcesOrMissions":true}""", "agreements", "$.agreements[0].sending", ProblemCodes.Inconsistent)]
    [InlineData("""{"requested":"France","sending":"USA","forcesOrMissions":true}""", "agreements", "$.agreements[0].requested", ProblemCodes.BadNotation)]
    [InlineData("""{"requested":"FRA","sending":"USA","forcesOrMissions":true,"from":"2020-01-02","to":"2020-01-01"}""", "agreements", "$.agreements[0].to", ProblemCodes.DateOrder)]
    [InlineData("""{"decidedOn":"2020-03-01"}""", "challenges", "$.challenges[0].on", ProblemCodes.MissingMember)]
    [InlineData("""{"on":"2020-03-02","decidedOn":"2020-03-01"}""", "challenges", "$.challenges[0].decidedOn", ProblemCodes.DateOrder)]
    [InlineData("""{"from":"2020-03-01"}""", "consultations", "$.consultations[0].state", ProblemCodes.MissingMember)]
    [InlineData("""{"state":"FRA","from":"2020-03-02","to":"2020-03-01"}""", "consultations", "$.consultations[0].to", ProblemCodes.DateOrder)]
    public void What_is_wrong_is_told_with_path_and_code(string entry, string list, string path, string code)
    {
        var problem = Assert.Single(Read($$"""{"person":"A","acts":[],"{{list}}":[{{entry}}]}""").Problems);
        Assert.Equal((path, code), (problem.Path, problem.Code));
    }

    [Fact]
    public void States_are_checked_against_the_dataset()
    {
        var record = Read("""
            { "person": "A", "acts": [], "agreements": [ { "requested": "QQQ", "sending": "QQR", "forcesOrMissions": false } ], "consultations": [ { "state": "QQS", "from": "2020-01-01" } ] }
            """).GetValueOrThrow();

        Assert.Equal(
            [("$.agreements[0].requested", ProblemCodes.UnknownState), ("$.agreements[0].sending", ProblemCodes.UnknownState), ("$.consultations[0].state", ProblemCodes.UnknownState)],
            WarrantRecordCheck.Against(record, Dataset.Embedded).Select(problem => (problem.Path, problem.Code)));
    }

    private static DocumentResult<WarrantRecord> Read(string json) => WarrantRecord.Read(Records.Json(json));
}
