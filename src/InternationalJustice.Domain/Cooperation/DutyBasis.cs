using System.Collections.Immutable;
using InternationalJustice.Domain.Citations;
using InternationalJustice.Domain.Jurisdiction;
using InternationalJustice.Domain.Notation;
using InternationalJustice.Domain.States;
using InternationalJustice.Domain.Time;
using NodaTime;

namespace InternationalJustice.Domain.Cooperation;

/// <summary>One step in the reasoning about a duty to arrest: a provision, and what it means here.</summary>
/// <remarks>Equality is that of the reference.</remarks>
public sealed class DutyBasis
{
    internal DutyBasis(Provision provision, DutyReason reason)
        : this(provision, reason, FindingReason.Of($"arrest.{EnumText<DutyReason>.Of(reason)}"))
    {
    }

    private DutyBasis(Provision provision, DutyReason reason, FindingReason because)
    {
        Provision = provision;
        Reason = reason;
        Because = because;
    }

    /// <summary>The provision.</summary>
    public Provision Provision { get; }

    /// <summary>The reason as a stable code.</summary>
    public DutyReason Reason { get; }

    /// <summary>The reason with what it names, from which <see cref="FindingText"/> renders a sentence in English or French.</summary>
    public FindingReason Because { get; }

    /// <summary>The acts of States relied on; empty if none are.</summary>
    public ImmutableArray<TreatyAct> Acts { get; internal init; } = [];

    /// <summary>Reason and provision, for people who debug: <c>party (86)</c>.</summary>
    public override string ToString() => $"{EnumText<DutyReason>.Of(Reason)} ({Provision})";

    internal DutyBasis With(string name, StateCode state) => new(Provision, Reason, Because.With(name, state)) { Acts = Acts };

    internal DutyBasis With(string name, LocalDate date) => new(Provision, Reason, Because.With(name, date)) { Acts = Acts };

    internal DutyBasis With(string name, UncertainDate date) => new(Provision, Reason, Because.With(name, date)) { Acts = Acts };

    internal DutyBasis With(string name, string text) => new(Provision, Reason, Because.With(name, text)) { Acts = Acts };

    internal DutyBasis RelyingOn(params ReadOnlySpan<TreatyAct> acts) => new(Provision, Reason, Because) { Acts = [.. acts] };
}
