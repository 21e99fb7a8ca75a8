using System.Text;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using InternationalJustice.Domain.Data;
using InternationalJustice.Domain.Notation;
using InternationalJustice.Domain.Serialization;
using InternationalJustice.Domain.Tests.DecidedCases;
using InternationalJustice.Domain.Tests.Jurisdiction;

namespace InternationalJustice.Domain.Tests.Serialization;

[Properties(Arbitrary = [typeof(AllegationArbitraries)], Replay = "20261125,20260107")]
public class HostileDocumentTests
{
    private static readonly string[] Fragments =
    [
        "null", "true", "0", "-1", "1e999", "17.5", "\"\"", "\"\\ud800\"", "\"\\u0000\"", "[]", "{}", "[[]]", "\"XAA\"", "\"UKR\"", "\"QQQ\"", "\"0001-01-01\"", "\"9900-12-31\"", "\"9999-12-31\"", "\"-9998-01-01\"", "\"2015-02-29\"",
        "\"2012-02-29\"", "\"2010\"", "\"2010-03\"", "\"../..\"", "\"8bis\"", "\"70(1)(a)\"", "\"7(1)(i)\"", "\"8(2)(b)(xxviii)\"", "\"other:{x}\"", "\"securityCouncil\"", "\"stateReferral\"", "\"none\"", "\"10-g\"", "{ \"state\": \"PSE\" }", ",", ":", "}", "]", "\\", "\u0001", "é",
    ];

    [Property(MaxTest = 1000)]
    public void A_document_of_random_bytes_is_refused_without_an_exception(byte[] bytes) => Assert.False(AllegationDocument.Read(bytes, Dataset.Embedded).IsValid);

    [Property(MaxTest = 300)]
    public void A_generated_document_is_valid_and_can_be_assessed_and_written(GeneratedAllegation allegation) => AssessIfValid(allegation.Json, mustBeValid: true);

    [Property(MaxTest = 1500)]
    public void A_document_with_values_exchanged_never_causes_an_exception(GeneratedAllegation allegation, int seed)
    {
        var random = new System.Random(seed);
        var text = allegation.Json;
        for (var change = random.Next(1, 4); change > 0; change--)
        {
            text = Exchange(text, random);
        }

        AssessIfValid(text);
    }

    [Property(MaxTest = 500)]
    public void A_decided_case_that_was_cut_or_overwritten_never_causes_an_exception(NonNegativeInt which, int seed)
    {
        var random = new System.Random(seed);
        var cases = DecidedCase.All.ToArray();
        var bytes = Encoding.UTF8.GetBytes(cases[which.Get % cases.Length].Allegation);
        for (var change = random.Next(1, 4); change > 0; change--)
        {
            bytes[random.Next(bytes.Length)] = (byte)random.Next(256);
        }

        _ = AllegationDocument.Read(bytes.AsMemory(0, random.Next(2) == 0 ? bytes.Length : random.Next(bytes.Length)), Dataset.Embedded);
    }

    /// <summary>Replaces one JSON value, which may be a name, by another one.</summary>
    private static string Exchange(string text, System.Random random)
    {
        var quotes = Enumerable.Range(0, text.Length).Where(index => text[index] == '"').ToArray();
        var pair = random.Next(quotes.Length / 2);
        var (start, end) = (quotes[2 * pair], quotes[(2 * pair) + 1]);
        return text[..start] + Fragments[random.Next(Fragments.Length)] + text[(end + 1)..];
    }

    private static void AssessIfValid(string text, bool mustBeValid = false)
    {
        var result = AllegationDocument.Read(Encoding.UTF8.GetBytes(text), Dataset.Embedded);
        if (result.IsValid)
        {
            var answer = Answer.To(result.Value);
            Assert.NotEmpty(Answer.Write(answer));
            Assert.NotEmpty(Answer.Write(answer, Language.French));
        }
        else
        {
            Assert.False(mustBeValid, string.Join('\n', result.Problems));
            Assert.All(result.Problems, problem => Assert.StartsWith("$", problem.Path, StringComparison.Ordinal));
        }
    }
}
