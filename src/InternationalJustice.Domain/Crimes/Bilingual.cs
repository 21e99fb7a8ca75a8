using InternationalJustice.Domain.Notation;

namespace InternationalJustice.Domain.Crimes;

/// <summary>A text in both languages of the library.</summary>
internal sealed record Bilingual(string English, string French)
{
    /// <summary>The text; empty for no language.</summary>
    internal string In(Language language) => language switch
    {
        Language.English => English,
        Language.French => French,
        _ => string.Empty,
    };
}
