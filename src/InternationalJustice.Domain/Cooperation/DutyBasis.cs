using System.Collections.Immutable;
using InternationalJustice.Domain.Citations;
using InternationalJustice.Domain.States;

namespace InternationalJustice.Domain.Cooperation;

/// <summary>One step in the reasoning about a duty to arrest: a provision, and what it means here.</summary>
/// <remarks>Equality is that of the reference.</remarks>
public sealed class DutyBasis
{
    private readonly ImmutableArray<string> _arguments;

    internal DutyBasis(Provision provision, DutyReason reason, params ReadOnlySpan<string> arguments)
    {
        Provision = provision;
        Reason = reason;
        _arguments = [.. arguments];
    }

    /// <summary>The provision.</summary>
    public Provision Provision { get; }

    /// <summary>The reason as a stable code.</summary>
    public DutyReason Reason { get; }

    /// <summary>The acts of States relied on; empty if none are.</summary>
    public ImmutableArray<TreatyAct> Acts { get; internal init; } = [];

    /// <summary>The step as an English sentence.</summary>
    public string Text => DutyText.Of(Reason, _arguments);

    /// <summary>Sentence and provision.</summary>
    public override string ToString() => $"{Text} ({Provision})";
}
