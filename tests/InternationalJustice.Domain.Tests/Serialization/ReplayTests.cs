using System.Text;
using System.Text.Json.Nodes;
using InternationalJustice.Domain.Data;
using InternationalJustice.Domain.Documents;
using InternationalJustice.Domain.Jurisdiction;
using InternationalJustice.Domain.Notation;
using InternationalJustice.Domain.Serialization;
using InternationalJustice.Domain.Tests.DecidedCases;
using InternationalJustice.Domain.Tests.Jurisdiction;

namespace InternationalJustice.Domain.Tests.Serialization;

public class ReplayTests
{
    private const string AtEntryIntoForce = """
        { "asOf": "2025-06-01", "conduct": [ { "id": "A", "crimes": ["7(1)(a)"], "from": "2003-04-30", "to": "2003-05-01", "places": [ { "state": "AFG" } ] } ],
          "suspect": { "kind": "naturalPerson", "nationalities": ["LKA"], "ageAtConduct": 40 } }
        """;

    // One month later the State would have been bound from 1 June 2003.
    private static readonly Dataset Other = Changed("\"state\":\"AFG\",\"kind\":\"accession\",\"on\":\"2003-02-10\"", "\"state\":\"AFG\",\"kind\":\"accession\",\"on\":\"2003-03-10\"");

    [Theory]
    [MemberData(nameof(DecidedCase.Rows), MemberType = typeof(DecidedCase))]
    public void A_decided_case_replayed_gives_the_same_answer(string id)
    {
        var document = DecidedCase.Get(id).Allegation;
        var answer = Run(Record(document), document);

        Assert.Equal(ReplayResult.Same, answer.Result);
        Assert.Empty(answer.Differences);
    }

    [Fact]
    public void The_language_of_the_record_does_not_matter() => Assert.Equal(ReplayResult.Same, Run(Record(AtEntryIntoForce, Language.French), AtEntryIntoForce).Result);

    [Fact]
    public void A_receipt_alone_is_enough_where_nothing_has_changed() => Assert.Equal(ReplayResult.Same, Run(ReceiptOf(Record(AtEntryIntoForce)), AtEntryIntoForce).Result);

    [Fact]
    public void Another_act_is_told_with_the_rule_and_the_answer_that_it_changes()
    {
        var answer = Run(Record(AtEntryIntoForce), AtEntryIntoForce, Other);

        Assert.Equal(ReplayResult.Different, answer.Result);
        Assert.Equal(
            [
                "Dataset dataset",
                "Act",
                "Act",
                "Rule conduct[A] article12.party",
                "Outcome jurisdiction.outcome: partial -> notSatisfied",
                "Outcome conduct[A].outcome: partial -> notSatisfied",
                "Outcome conduct[A].periods",
                "Outcome conduct[A].grounds: territory:AFG -> ",
                "Outcome conduct[A].rejectedGrounds: nationality:LKA -> territory:AFG, nationality:LKA",
            ],
            answer.Differences.Select(difference => difference.Kind switch
            {
                ReplayDifferenceKind.Act => $"{difference.Kind}",
                ReplayDifferenceKind.Dataset or ReplayDifferenceKind.Rule => $"{difference.Kind} {difference.Subject}",
                _ when difference.Subject.EndsWith("periods", StringComparison.Ordinal) => $"{difference.Kind} {difference.Subject}",
                _ => $"{difference.Kind} {difference.Subject}: {difference.Recorded} -> {difference.Now}",
            }));
    }

    [Fact]
    public void With_the_dataset_of_the_receipt_the_acts_that_differ_are_told_and_the_earlier_answer_is_given_again()
    {
        var answer = Run(ReceiptOf(Record(AtEntryIntoForce)), AtEntryIntoForce, Other, Dataset.Embedded);

        Assert.Equal(ReplayResult.Different, answer.Result);
        Assert.Contains(answer.Differences, difference => difference is { Kind: ReplayDifferenceKind.Act, Recorded: not null, Now: null });
        Assert.Contains(answer.Differences, difference => difference is { Kind: ReplayDifferenceKind.Act, Recorded: null, Now: not null });
        Assert.Contains(new ReplayDifference(ReplayDifferenceKind.Outcome, "jurisdiction.outcome", "partial", "notSatisfied"), answer.Differences);
    }

