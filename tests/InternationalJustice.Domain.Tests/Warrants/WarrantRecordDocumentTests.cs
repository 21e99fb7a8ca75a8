using InternationalJustice.Domain.Documents;
using InternationalJustice.Domain.Warrants;

namespace InternationalJustice.Domain.Tests.Warrants;

/// <summary>The document of a warrant record: what it may say, and how everything else is reported.</summary>
public sealed class WarrantRecordDocumentTests
{
    [Fact]
    public void A_record_says_who_in_which_case_and_situation()
    {
        var record = Read("""
            {
              "person": "Suspect of the example", "caseNumber": "ICC-01/12-02/19", "situation": "ICC-01/12", "investigationOpenedOn": "2013-01-16",
              "office": { "state": "XAA", "kind": "headOfState", "from": "2010", "to": "2015-03-31" },
              "treatyActs": [ { "state": "XAA", "kind": "signature", "on": "2000-01-01" } ],
              "acts": [ { "kind": "applicationFiled", "on": "2019-02-04", "by": "prosecutor", "ref": null } ]
            }
            """).GetValueOrThrow();

        Assert.Equal("ICC-01/12-02/19", record.CaseNumber.ToString());
        Assert.Equal("2013-01-16", record.InvestigationOpenedOn.ToString());
        Assert.Equal("2015-03-31", Assert.Single(record.Offices).To.ToString());
        Assert.Single(record.TreatyActs);
        Assert.Equal(ActKind.ApplicationFiled, Assert.Single(record.Acts).Kind);
    }

    [Fact]
    public void Every_problem_is_reported_with_its_path()
    {
        var result = Read("""
            {
              "caseNumber": "ICC-1/12", "situation": "Mali", "colour": "red",
              "acts": [
                { "kind": "applied", "on": "2019-02-04" },
                { "kind": "warrantIssued", "on": "2019-02-31", "by": "judge" },
                { "kind": "surrendered" },
                { "kind": "died", "on": "1999-01-01", "underSeal": "no" }
              ]
            }
            """);

        Assert.False(result.IsValid);
        Assert.Equal(
            [
                ("$.acts[0].kind", ProblemCodes.UnknownValue),
                ("$.acts[1].by", ProblemCodes.UnknownValue),
                ("$.acts[1].on", ProblemCodes.BadNotation),
                ("$.acts[2].on", ProblemCodes.MissingMember),
                ("$.acts[3].on", ProblemCodes.OutOfRange),
                ("$.acts[3].underSeal", ProblemCodes.WrongType),
                ("$.caseNumber", ProblemCodes.BadNotation),
                ("$.colour", ProblemCodes.UnknownMember),
                ("$.person", ProblemCodes.MissingMember),
                ("$.situation", ProblemCodes.BadNotation),
            ],
            result.Problems.Select(problem => (problem.Path, problem.Code)).Order());
    }

    [Theory]
    [InlineData("""{ "person": "A" }""")]
    [InlineData("""{ "person": "A", "acts": null }""")]
    public void Its_list_of_acts_must_be_there(string json)
    {
        var problem = Assert.Single(Read(json).Problems);

        Assert.Equal(("$.acts", ProblemCodes.MissingMember), (problem.Path, problem.Code));
    }

    [Fact]
    public void A_case_is_in_its_situation()
    {
        var problem = Assert.Single(Read("""{ "person": "A", "caseNumber": "ICC-01/12-02/19", "situation": "ICC-02/17", "acts": [] }""").Problems);
        Assert.Equal(("$.caseNumber", ProblemCodes.Inconsistent), (problem.Path, problem.Code));
    }

    [Theory]
    [InlineData("""{ "person": "A" }""", "$.acts", ProblemCodes.MissingMember)]
    [InlineData("""{ "person": " ", "acts": [] }""", "$.person", ProblemCodes.BadNotation)]
    [InlineData("""{ "person": "A", "acts": {} }""", "$.acts", ProblemCodes.WrongType)]
    [InlineData("""{ "person": "A", "acts": [], "office": { "state": "SDN", "kind": "king" } }""", "$.office.kind", ProblemCodes.UnknownValue)]
    [InlineData("""{ "person": "A", "acts": [], "office": { "state": "SDN", "kind": "headOfState", "from": "2020", "to": "2019" } }""", "$.office.to", ProblemCodes.DateOrder)]
    public void A_document_that_cannot_be_used_is_refused(string json, string path, string code)
    {
        var problem = Assert.Single(Read(json).Problems);
        Assert.Equal((path, code), (problem.Path, problem.Code));
    }

    [Fact]
    public void A_State_can_act_under_its_code()
    {
        var record = Records.Of("applicationFiled 2019-02-04", "warrantIssued 2019-03-15", "arrested 2019-04-01 by:FRA");
        Assert.Equal((Actor.CustodialState, "FRA"), (record.Acts[2].By, record.Acts[2].State.ToString()));
    }

    private static DocumentResult<WarrantRecord> Read(string json) => WarrantRecord.Read(Records.Json(json));
}
