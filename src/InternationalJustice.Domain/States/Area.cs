using System.Collections.Immutable;

namespace InternationalJustice.Domain.States;

/// <summary>A part of a State or a dependent territory that a place or a scope can name.</summary>
/// <remarks>Being listed under a State says where the public record of the Court or the depositary files the area; it is no opinion on title. Equality is that of the reference.</remarks>
public sealed class Area
{
    /// <summary>The State.</summary>
    public required StateCode State { get; init; }

    /// <summary>The English name, by which documents refer to it.</summary>
    public required string Name { get; init; }

    /// <summary>The French name, where it differs.</summary>
    public string? NameFr { get; init; }

    /// <summary>Other names by which documents may refer to it.</summary>
    public ImmutableArray<string> Aliases { get; init; } = [];

    /// <summary>The name of the larger area of the same State in which it lies, if that is listed too.</summary>
    public string? PartOf { get; init; }

    /// <summary>What it is to the State.</summary>
    public AreaKind Kind { get; init; } = AreaKind.PartOfState;

    /// <summary>Whether the Statute reaches it without any statement.</summary>
    public AreaCoverage Coverage { get; init; } = AreaCoverage.Included;

    /// <summary>The statement or ruling that governs it, in words; <see langword="null"/> if there is none.</summary>
    public string? Statement { get; init; }

    /// <summary>The keys of the sources.</summary>
    public ImmutableArray<string> Sources { get; init; } = [];

    /// <summary>State and name.</summary>
    public override string ToString() => $"{State} {Name}";

    /// <summary>Whether a text is its name or one of its other names; case does not matter.</summary>
    internal bool IsNamed(string name) =>
        Name.Equals(name, StringComparison.OrdinalIgnoreCase) || Aliases.Contains(name, StringComparer.OrdinalIgnoreCase);
}
