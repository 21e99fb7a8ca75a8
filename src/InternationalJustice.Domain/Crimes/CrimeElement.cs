namespace InternationalJustice.Domain.Crimes;

/// <summary>One element of a crime: something that must be shown. All elements of a crime must be.</summary>
/// <param name="Id">The stable id.</param>
/// <param name="Kind">What it is about.</param>
/// <param name="Text">The element in this library's own words, in English; the Elements of Crimes and the Statute prevail.</param>
/// <param name="DepartsFromArticle30">
/// Whether it asks for more, or for less, than the intent and knowledge of article 30: a special purpose, or that something should have been known.
/// </param>
public sealed record CrimeElement(ElementId Id, ElementKind Kind, string Text, bool DepartsFromArticle30)
{
    /// <summary>Whether the element is shared by several crimes of its article, such as the armed conflict.</summary>
    public bool IsShared => Id.Code.Provision is { Parent: null };

    /// <summary>Id and text.</summary>
    public override string ToString() => $"{Id}: {Text}";
}
