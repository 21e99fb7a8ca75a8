using InternationalJustice.Domain.Time;

namespace InternationalJustice.Domain.States;

/// <summary>A Party declared under article 15bis(4) that it does not accept jurisdiction over a crime of aggression that arises from its own act.</summary>
public sealed record Article15bisOptOut : TreatyAct
{
    /// <summary>A Party declared under article 15bis(4) that it does not accept jurisdiction over a crime of aggression that arises from its own act.</summary>
    /// <param name="state">The State.</param>
    /// <param name="on">The day on which it was lodged with the Registrar; it covers acts after that day.</param>
    /// <param name="provenance">Where the act is known from; absent for one that the caller made up.</param>
    /// <exception cref="ArgumentException">The State is unset, or the date lies outside the years 1 to 9900.</exception>
    public Article15bisOptOut(StateCode state, UncertainDate on, Provenance? provenance = null)
        : base(state, on, provenance)
    {
    }

    internal override TreatyActKind ActKind => TreatyActKind.OptOut15bis4;
}
