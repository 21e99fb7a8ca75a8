using System.Diagnostics;
using InternationalJustice.Domain.Collections;
using InternationalJustice.Domain.Crimes;
using InternationalJustice.Domain.Notation;
using InternationalJustice.Domain.States;
using InternationalJustice.Domain.Time;

namespace InternationalJustice.Domain.Warrants;

/// <summary>One dated act in the proceedings against a person. It states what was done, never a status.</summary>
/// <remarks>Equality is by content.</remarks>
[DebuggerDisplay("{ToString(),nq}")]
public sealed record WarrantAct
{
    /// <summary>What was done.</summary>
    public required ActKind Kind { get; init; }

    /// <summary>The day on which it was done, as far as it is known.</summary>
    public required UncertainDate On { get; init; }

    /// <summary>The day on which it was established, where that is later and the proceedings went on meanwhile, as with a death that was confirmed after months.</summary>
    public UncertainDate? EstablishedOn { get; init; }

    /// <summary>Who took it; <see cref="Actor.None"/> where that is not said.</summary>
    public Actor By { get; init; }

    /// <summary>The State that acted, such as the one that arrested or surrendered the person.</summary>
    public StateCode? State { get; init; }

    /// <summary>
    /// Whether it was taken under seal. For an application <see langword="null"/> means that it is as secret as the warrant or summons to which it led, and for an amendment as the warrant that it amends; for every other act that
    /// it is public, unless it could not have been taken without one that is not. A seal ends with the next <see cref="ActKind.WarrantUnsealed"/> that is about it.
    /// </summary>
    public bool? UnderSeal { get; init; }

    /// <summary>
    /// The number of the warrant or summons that it concerns, from 1 in the order of issue; <see langword="null"/> for all of the record. It matters for unsealing, amendment and withdrawal only.
    /// </summary>
    public int? Instrument { get; init; }

    /// <summary>Why the arrest appeared necessary, as a decision to issue a warrant or an application for one says (article 58(1)(b)); empty where that is not said.</summary>
    public ValueList<ArrestGround> Grounds { get; init; } = [];

    /// <summary>The crimes with which the act charges the person, or which it confirms, in the order in which the source gives them; empty where that is not said.</summary>
    public ValueList<CrimeCode> Crimes { get; init; } = [];

    /// <summary>How an appeal came out; <see cref="AppealOutcome.None"/> for other acts.</summary>
    public AppealOutcome Outcome { get; init; }

    /// <summary>The number of the record in which it is found, as written by the source; <see langword="null"/> where it is not known.</summary>
    public string? Reference { get; init; }

    /// <summary>Where it is known from.</summary>
    public Provenance Provenance { get; init; } = Provenance.Assumed;

    /// <summary>The day from which it has effect in the proceedings.</summary>
    public UncertainDate EffectiveOn => EstablishedOn ?? On;

    /// <summary>Kind and day, for people: <c>warrantIssued 2025-07-08</c>.</summary>
    public override string ToString() => $"{EnumText<ActKind>.Of(Kind)} {On}";
}
