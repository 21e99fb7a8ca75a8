using System.Collections.Immutable;
using System.Diagnostics;
using InternationalJustice.Domain.States;
using NodaTime;

namespace InternationalJustice.Domain.Situations;

/// <summary>Somebody for whom a warrant or summons was publicly issued, or publicly applied for. Nothing here says that the person did anything; until a conviction everybody is presumed innocent (article 66).</summary>
/// <remarks>Immutable. Equality is that of the reference.</remarks>
[DebuggerDisplay("{Name,nq}")]
public sealed class Person
{
    internal Person()
    {
    }

    /// <summary>A stable id in the dataset.</summary>
    public required string Id { get; init; }

    /// <summary>The full name as the record gives it.</summary>
    public required string Name { get; init; }

    /// <summary>Other full names under which the person appears on the record.</summary>
    public ImmutableArray<string> Aliases { get; internal init; } = [];

    /// <summary>The nationalities, as far as the record gives them.</summary>
    public ImmutableArray<StateCode> Nationalities { get; internal init; } = [];

    /// <summary>The office or position that the record gives, in English, with the years in which it matters; not a finding.</summary>
    public string? Position { get; internal init; }

    /// <summary>Offices of State that may carry immunity, with the days in office.</summary>
    public ImmutableArray<Office> Offices { get; internal init; } = [];

    /// <summary>The last day on which the record was seen to be true.</summary>
    public LocalDate? KnownUntil { get; internal init; }

    /// <summary>What a reader should know besides, in English. It is for everybody, and must tell nothing that is under seal.</summary>
    public string? Note { get; internal init; }

    /// <summary>The keys of the sources.</summary>
    public ImmutableArray<string> Sources { get; internal init; } = [];

    /// <summary>The same person without the note.</summary>
    internal Person WithoutNote() => Note is null ? this : new Person
    {
        Id = Id,
        Name = Name,
        Aliases = Aliases,
        Nationalities = Nationalities,
        Position = Position,
        Offices = Offices,
        KnownUntil = KnownUntil,
        Sources = Sources,
    };

    /// <summary>The full name.</summary>
    public override string ToString() => Name;
}