    [Fact]
    public void Without_it_a_receipt_alone_does_not_tell_what_the_answer_was()
    {
        var answer = Run(ReceiptOf(Record(AtEntryIntoForce)), AtEntryIntoForce, Other);

        Assert.Equal(ReplayResult.NotComparable, answer.Result);
        Assert.Equal([ReplayDifferenceKind.Dataset], answer.Differences.Select(difference => difference.Kind));
    }

    [Fact]
    public void A_dataset_that_is_not_that_of_the_receipt_is_refused() =>
        Assert.Equal(
            [ProblemCodes.Inconsistent],
            Replay.Run(Utf8(Record(AtEntryIntoForce)), Utf8(AtEntryIntoForce), Dataset.Embedded, Other).Problems.Select(problem => problem.Code));

    [Fact]
    public void A_document_that_was_only_laid_out_otherwise_gives_the_same_answer_from_another_input()
    {
        var answer = Run(Record(AtEntryIntoForce), AtEntryIntoForce + " ");

        Assert.Equal(ReplayResult.Same, answer.Result);
        Assert.Equal([ReplayDifferenceKind.Input], answer.Differences.Select(difference => difference.Kind));
    }

    [Fact]
    public void Another_document_gives_another_answer()
    {
        var answer = Run(Record(AtEntryIntoForce), AtEntryIntoForce.Replace("2003-04-30", "2003-05-01", StringComparison.Ordinal));

        Assert.Equal(ReplayResult.Different, answer.Result);
        Assert.Contains(new ReplayDifference(ReplayDifferenceKind.Outcome, "jurisdiction.outcome", "partial", "satisfied"), answer.Differences);
    }

    [Fact]
    public void The_answer_is_given_again_as_the_receipt_says_not_as_the_document_does()
    {
        var later = Record(AtEntryIntoForce.Replace("2025-06-01", "2024-06-01", StringComparison.Ordinal));
        var answer = Run(later, AtEntryIntoForce);

        Assert.Equal(new LocalDate(2024, 6, 1), answer.Now!.AsOf);
        Assert.Equal([ReplayDifferenceKind.Input], answer.Differences.Select(difference => difference.Kind));
    }

    [Fact]
    public void Another_position_and_another_version_of_the_library_are_told()
    {
        const string Document = """
            { "asOf": "2025-06-01", "conduct": [ { "id": "A", "crimes": ["7(1)(a)"], "from": "2004-03-01", "places": [ { "state": "SDN", "area": "Darfur" } ] } ],
              "suspect": { "kind": "naturalPerson", "nationalities": ["SDN"], "ageAtConduct": 40 }, "situation": "ICC-02/05" }
            """;
        var record = JsonNode.Parse(Record(Document))!;
        record["receipt"]!["library"] = "0.0.1";
        record["contested"]![0]!["position"] = "stateDate";

        var answer = Run(record.ToJsonString(), Document);

        Assert.Equal(ReplayResult.Same, answer.Result);
        Assert.Contains(answer.Differences, difference => difference is { Kind: ReplayDifferenceKind.Library, Recorded: "0.0.1" });
        Assert.Contains(new ReplayDifference(ReplayDifferenceKind.Position, "article24EntryIntoForce", "stateDate", "statuteDate"), answer.Differences);
    }

