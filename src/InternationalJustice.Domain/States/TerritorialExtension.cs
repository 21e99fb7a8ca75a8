using InternationalJustice.Domain.Time;
using NodaTime;

namespace InternationalJustice.Domain.States;

/// <summary>A State declared that the Statute applies to a part of it from now on.</summary>
public sealed record TerritorialExtension : TreatyAct
{
    /// <summary>A State declared that the Statute applies to a part of it from now on.</summary>
    /// <param name="state">The State.</param>
    /// <param name="on">The day on which the depositary received it.</param>
    /// <param name="area">The part of the State.</param>
    /// <param name="effective">The first day of the extension, if the State named one; otherwise the day of receipt.</param>
    /// <param name="provenance">Where the act is known from; absent for one that the caller made up.</param>
    /// <exception cref="ArgumentException">The State is unset, or a date lies outside the years 1 to 9900, or the area is empty.</exception>
    public TerritorialExtension(StateCode state, UncertainDate on, string area, LocalDate? effective = null, Provenance? provenance = null)
        : base(state, on, provenance)
    {
        ThrowIfOutOfRange(effective, nameof(effective));
        ArgumentException.ThrowIfNullOrWhiteSpace(area);
        Area = area;
        Effective = effective;
    }

    /// <summary>The part of the State.</summary>
    public string Area { get; }

    /// <summary>The first day of the extension, if the State named one; otherwise the day of receipt.</summary>
    public LocalDate? Effective { get; }

    internal override TreatyActKind ActKind => TreatyActKind.TerritorialExtension;
}
