using System.Collections.Immutable;
using System.Text.Json;
using InternationalJustice.Domain.Tests.House;

namespace InternationalJustice.Domain.Tests.DecidedCases;

/// <summary>Facts on which an organ of the Court decided, or which the text of the Statute settles, with what the answer must contain.</summary>
/// <param name="Id">The id.</param>
/// <param name="Title">The case in a few words.</param>
/// <param name="Allegation">The allegation document.</param>
/// <param name="Expected">What was settled, and no more.</param>
public sealed record DecidedCase(string Id, string Title, string Allegation, JsonElement Expected)
{
    private static readonly Lazy<ImmutableSortedDictionary<string, DecidedCase>> Cases = new(Read);

    internal static IEnumerable<DecidedCase> All => Cases.Value.Values;

    internal static DecidedCase Get(string id) => Cases.Value[id];

    /// <summary>One theory row for each case.</summary>
    public static TheoryData<string> Rows => [.. Cases.Value.Keys];

    public override string ToString() => $"{Id} {Title}";

    private static ImmutableSortedDictionary<string, DecidedCase> Read()
    {
        using var document = JsonDocument.Parse(File.ReadAllBytes(Path.Combine(Library.RepositoryRoot, "tests", "InternationalJustice.Domain.Tests", "DecidedCases", "decided-cases.json")));
        return document.RootElement.GetProperty("cases").EnumerateArray()
            .Select(entry => new DecidedCase(
                entry.GetProperty("id").GetString()!,
                entry.GetProperty("title").GetString()!,
                entry.GetProperty("allegation").GetRawText(),
                entry.GetProperty("answer").Clone()))
            .ToImmutableSortedDictionary(decided => decided.Id, decided => decided, StringComparer.Ordinal);
    }
}
