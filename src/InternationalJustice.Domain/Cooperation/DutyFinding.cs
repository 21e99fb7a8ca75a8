using System.Collections.Immutable;
using System.Diagnostics;
using InternationalJustice.Domain.States;
using NodaTime;

namespace InternationalJustice.Domain.Cooperation;

/// <summary>The duty of one State about one person on one day, and why.</summary>
/// <remarks>Equality is that of the reference.</remarks>
[DebuggerDisplay("{State} {Day} {Duty}")]
public sealed class DutyFinding
{
    internal DutyFinding(StateCode state, LocalDate day, ArrestDuty duty, ImmutableArray<DutyBasis> basis, ImmutableArray<DutyContested> contested, ImmutableArray<string> missingFacts)
    {
        State = state;
        Day = day;
        Duty = duty;
        Basis = basis;
        Contested = contested;
        MissingFacts = missingFacts;
    }

    /// <summary>The State.</summary>
    public StateCode State { get; }

    /// <summary>The day.</summary>
    public LocalDate Day { get; }

    /// <summary>The duty.</summary>
    public ArrestDuty Duty { get; }

    /// <summary>The reasons, in the order in which a lawyer would take them.</summary>
    public ImmutableArray<DutyBasis> Basis { get; }

    /// <summary>The contested questions on which the duty depends.</summary>
    public ImmutableArray<DutyContested> Contested { get; }

    /// <summary>Facts that would decide it, as paths in a warrant record such as <c>investigationOpenedOn</c>.</summary>
    public ImmutableArray<string> MissingFacts { get; }
}