    [Fact]
    public void A_rule_that_the_record_does_not_know_is_told()
    {
        var record = JsonNode.Parse(Record(AtEntryIntoForce))!;
        record["conduct"]![0]!["outcome"] = "satisfied";
        record["conduct"]![0]!["finding"]!["periods"] = new JsonArray();
        record["conduct"]![0]!["finding"]!["findings"]!.AsArray().RemoveAt(0);

        var answer = Run(record.ToJsonString(), AtEntryIntoForce);

        Assert.Contains(answer.Differences, difference => difference is { Kind: ReplayDifferenceKind.Rule, Subject: "conduct[A] article5.listedCrime", Recorded: null });
        Assert.Contains(new ReplayDifference(ReplayDifferenceKind.Outcome, "conduct[A].outcome", "satisfied", "partial"), answer.Differences);
    }

    [Fact]
    public void Without_the_allegation_only_what_the_receipt_names_is_compared()
    {
        var answer = Replay.Run(Utf8(Record(AtEntryIntoForce)), null, Other, null).Value!;

        Assert.Equal(ReplayResult.NotComparable, answer.Result);
        Assert.Null(answer.Now);
        Assert.Equal([ReplayDifferenceKind.Dataset], answer.Differences.Select(difference => difference.Kind));
    }

    [Theory]
    [InlineData("{", "$ json.syntax")]
    [InlineData("[]", "$.library member.missing", "$.dataset member.missing", "$.datasetHash member.missing", "$.inputHash member.missing", "$.asOf member.missing")]
    [InlineData("""{ "receipt": { "library": "1", "dataset": "2026a", "datasetHash": "x", "inputHash": "y", "asOf": "soon" } }""", "$.receipt.asOf value.notation")]
    [InlineData("""{ "library": "1", "dataset": "2026a", "datasetHash": "x", "inputHash": "y", "asOf": "2025-06-01", "positions": { "weather": "fine" } }""", "$.positions.weather position.unknown")]
    [InlineData("""{ "library": "\ud800", "dataset": "2026a", "datasetHash": "x", "inputHash": "y", "asOf": "2025-06-01" }""", "$ json.syntax")]
    public void What_is_no_record_is_refused(string record, params string[] problems) =>
        Assert.Equal(problems, Replay.Run(Utf8(record), Utf8(AtEntryIntoForce), Dataset.Embedded, null).Problems.Select(problem => $"{problem.Path} {problem.Code}"));

    [Fact]
    public void The_problems_of_the_allegation_are_told() =>
        Assert.Equal(
            ["$.conduct[0].crimes[0] crime.unknown"],
            Replay.Run(Utf8(Record(AtEntryIntoForce)), Utf8(AtEntryIntoForce.Replace("7(1)(a)", "7(1)(z)", StringComparison.Ordinal)), Dataset.Embedded, null).Problems.Select(problem => $"{problem.Path} {problem.Code}"));

    private static ReplayAnswer Run(string record, string allegation, Dataset? now = null, Dataset? recorded = null)
    {
        var result = Replay.Run(Utf8(record), Utf8(allegation), now ?? Dataset.Embedded, recorded);
        Assert.True(result.IsValid, string.Join('\n', result.Problems));
        return result.Value;
    }

    private static string Record(string allegation, Language language = Language.English)
    {
        using var buffer = new MemoryStream();
        using (var writer = new System.Text.Json.Utf8JsonWriter(buffer))
        {
            var assessment = Answer.To(allegation);
            AssessmentDocument.Write(writer, assessment, AssessmentDocument.ReceiptOf(assessment, Dataset.Embedded, Utf8(allegation)), Dataset.Embedded, language);
        }

        return Encoding.UTF8.GetString(buffer.ToArray());
    }

    private static string ReceiptOf(string record) => JsonNode.Parse(record)!["receipt"]!.ToJsonString();

    private static Dataset Changed(string from, string to)
    {
        using var whole = new MemoryStream();
        Dataset.Embedded.WriteTo(whole);
        var text = Encoding.UTF8.GetString(whole.ToArray());
        Assert.Contains(from, text, StringComparison.Ordinal);
        return Dataset.TryLoad(Utf8(text.Replace(from, to, StringComparison.Ordinal))).GetValueOrThrow();
    }

    private static byte[] Utf8(string text) => Encoding.UTF8.GetBytes(text);
}
