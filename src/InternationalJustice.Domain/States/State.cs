using System.Collections.Immutable;
using InternationalJustice.Domain.Notation;

namespace InternationalJustice.Domain.States;

/// <summary>The identity of a State or of another entity that acts like one before the depositary or the Court. The library takes no position on statehood.</summary>
/// <remarks>Equality is that of the reference.</remarks>
public sealed class State
{
    /// <summary>ISO 3166-1 alpha-3, or the user-assigned code of Kosovo, or a fictional code.</summary>
    public required StateCode Code { get; init; }

    /// <summary>ISO 3166-1 alpha-2; <see langword="null"/> for a fictional State.</summary>
    public string? Alpha2 { get; init; }

    /// <summary>ISO 3166-1 numeric, three digits; <see langword="null"/> where there is none.</summary>
    public string? Numeric { get; init; }

    /// <summary>The English short name of the United Nations, without article.</summary>
    public required string NameEn { get; init; }

    /// <summary>The French short name of the United Nations, without article.</summary>
    public required string NameFr { get; init; }

    /// <summary>The relation to the United Nations.</summary>
    public UnStatus UnStatus { get; init; }

    /// <summary>The regional group in the Assembly of States Parties.</summary>
    public RegionalGroup Group { get; init; }

    /// <summary>Who treats the entity as a State and since when, where that is disputed; empty for all others.</summary>
    public ImmutableArray<StateStanding> Standings { get; init; } = [];

    /// <summary>The areas of the State that a document can name, by name. A fictional State has none, and any name will do.</summary>
    public ImmutableArray<Area> Areas { get; init; } = [];

    /// <summary>The area of that name; <see langword="null"/> if none is listed.</summary>
    /// <param name="name">The name or another name of an area; case does not matter.</param>
    public Area? FindArea(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        foreach (var area in Areas)
        {
            if (area.IsNamed(name))
            {
                return area;
            }
        }

        return null;
    }

    /// <summary>Whether one area is another or lies in it.</summary>
    /// <param name="inner">The name of an area.</param>
    /// <param name="outer">The name of an area of the same State.</param>
    /// <remarks>Names that are not listed, as of a fictional State, lie in each other only if they are the same.</remarks>
    public bool IsWithin(string inner, string outer)
    {
        ArgumentNullException.ThrowIfNull(inner);
        ArgumentNullException.ThrowIfNull(outer);
        if (FindArea(outer) is not { } container)
        {
            return inner.Equals(outer, StringComparison.OrdinalIgnoreCase);
        }

        // The dataset is checked to have no circle; the bound keeps a State made by hand from looping.
        var area = FindArea(inner);
        for (var step = 0; area is not null && step <= Areas.Length; step++)
        {
            if (ReferenceEquals(area, container))
            {
                return true;
            }

            area = area.PartOf is { } larger ? FindArea(larger) : null;
        }

        return false;
    }

    /// <summary>Code and English name.</summary>
    public override string ToString() => $"{Code} {NameEn}";

    /// <summary>What is wrong with a name that is none of its areas.</summary>
    internal string DescribeUnknownArea(string name) => Areas.IsEmpty
        ? $"{NotationText.Quote(name)} is not known; the dataset lists no area of {Code}."
        : $"{NotationText.Quote(name)} is none of the areas of {Code}: {string.Join(", ", Areas.Select(area => area.Name))}.";

    internal static State Fictional(StateCode code) => new() { Code = code, NameEn = code.ToString(), NameFr = code.ToString() };
}
