using InternationalJustice.Domain.Time;
using NodaTime;

namespace InternationalJustice.Domain.States;

/// <summary>A State deposited its instrument of ratification, acceptance, approval, accession or succession (article 125).</summary>
public sealed record InstrumentDeposited : TreatyAct
{
    /// <summary>A State deposited an instrument.</summary>
    /// <param name="state">The State.</param>
    /// <param name="instrument">The kind of instrument.</param>
    /// <param name="on">The day of the deposit.</param>
    /// <param name="effective">Of a succession: the first day of membership. Absent for all others, whose entry into force follows from article 126.</param>
    /// <param name="provenance">Where the act is known from; absent for one that the caller made up.</param>
    /// <exception cref="ArgumentException">The State is unset, a date lies outside the years 1 to 9900, or a succession has no effective day, or another instrument has one.</exception>
    public InstrumentDeposited(StateCode state, InstrumentKind instrument, UncertainDate on, LocalDate? effective = null, Provenance? provenance = null)
        : base(state, on, provenance)
    {
        if (instrument is < InstrumentKind.Ratification or > InstrumentKind.Succession)
        {
            throw new ArgumentOutOfRangeException(nameof(instrument), instrument, "Expected a kind of instrument.");
        }

        if (effective is null == (instrument == InstrumentKind.Succession))
        {
            throw new ArgumentException("A succession needs the day on which it takes effect; the effect of any other instrument follows from article 126.", nameof(effective));
        }

        ThrowIfOutOfRange(effective, nameof(effective));
        Instrument = instrument;
        Effective = effective;
    }

    /// <summary>The kind of instrument.</summary>
    public InstrumentKind Instrument { get; }

    /// <summary>Of a succession: the first day of membership.</summary>
    public LocalDate? Effective { get; }

    /// <summary>The first day on which the Statute is in force for the State.</summary>
    public UncertainDate EntryIntoForce => Effective ?? Article126.EntryIntoForce(On);

    internal override TreatyActKind ActKind => TreatyActKind.Signature + (int)Instrument;
}
