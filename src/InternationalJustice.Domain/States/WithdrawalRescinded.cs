using InternationalJustice.Domain.Time;

namespace InternationalJustice.Domain.States;

/// <summary>A State took its notice of withdrawal back. Before the withdrawal takes effect this leaves the notice without effect; later it changes nothing.</summary>
public sealed record WithdrawalRescinded : TreatyAct
{
    /// <summary>A State took its notice of withdrawal back. Before the withdrawal takes effect this leaves the notice without effect; later it changes nothing.</summary>
    /// <param name="state">The State.</param>
    /// <param name="on">The day on which the depositary received it.</param>
    /// <param name="provenance">Where the act is known from; absent for one that the caller made up.</param>
    /// <exception cref="ArgumentException">The State is unset, or the date lies outside the years 1 to 9900.</exception>
    public WithdrawalRescinded(StateCode state, UncertainDate on, Provenance? provenance = null)
        : base(state, on, provenance)
    {
    }

    internal override TreatyActKind ActKind => TreatyActKind.WithdrawalRescinded;
}
