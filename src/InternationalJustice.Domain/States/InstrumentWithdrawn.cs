using InternationalJustice.Domain.Time;

namespace InternationalJustice.Domain.States;

/// <summary>A State took back its instrument before the Statute entered into force for it, so that it never became a Party.</summary>
/// <remarks>Without effect once the Statute is in force for the State: then only article 127 leads out.</remarks>
public sealed record InstrumentWithdrawn : TreatyAct
{
    /// <summary>A State took back its instrument before the Statute entered into force for it, so that it never became a Party.</summary>
    /// <param name="state">The State.</param>
    /// <param name="on">The day on which the depositary received it.</param>
    /// <param name="provenance">Where the act is known from; absent for one that the caller made up.</param>
    /// <exception cref="ArgumentException">The State is unset, or the date lies outside the years 1 to 9900.</exception>
    public InstrumentWithdrawn(StateCode state, UncertainDate on, Provenance? provenance = null)
        : base(state, on, provenance)
    {
    }

    internal override TreatyActKind ActKind => TreatyActKind.InstrumentWithdrawn;
}
