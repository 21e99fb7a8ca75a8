using InternationalJustice.Domain.Citations;
using InternationalJustice.Domain.Notation;

namespace InternationalJustice.Domain.Crimes;

/// <summary>An act by which a State commits aggression, as listed in article 8 bis(2) of the Rome Statute. It is no crime by itself: the crime of a person is to plan, prepare, begin or carry it out.</summary>
/// <remarks>Immutable. Equality is that of the reference: a catalogue has each act once.</remarks>
public sealed class ActOfAggression
{
    private readonly Bilingual _text;

    internal ActOfAggression(Provision provision, Bilingual text)
    {
        Provision = provision;
        _text = text;
    }

    /// <summary>Where it is listed, such as <c>8bis(2)(c)</c>.</summary>
    public Provision Provision { get; }

    /// <summary>The act in this library's own words; empty for no language.</summary>
    public string Text(Language language) => _text.In(language);

    /// <summary>Provision and English text.</summary>
    public override string ToString() => $"{Provision}: {_text.English}";
}
