using System.Text.Json.Serialization;
using InternationalJustice.Domain.Notation;

namespace InternationalJustice.Domain.Crimes;

/// <summary>What an element of a crime is about (article 30 of the Rome Statute and the General Introduction to the Elements of Crimes).</summary>
[JsonConverter(typeof(EnumJsonConverter<ElementKind>))]
public enum ElementKind
{
    /// <summary>Not said.</summary>
    None = 0,

    /// <summary>What the perpetrator did or failed to do.</summary>
    Conduct = 1,

    /// <summary>What the conduct led to.</summary>
    Consequence = 2,

    /// <summary>What the facts were, such as who the victims were.</summary>
    Circumstance = 3,

    /// <summary>What the perpetrator knew or meant, beside the intent and knowledge that article 30 always requires.</summary>
    Mental = 4,

    /// <summary>The setting that makes it an international crime: the attack, the armed conflict, the pattern.</summary>
    Contextual = 5,
}
