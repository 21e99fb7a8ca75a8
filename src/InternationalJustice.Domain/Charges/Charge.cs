using InternationalJustice.Domain.Collections;
using InternationalJustice.Domain.Crimes;
using InternationalJustice.Domain.Crimes.Responsibility;
using InternationalJustice.Domain.Jurisdiction;
using NodaTime;

namespace InternationalJustice.Domain.Charges;

/// <summary>A charge (article 61(3)(a) of the Rome Statute): what a person is said to have done, as which crimes, in which way, when and where.</summary>
/// <remarks>Whether a charge is one that the law knows is checked by <c>ChargeValidator</c>; whether the Court has jurisdiction is a question for an allegation.</remarks>
public sealed record Charge
{
    /// <summary>The crimes.</summary>
    public required ValueList<CrimeCode> Crimes { get; init; }

    /// <summary>The modes of liability, in the alternative; each applies to every crime.</summary>
    public required ValueList<ModeOfLiability> Modes { get; init; }

    /// <summary>The first day of the conduct.</summary>
    public required LocalDate From { get; init; }

    /// <summary>The last day, included; <see langword="null"/> if it goes on.</summary>
    public LocalDate? To { get; init; }

    /// <summary>Where it occurred.</summary>
    public ValueList<Place> Places { get; init; } = [];

    /// <summary>The character of the armed conflict, where known.</summary>
    public ConflictCharacter Conflict { get; init; }

    /// <summary>The grounds of persecution (article 7(1)(h)).</summary>
    public ValueList<PersecutionGround> Grounds { get; init; } = [];

    /// <summary>How old the victims were, where that matters.</summary>
    public VictimAges? Victims { get; init; }

    /// <summary>The person charged, as far as the charge says something about them.</summary>
    public Suspect? Suspect { get; init; }

    /// <summary>What is pleaded against the charge.</summary>
    public ValueList<PleaKind> Pleas { get; init; } = [];
}
