using System.Collections.Immutable;
using InternationalJustice.Domain.Citations;
using NodaTime;

namespace InternationalJustice.Domain.States;

/// <summary>An amendment to the Rome Statute. For whom it is in force since when follows from the acceptances.</summary>
/// <remarks>Equality is that of the reference.</remarks>
public sealed class Amendment
{
    /// <summary>Its number in the register of the depositary.</summary>
    public required AmendmentId Id { get; init; }

    /// <summary>What it is about, in English.</summary>
    public required string Title { get; init; }

    /// <summary>What it is about, in French.</summary>
    public required string TitleFr { get; init; }

    /// <summary>The day of its adoption.</summary>
    public required LocalDate AdoptedOn { get; init; }

    /// <summary>The resolution that adopted it.</summary>
    public required string Resolution { get; init; }

    /// <summary>How it enters into force.</summary>
    public required AmendmentProcedure Procedure { get; init; }

    /// <summary>The depositary notification that circulated it.</summary>
    public string? Reference { get; init; }

    /// <summary>The provisions on crimes that it adds; empty if it adds none.</summary>
    public ImmutableArray<Provision> Crimes { get; init; } = [];

    /// <summary>The first day of conduct over which the Court may exercise jurisdiction because of a decision of the Parties; <see langword="null"/> if none is needed.</summary>
    public LocalDate? JurisdictionFrom { get; init; }

    /// <summary>The day of the last acceptance that the copies of its register show; later ones may be missing.</summary>
    public LocalDate? AcceptancesKnownUntil { get; init; }

    /// <summary>The last published number of acceptances, which can be larger than the number of those whose day is known.</summary>
    public int? AcceptancesPublished { get; init; }

    /// <summary>The keys of the sources.</summary>
    public ImmutableArray<string> Sources { get; init; } = [];

    /// <summary>What a reader should know besides.</summary>
    public string? Note { get; init; }

    /// <summary>Id and title.</summary>
    public override string ToString() => $"{Id} {Title}";
}
