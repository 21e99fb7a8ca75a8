using System.Diagnostics;
using InternationalJustice.Domain.Collections;
using InternationalJustice.Domain.Notation;
using InternationalJustice.Domain.States;
using InternationalJustice.Domain.Time;

namespace InternationalJustice.Domain.Situations;

/// <summary>One dated act in a situation before the Court.</summary>
/// <remarks>Equality is by content.</remarks>
[DebuggerDisplay("{ToString(),nq}")]
public sealed record SituationAct
{
    internal SituationAct(SituationActKind kind, UncertainDate on, Provenance provenance)
    {
        Kind = kind;
        On = on;
        Provenance = provenance;
    }

    /// <summary>What was done.</summary>
    public SituationActKind Kind { get; }

    /// <summary>The day on which it was done, as far as it is known.</summary>
    public UncertainDate On { get; }

    /// <summary>The States that referred the situation or requested deferral; empty for other acts.</summary>
    public ValueList<StateCode> By { get; internal init; } = [];

    /// <summary>The resolution of the Security Council, as cited: <c>S/RES/1593 (2005)</c>; <see langword="null"/> for other acts.</summary>
    public string? Resolution { get; internal init; }

    /// <summary>The States that the resolution obliges to cooperate with the Court; empty for other acts.</summary>
    public ValueList<StateCode> Obliges { get; internal init; } = [];

    /// <summary>
    /// Whether the resolution leaves to each contributing State that is not a party, and is not the State of the situation, exclusive jurisdiction over its nationals, officials and personnel for acts
    /// that arise from operations established or authorised there (paragraph 6 of resolutions 1593 and 1970); <see langword="false"/> for other acts.
    /// </summary>
    public bool ExemptsContributors { get; internal init; }

    /// <summary>Where it is known from.</summary>
    public Provenance Provenance { get; internal init; }

    /// <summary>Kind and day, for people: <c>investigationOpened 2005-06-06</c>.</summary>
    public override string ToString() => $"{EnumText<SituationActKind>.Of(Kind)} {On}";
}
