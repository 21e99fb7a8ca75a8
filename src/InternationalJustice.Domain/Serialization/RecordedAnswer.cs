using System.Text.Json;
using InternationalJustice.Domain.Documents;
using InternationalJustice.Domain.Positions;
using InternationalJustice.Domain.Time;
using NodaTime;

namespace InternationalJustice.Domain.Serialization;

/// <summary>A receipt, or an assessment document with its receipt, as it was kept. Members that it has besides are left alone: a later version may have written them.</summary>
internal sealed class RecordedAnswer
{
    /// <summary>Deeper than any tree of findings.</summary>
    private const int DeepestNesting = 256;

    private RecordedAnswer(Receipt receipt, JsonElement? assessment)
    {
        Receipt = receipt;
        Assessment = assessment;
    }

    internal Receipt Receipt { get; }

    /// <summary>The assessment; <see langword="null"/> if only the receipt was kept.</summary>
    internal JsonElement? Assessment { get; }

    /// <summary>Reads a record; <see langword="null"/> if it is none, with the reason in <paramref name="problems"/>.</summary>
    internal static RecordedAnswer? Read(ReadOnlyMemory<byte> utf8, ProblemList problems)
    {
        if (utf8.Length > JsonObjectReader.LargestDocument)
        {
            problems.Add("$", ProblemCodes.JsonTooLarge, "The record is larger than any assessment.");
            return null;
        }

        try
        {
            using var document = JsonDocument.Parse(utf8.Span.StartsWith("\uFEFF"u8) ? utf8[3..] : utf8, new JsonDocumentOptions { MaxDepth = DeepestNesting });
            return Read(document.RootElement.Clone(), problems);
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException)
        {
            // The second is what a text throws that is not Unicode.
            problems.Add("$", ProblemCodes.JsonSyntax, "Expected JSON: an assessment document, or the receipt of one.");
            return null;
        }
    }

    /// <summary>The text of a member; <see langword="null"/> if it is absent or no text.</summary>
    internal static string? Text(JsonElement owner, string name) => Member(owner, name) is { ValueKind: JsonValueKind.String } text ? text.GetString() : null;

    /// <summary>A member; <see langword="null"/> if it is absent or the owner no object.</summary>
    internal static JsonElement? Member(JsonElement owner, string name) => owner.ValueKind == JsonValueKind.Object && owner.TryGetProperty(name, out var member) ? member : null;

    /// <summary>The entries of a list; none if it is absent or no list.</summary>
    internal static IEnumerable<JsonElement> Entries(JsonElement owner, string name) => Member(owner, name) is { ValueKind: JsonValueKind.Array } list ? list.EnumerateArray() : [];

    private static RecordedAnswer? Read(JsonElement root, ProblemList problems)
    {
        var kept = Member(root, "receipt");
        var path = kept is null ? "$" : "$.receipt";
        var receipt = ReadReceipt(kept ?? root, path, problems);
        return receipt is null ? null : new RecordedAnswer(receipt, kept is null ? null : root);
    }

    private static Receipt? ReadReceipt(JsonElement receipt, string path, ProblemList problems)
    {
        string Required(string name)
        {
            if (Text(receipt, name) is { } text)
            {
                return text;
            }

            problems.Add($"{path}.{name}", ProblemCodes.MissingMember, "Expected a string; without it the document is neither a receipt nor an assessment with one.");
            return string.Empty;
        }

        LocalDate? Day(string name)
        {
            if (Text(receipt, name) is not { } text)
            {
                return null;
            }

            if (IsoDate.TryRead(text, out var day))
            {
                return day;
            }

            problems.Add($"{path}.{name}", ProblemCodes.BadNotation, $"Expected {IsoDate.Expected}.");
            return null;
        }

        var library = Required("library");
        var dataset = Required("dataset");
        var datasetHash = Required("datasetHash");
        var inputHash = Required("inputHash");
        Required("asOf");
        var asOf = Day("asOf");
        var knownOn = Day("knownOn");
        var positions = Member(receipt, "positions") is { ValueKind: JsonValueKind.Object } chosen
            ? PositionChoices.Read(chosen.EnumerateObject().Select(choice => (choice.Name, choice.Value.ValueKind == JsonValueKind.String ? choice.Value.GetString()! : string.Empty, $"{path}.positions.{choice.Name}")), problems)
            : PositionChoices.Defaults;
        return problems.HasErrors || asOf is null ? null : new Receipt(library, dataset, datasetHash, inputHash, asOf.Value, knownOn, positions);
    }
}
