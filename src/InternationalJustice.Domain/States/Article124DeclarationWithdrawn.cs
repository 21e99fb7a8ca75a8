using InternationalJustice.Domain.Time;
using NodaTime;

namespace InternationalJustice.Domain.States;

/// <summary>A State took its declaration under article 124 back, which it may do at any time.</summary>
public sealed record Article124DeclarationWithdrawn : TreatyAct
{
    /// <summary>A State took its declaration under article 124 back, which it may do at any time.</summary>
    /// <param name="state">The State.</param>
    /// <param name="on">The day on which the depositary received it.</param>
    /// <param name="effective">The first day on which the declaration no longer counts, if the State named one; otherwise the day of receipt.</param>
    /// <param name="provenance">Where the act is known from; absent for one that the caller made up.</param>
    /// <exception cref="ArgumentException">The State is unset, or a date lies outside the years 1 to 9900.</exception>
    public Article124DeclarationWithdrawn(StateCode state, UncertainDate on, LocalDate? effective = null, Provenance? provenance = null)
        : base(state, on, provenance)
    {
        ThrowIfOutOfRange(effective, nameof(effective));
        Effective = effective;
    }

    /// <summary>The first day on which the declaration no longer counts, if the State named one; otherwise the day of receipt.</summary>
    public LocalDate? Effective { get; }

    internal override TreatyActKind ActKind => TreatyActKind.Declaration124Withdrawn;
}
