using System.Text.Json.Serialization;
using InternationalJustice.Domain.Notation;

namespace InternationalJustice.Domain.Citations;

/// <summary>The level of an instrument at which a provision stands: the deepest one that its citation names.</summary>
[JsonConverter(typeof(EnumJsonConverter<ProvisionLevel>))]
public enum ProvisionLevel
{
    /// <summary>No provision: the default of <see cref="Provision"/>.</summary>
    None = 0,

    /// <summary>A whole article, rule or regulation: <c>8bis</c>.</summary>
    Article = 1,

    /// <summary>A numbered paragraph: <c>25(3bis)</c>.</summary>
    Paragraph = 2,

    /// <summary>A lettered subparagraph of a paragraph, or of an article without paragraphs: <c>7(1)(h)</c>, <c>28(a)</c>.</summary>
    Letter = 3,

    /// <summary>An item in roman numerals below a letter: <c>8(2)(b)(xxii)</c>.</summary>
    Item = 4,

    /// <summary>A letter below an item: <c>93(10)(b)(i)a</c>.</summary>
    SubItem = 5,

    /// <summary>One of several crimes that the Elements of Crimes make of one provision of the Statute: <c>7(1)(g)-1</c>.</summary>
    ElementsVariant = 6,
}
