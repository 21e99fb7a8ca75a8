using System.Diagnostics;
using InternationalJustice.Domain.Notation;

namespace InternationalJustice.Domain.Crimes;

/// <summary>A crime that a text names, and how.</summary>
/// <remarks>Immutable. Equality is that of the reference.</remarks>
[DebuggerDisplay("{Crime} {Kind} {Name}")]
public sealed class CrimeMatch
{
    private readonly Bilingual? _note;

    internal CrimeMatch(Crime crime, CrimeMatchKind kind, string name, Bilingual? note = null)
    {
        Crime = crime;
        Kind = kind;
        Name = name;
        _note = note;
    }

    /// <summary>The crime.</summary>
    public Crime Crime { get; }

    /// <summary>How the text names it.</summary>
    public CrimeMatchKind Kind { get; }

    /// <summary>The title, alias, limb, family or code that the text is a spelling of.</summary>
    public string Name { get; }

    /// <summary>What a reader must know about that name, such as that it is no crime of its own; <see langword="null"/> if there is nothing to say, empty for no language.</summary>
    public string? Note(Language language) => _note?.In(language);
}
