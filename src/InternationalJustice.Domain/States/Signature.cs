using InternationalJustice.Domain.Time;

namespace InternationalJustice.Domain.States;

/// <summary>A State signed the Statute. It was open for signature until 31 December 2000 (article 125(1)); a signatory is not a Party.</summary>
public sealed record Signature : TreatyAct
{
    /// <summary>A State signed the Statute. It was open for signature until 31 December 2000 (article 125(1)); a signatory is not a Party.</summary>
    /// <param name="state">The State.</param>
    /// <param name="on">The day of the signature.</param>
    /// <param name="provenance">Where the act is known from; absent for one that the caller made up.</param>
    /// <exception cref="ArgumentException">The State is unset, or the date lies outside the years 1 to 9900.</exception>
    public Signature(StateCode state, UncertainDate on, Provenance? provenance = null)
        : base(state, on, provenance)
    {
    }

    internal override TreatyActKind ActKind => TreatyActKind.Signature;
}
