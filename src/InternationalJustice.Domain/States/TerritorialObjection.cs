using InternationalJustice.Domain.Time;

namespace InternationalJustice.Domain.States;

/// <summary>A State objected to the territorial statement of another. It is on record and changes no status.</summary>
public sealed record TerritorialObjection : TreatyAct
{
    /// <summary>A State objected.</summary>
    /// <param name="state">The State that objects.</param>
    /// <param name="on">The day on which the depositary received it.</param>
    /// <param name="to">The State that made the statement.</param>
    /// <param name="area">The territory concerned.</param>
    /// <param name="provenance">Where the act is known from; absent for one that the caller made up.</param>
    /// <exception cref="ArgumentException">A State is unset, the date lies outside the years 1 to 9900, or the area is empty.</exception>
    public TerritorialObjection(StateCode state, UncertainDate on, StateCode to, string area, Provenance? provenance = null)
        : base(state, on, provenance)
    {
        if (to == default)
        {
            throw new ArgumentException("An objection needs the State to which it is addressed.", nameof(to));
        }

        ArgumentException.ThrowIfNullOrWhiteSpace(area);
        To = to;
        Area = area;
    }

    /// <summary>The State that made the statement.</summary>
    public StateCode To { get; }

    /// <summary>The territory concerned.</summary>
    public string Area { get; }

    internal override TreatyActKind ActKind => TreatyActKind.TerritorialObjection;
}
