using InternationalJustice.Domain.Time;

namespace InternationalJustice.Domain.States;

/// <summary>A State deposited its instrument of ratification or acceptance of an amendment (article 121).</summary>
public sealed record AmendmentAccepted : TreatyAct
{
    /// <summary>A State accepted an amendment.</summary>
    /// <param name="state">The State.</param>
    /// <param name="on">The day of the deposit.</param>
    /// <param name="amendment">The amendment.</param>
    /// <param name="instrument">The kind of instrument, where known.</param>
    /// <param name="provenance">Where the act is known from; absent for one that the caller made up.</param>
    /// <exception cref="ArgumentException">The State or the amendment is unset, or the date lies outside the years 1 to 9900.</exception>
    public AmendmentAccepted(StateCode state, UncertainDate on, AmendmentId amendment, InstrumentKind instrument = InstrumentKind.None, Provenance? provenance = null)
        : base(state, on, provenance)
    {
        if (amendment == default)
        {
            throw new ArgumentException("An acceptance needs an amendment.", nameof(amendment));
        }

        Amendment = amendment;
        Instrument = instrument;
    }

    /// <summary>The amendment.</summary>
    public AmendmentId Amendment { get; }

    /// <summary>The kind of instrument, where known; it makes no difference in law.</summary>
    public InstrumentKind Instrument { get; }

    internal override TreatyActKind ActKind => TreatyActKind.AmendmentAccepted;
}
