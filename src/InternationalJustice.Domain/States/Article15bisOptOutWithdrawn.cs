using InternationalJustice.Domain.Time;

namespace InternationalJustice.Domain.States;

/// <summary>A Party took its declaration under article 15bis(4) back.</summary>
public sealed record Article15bisOptOutWithdrawn : TreatyAct
{
    /// <summary>A Party took its declaration under article 15bis(4) back.</summary>
    /// <param name="state">The State.</param>
    /// <param name="on">The day on which it was lodged with the Registrar; acts from that day on are no longer covered.</param>
    /// <param name="provenance">Where the act is known from; absent for one that the caller made up.</param>
    /// <exception cref="ArgumentException">The State is unset, or the date lies outside the years 1 to 9900.</exception>
    public Article15bisOptOutWithdrawn(StateCode state, UncertainDate on, Provenance? provenance = null)
        : base(state, on, provenance)
    {
    }

    internal override TreatyActKind ActKind => TreatyActKind.OptOut15bis4Withdrawn;
}
