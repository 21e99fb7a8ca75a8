using InternationalJustice.Domain.Time;

namespace InternationalJustice.Domain.States;

/// <summary>A State said in public that it leaves or will leave. It changes nothing: only a notice to the depositary does (<see cref="WithdrawalNotified"/>).</summary>
public sealed record WithdrawalAnnounced : TreatyAct
{
    /// <summary>A State announced that it leaves.</summary>
    /// <param name="state">The State.</param>
    /// <param name="on">The day of the announcement.</param>
    /// <param name="provenance">Where the act is known from; absent for one that the caller made up.</param>
    /// <exception cref="ArgumentException">The State is unset, or the date lies outside the years 1 to 9900.</exception>
    public WithdrawalAnnounced(StateCode state, UncertainDate on, Provenance? provenance = null)
        : base(state, on, provenance)
    {
    }

    internal override TreatyActKind ActKind => TreatyActKind.WithdrawalAnnounced;
}
