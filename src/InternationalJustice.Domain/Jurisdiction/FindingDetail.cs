using System.Collections.Immutable;
using InternationalJustice.Domain.States;

namespace InternationalJustice.Domain.Jurisdiction;

/// <summary>What most findings do not have.</summary>
internal sealed record FindingDetail
{
    internal static FindingDetail None { get; } = new();

    internal ImmutableArray<TreatyAct> Acts { get; init; } = [];

    internal ImmutableArray<MissingFact> MissingFacts { get; init; } = [];

    internal ImmutableArray<ContestedUse> Contested { get; init; } = [];

    internal string? Ground { get; init; }
}
