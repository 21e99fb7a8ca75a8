using System.Collections.Frozen;
using System.Text.Json;

namespace InternationalJustice.Domain.Notation;

/// <summary>The texts of one language by their codes. Both languages have the same codes.</summary>
internal sealed class TextCatalogue
{
    private static readonly Lazy<TextCatalogue> English = new(() => Read("texts-en.json"));
    private static readonly Lazy<TextCatalogue> French = new(() => Read("texts-fr.json"));

    private readonly FrozenDictionary<string, string> _texts;

    private TextCatalogue(FrozenDictionary<string, string> texts) => _texts = texts;

    internal IEnumerable<string> Codes => _texts.Keys;

    /// <summary>The text with that code; its values stand in braces.</summary>
    internal string this[string code] => _texts[code];

    internal static TextCatalogue For(Language language) => language == Language.French ? French.Value : English.Value;

    private static TextCatalogue Read(string resource)
    {
        using var stream = typeof(TextCatalogue).Assembly.GetManifestResourceStream(resource)!;
        using var document = JsonDocument.Parse(stream);
        return new(document.RootElement.EnumerateObject().ToFrozenDictionary(property => property.Name, property => property.Value.GetString()!, StringComparer.Ordinal));
    }
}
