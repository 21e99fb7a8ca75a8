using System.Collections.Immutable;
using System.Text.Json;

namespace InternationalJustice.Domain.Data;

/// <summary>The sections of a dataset: their names in the one document of a dataset that is loaded, and the files of the embedded one.</summary>
/// <remarks>
/// To add a section: name it here and in <see cref="All"/>, read it in <see cref="DatasetContent"/>, where the checks across sections belong too, and give <see cref="Dataset"/> its member.
/// </remarks>
internal static class DatasetSection
{
    internal const string Sources = "sources";
    internal const string States = "states";
    internal const string Amendments = "amendments";
    internal const string TreatyActs = "treatyActs";
    internal const string Crimes = "crimes";
    internal const string Situations = "situations";
    internal const string Persons = "persons";
    internal const string Courts = "courts";

    /// <summary>Every section, in the order in which a whole dataset is written and hashed.</summary>
    internal static ImmutableArray<(string Name, string File)> All { get; } =
    [
        (Sources, "sources.json"),
        (States, "states.json"),
        (Amendments, "amendments.json"),
        (TreatyActs, "treaty-acts.json"),
        (Crimes, "crimes.json"),
        (Situations, "situations.json"),
        (Persons, "persons.json"),
        (Courts, "courts.json"),
    ];

    /// <summary>Whether the reader stands at the name of a section.</summary>
    internal static bool TryMatch(ref Utf8JsonReader reader, out string name)
    {
        foreach (var (candidate, _) in All)
        {
            if (reader.ValueTextEquals(candidate))
            {
                name = candidate;
                return true;
            }
        }

        name = string.Empty;
        return false;
    }
}
