using InternationalJustice.Domain.Time;
using NodaTime;

namespace InternationalJustice.Domain.States;

/// <summary>A Party notified the depositary that it withdraws (article 127(1)). An announcement to others is not such a notice.</summary>
public sealed record WithdrawalNotified : TreatyAct
{
    /// <summary>A Party gave notice of withdrawal.</summary>
    /// <param name="state">The State.</param>
    /// <param name="on">The day on which the depositary received the notice.</param>
    /// <param name="effective">The day that the notice names for its effect, if it names one; it counts only if it is later than one year after receipt.</param>
    /// <param name="provenance">Where the act is known from; absent for one that the caller made up.</param>
    /// <exception cref="ArgumentException">The State is unset, or a date lies outside the years 1 to 9900.</exception>
    public WithdrawalNotified(StateCode state, UncertainDate on, LocalDate? effective = null, Provenance? provenance = null)
        : base(state, on, provenance)
    {
        ThrowIfOutOfRange(effective, nameof(effective));
        Effective = effective;
    }

    /// <summary>The day that the notice names for its effect, if it names one.</summary>
    public LocalDate? Effective { get; }

    /// <summary>The first day outside the Statute, unless the notice is taken back before.</summary>
    public UncertainDate EffectiveDay => Article127.EffectiveDay(On, Effective);

    internal override TreatyActKind ActKind => TreatyActKind.WithdrawalNotified;
}
