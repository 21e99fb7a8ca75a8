using System.Collections.Immutable;
using System.Diagnostics;
using InternationalJustice.Domain.Citations;
using InternationalJustice.Domain.Notation;
using InternationalJustice.Domain.Time;

namespace InternationalJustice.Domain.Crimes.Responsibility;

/// <summary>One thing that must be shown for a person to be responsible in a certain way, or for a plea to succeed.</summary>
/// <remarks>Immutable. Equality is that of the reference.</remarks>
[DebuggerDisplay("{ToString(),nq}")]
public sealed class Requirement
{
    private readonly Bilingual _text;

    internal Requirement(string id, ElementKind kind, string english, string french)
    {
        Id = ElementId.Parse(id);
        Kind = kind;
        _text = new Bilingual(english, french);
    }

    /// <summary>The stable id, in the notation of the elements of crimes, so that one set of findings serves both.</summary>
    public ElementId Id { get; }

    /// <summary>Where the Statute asks for it.</summary>
    public Provision Provision => Id.Code.Provision.GetValueOrDefault();

    /// <summary>What it is about.</summary>
    public ElementKind Kind { get; }

    /// <summary>Whether it asks for more, or for less, than the intent and knowledge of article 30.</summary>
    public bool DepartsFromArticle30 { get; internal init; }

    /// <summary>The families for which the law itself says that it is not met, whatever the facts.</summary>
    internal ImmutableArray<CrimeFamily> NeverMetFor { get; init; } = [];

    /// <summary>The requirement in this library's own words; the Statute prevails. Empty for no language.</summary>
    public string Text(Language language) => _text.In(language);

    /// <summary>What the law says about it for crimes of a family, whatever the facts; <see langword="null"/> if it depends on them.</summary>
    public Truth? SettledFor(CrimeFamily family) => NeverMetFor.Contains(family) ? Truth.NotSatisfied : null;

    /// <summary>Id and English text.</summary>
    public override string ToString() => $"{Id}: {_text.English}";
}
