using InternationalJustice.Domain.Time;
using NodaTime;

namespace InternationalJustice.Domain.States;

/// <summary>A State declared that the Statute does not apply to a part of it.</summary>
public sealed record TerritorialExclusion : TreatyAct
{
    /// <summary>A State declared that the Statute does not apply to a part of it.</summary>
    /// <param name="state">The State.</param>
    /// <param name="on">The day on which the depositary received it.</param>
    /// <param name="area">The part of the State.</param>
    /// <param name="effective">The first day of the exclusion, if the State named one; otherwise the day of receipt.</param>
    /// <param name="provenance">Where the act is known from; absent for one that the caller made up.</param>
    /// <exception cref="ArgumentException">The State is unset, or a date lies outside the years 1 to 9900, or the area is empty.</exception>
    public TerritorialExclusion(StateCode state, UncertainDate on, string area, LocalDate? effective = null, Provenance? provenance = null)
        : base(state, on, provenance)
    {
        ThrowIfOutOfRange(effective, nameof(effective));
        ArgumentException.ThrowIfNullOrWhiteSpace(area);
        Area = area;
        Effective = effective;
    }

    /// <summary>The part of the State.</summary>
    public string Area { get; }

    /// <summary>The first day of the exclusion, if the State named one; otherwise the day of receipt.</summary>
    public LocalDate? Effective { get; }

    internal override TreatyActKind ActKind => TreatyActKind.TerritorialExclusion;
}
