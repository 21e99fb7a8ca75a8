using InternationalJustice.Domain.Time;

namespace InternationalJustice.Domain.States;

/// <summary>A signatory told the depositary that it does not intend to become a Party.</summary>
public sealed record NoIntentNotified : TreatyAct
{
    /// <summary>A signatory told the depositary that it does not intend to become a Party.</summary>
    /// <param name="state">The State.</param>
    /// <param name="on">The day on which the depositary received it.</param>
    /// <param name="provenance">Where the act is known from; absent for one that the caller made up.</param>
    /// <exception cref="ArgumentException">The State is unset, or the date lies outside the years 1 to 9900.</exception>
    public NoIntentNotified(StateCode state, UncertainDate on, Provenance? provenance = null)
        : base(state, on, provenance)
    {
    }

    internal override TreatyActKind ActKind => TreatyActKind.NoIntentNotified;
}
