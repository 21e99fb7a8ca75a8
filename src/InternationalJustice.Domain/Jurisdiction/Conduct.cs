using InternationalJustice.Domain.Collections;
using InternationalJustice.Domain.Crimes;
using InternationalJustice.Domain.States;
using InternationalJustice.Domain.Time;
using NodaTime;

namespace InternationalJustice.Domain.Jurisdiction;

/// <summary>One piece of alleged conduct: what, when and where.</summary>
public sealed record Conduct
{
    /// <summary>The id by which answers refer to it; unique in its allegation.</summary>
    public required string Id { get; init; }

    /// <summary>The crimes that it is alleged to amount to; within reach if one of them is.</summary>
    public required ValueList<CrimeCode> Crimes { get; init; }

    /// <summary>The grounds of persecution (article 7(1)(h)).</summary>
    public ValueList<PersecutionGround> Grounds { get; init; } = [];

    /// <summary>The first day.</summary>
    public required LocalDate From { get; init; }

    /// <summary>The last day, included; <see langword="null"/> if it goes on. It must not lie before <see cref="From"/>.</summary>
    public LocalDate? To { get; init; }

    /// <summary>The day on which its result made the crime complete, where that came after the conduct (article 11); <see langword="null"/> if it was complete with the conduct.</summary>
    public LocalDate? CompletedOn { get; init; }

    /// <summary>The days of the attack against a civilian population of which it is a part (article 7), where they matter: enforced disappearance.</summary>
    public DatePeriod? Attack { get; init; }

    /// <summary>
    /// The grounds of that attack, on which crimes against humanity depend at some courts; empty if it was found to be on none, <see langword="null"/> if unknown.
    /// </summary>
    public ValueList<PersecutionGround>? AttackGrounds { get; init; }

    /// <summary>
    /// Whether it was found to be connected with the crime, the attack or the report for which a court was founded (Nuremberg, Tokyo, the Tribunal for Lebanon, the Kosovo Specialist Chambers); <see langword="null"/> if nobody has found on it.
    /// </summary>
    public bool? Connected { get; init; }

    /// <summary>The nationalities of its victims, on which jurisdiction depends at the Kosovo Specialist Chambers; <see langword="null"/> if unknown.</summary>
    public ValueList<StateCode>? VictimNationalities { get; init; }

    /// <summary>Every place where at least a part of it occurred.</summary>
    public ValueList<Place> Places { get; init; } = [];

    /// <summary>States in which only effects were felt.</summary>
    public ValueList<StateCode> EffectsIn { get; init; } = [];

    /// <summary>The character of the armed conflict, where known.</summary>
    public ConflictCharacter Conflict { get; init; }

    /// <summary>What was found on an armed conflict not of an international character; what is left out is taken as alleged with <see cref="Conflict"/>.</summary>
    public Hostilities? Hostilities { get; init; }

    /// <summary>
    /// Whether genocide was found to have taken place in a manifest pattern of similar conduct, or by conduct that could itself effect the destruction (the context that the Elements of Crimes add);
    /// <see langword="null"/> if it is taken as alleged.
    /// </summary>
    public bool? ManifestPattern { get; init; }

    /// <summary>
    /// Whether it was found to have been foreseeably criminal, under law that bound the person at the time, where the Court reaches back to a time before the Statute applied (articles 21(3) and 22);
    /// <see langword="null"/> if it is taken as alleged.
    /// </summary>
    public bool? Foreseeable { get; init; }

    /// <summary>Whether the elements of the crimes are taken as alleged, or were found to be shown or not to be.</summary>
    public ElementsFinding Elements { get; init; } = ElementsFinding.AsAlleged;

    /// <summary>Its days; of conduct that goes on those up to the day of the question.</summary>
    internal DatePeriod DaysUntil(LocalDate asOf) => new(From, To ?? LocalDate.Max(From, asOf));
}
