using System.Diagnostics;
using InternationalJustice.Domain.Notation;

namespace InternationalJustice.Domain.Crimes;

/// <summary>One element of a crime: something that must be shown. All elements of a crime must be.</summary>
/// <remarks>Immutable. Equality is that of the reference: a catalogue has each element once.</remarks>
[DebuggerDisplay("{ToString(),nq}")]
public sealed class CrimeElement
{
    private readonly Bilingual _text;

    internal CrimeElement(ElementId id, ElementKind kind, Bilingual text, bool departsFromArticle30)
    {
        Id = id;
        Kind = kind;
        _text = text;
        DepartsFromArticle30 = departsFromArticle30;
    }

    /// <summary>The stable id.</summary>
    public ElementId Id { get; }

    /// <summary>What it is about.</summary>
    public ElementKind Kind { get; }

    /// <summary>Whether it asks for more, or for less, than the intent and knowledge of article 30: a special purpose, or that something should have been known.</summary>
    public bool DepartsFromArticle30 { get; }

    /// <summary>Whether the element is shared by several crimes of its article, such as the armed conflict.</summary>
    public bool IsShared => Id.Code.Provision is { Parent: null };

    /// <summary>The element in this library's own words; the Elements of Crimes and the Statute prevail. Empty for no language.</summary>
    public string Text(Language language) => _text.In(language);

    /// <summary>Id and English text.</summary>
    public override string ToString() => $"{Id}: {_text.English}";
}
