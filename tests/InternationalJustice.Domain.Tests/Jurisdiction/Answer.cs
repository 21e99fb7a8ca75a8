using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using InternationalJustice.Domain.Data;
using InternationalJustice.Domain.Documents;
using InternationalJustice.Domain.Jurisdiction;
using InternationalJustice.Domain.Notation;
using InternationalJustice.Domain.Positions;
using InternationalJustice.Domain.Serialization;
using InternationalJustice.Domain.Time;

namespace InternationalJustice.Domain.Tests.Jurisdiction;

/// <summary>
/// Asks the library about small documents. <see cref="About"/> knows a cast of fictional States: XAA is a Party since 1 June 2010 and XAB since 1 July 2002; XAW was one
/// from 1 January 2005 to 9 May 2020; XAN and XAM signed and never joined.
/// </summary>
internal static class Answer
{
    /// <summary>An adult whose nationality gives no link.</summary>
    internal const string Outsider = """{ "kind": "naturalPerson", "nationalities": ["XAN"], "ageAtConduct": 40 }""";

    private const string Cast = """
        { "state": "XAA", "kind": "accession", "on": "2010-03-23" },
        { "state": "XAB", "kind": "ratification", "on": "2001-01-01" },
        { "state": "XAW", "kind": "accession", "on": "2004-10-15" },
        { "state": "XAW", "kind": "withdrawalNotified", "on": "2019-05-10" },
        { "state": "XAN", "kind": "signature", "on": "1999-01-01" },
        { "state": "XAM", "kind": "signature", "on": "1999-01-01" }
        """;

    private static readonly Assessor Assessor = new(Dataset.Embedded);

    /// <summary>An adult of these nationalities.</summary>
    internal static string NationalOf(params string[] states) =>
        $$"""{ "kind": "naturalPerson", "nationalities": [{{string.Join(", ", states.Select(state => $"\"{state}\""))}}], "ageAtConduct": 40 }""";

    /// <summary>The document about one conduct, with the cast of fictional States.</summary>
    /// <param name="conduct">The members of the conduct, without its id, which is A.</param>
    /// <param name="suspect">The suspect; empty if there is none.</param>
    /// <param name="more">Further members of the document.</param>
    /// <param name="acts">Acts besides those of the cast.</param>
    /// <param name="asOf">The day of the question.</param>
    internal static string Document(string conduct, string suspect = Outsider, string more = "", string acts = "", string asOf = "2025-06-01") => $$"""
        {
          "asOf": "{{asOf}}",
          "conduct": [ { "id": "A", {{conduct}} } ],
          {{(suspect.Length == 0 ? string.Empty : $"\"suspect\": {suspect},")}}
          {{(more.Length == 0 ? string.Empty : $"{more},")}}
          "treatyActs": [ {{Cast}}{{(acts.Length == 0 ? string.Empty : $", {acts}")}} ]
        }
        """;

    /// <summary>The answer about one conduct.</summary>
    internal static Assessment About(string conduct, string suspect = Outsider, string more = "", string acts = "", string asOf = "2025-06-01") =>
        To(Document(conduct, suspect, more, acts, asOf));

    /// <summary>The answer to a document, which must be valid.</summary>
    internal static Assessment To(string json)
    {
        var result = AllegationDocument.Read(Encoding.UTF8.GetBytes(json), Dataset.Embedded);
        Assert.True(result.IsValid, string.Join('\n', result.Problems));
        return Assessor.Assess(result.Value);
    }

    /// <summary>The document of the answer.</summary>
    internal static string Write(Assessment assessment, Language language = Language.English)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(buffer, new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            AssessmentDocument.Write(writer, assessment, AssessmentDocument.ReceiptOf(assessment, Dataset.Embedded, []), Dataset.Embedded, language);
        }

        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    internal static Assessment To(Allegation allegation) => Assessor.Assess(allegation);

    /// <summary>What is wrong with a document, as <c>path code</c>.</summary>
    internal static string[] Problems(string json) => Problems(json, ProblemSeverity.Error);

    /// <summary>What a document is warned of, as <c>path code</c>.</summary>
    internal static string[] Warnings(string json) => Problems(json, ProblemSeverity.Warning);

    private static string[] Problems(string json, ProblemSeverity severity) =>
        [.. AllegationDocument.Read(Encoding.UTF8.GetBytes(json), Dataset.Embedded).Problems.Where(problem => problem.Severity == severity).Select(problem => $"{problem.Path} {problem.Code}")];

    /// <summary>The days of the first conduct with their outcomes.</summary>
    internal static string[] Days(this Assessment assessment) => [.. assessment.Conduct[0].Periods.Select(segment => $"{segment.Period} {EnumText<Truth>.Of(segment.Value)}")];

    /// <summary>The outcome of the first conduct.</summary>
    internal static Outcome Outcome(this Assessment assessment) => assessment.Conduct[0].Outcome;

    internal static string[] Missing(this Assessment assessment) => [.. assessment.MissingFacts.Select(fact => fact.Path)];

    internal static string[] ContestedQuestions(this Assessment assessment) => [.. assessment.Contested.Select(contested => EnumText<ContestedQuestionId>.Of(contested.Question))];

    /// <summary>The codes of the reasons of all findings on the first conduct.</summary>
    internal static string[] Reasons(this Assessment assessment) => [.. assessment.Conduct[0].Finding.SelfAndDescendants.Select(finding => finding.Because.Code).Distinct()];

    /// <summary>The codes of the reasons of all findings on exercise.</summary>
    internal static string[] ExerciseReasons(this Assessment assessment) => [.. assessment.Conduct.SelectMany(conduct => conduct.Exercise.SelfAndDescendants).Select(finding => finding.Because.Code).Distinct()];

    /// <summary>The codes of the reasons of all findings on admissibility.</summary>
    internal static string[] AdmissibilityReasons(this Assessment assessment) => [.. assessment.Admissibility.Finding.SelfAndDescendants.Select(finding => finding.Because.Code).Distinct()];
}
