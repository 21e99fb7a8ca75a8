using System.Collections.Immutable;
using InternationalJustice.Domain.Documents;

namespace InternationalJustice.Domain.States;

/// <summary>Reads the keys of the sources of a record.</summary>
internal static class SourceReader
{
    /// <summary>At least one key; none is reported.</summary>
    internal static ImmutableArray<string> ReadKeys(JsonObjectReader record)
    {
        var keys = record.Texts("sources");
        if (keys.IsEmpty)
        {
            record.Problems.Add(record.PathOf("sources"), ProblemCodes.EmptyList, "Expected at least one source.");
        }

        return keys;
    }
}
