using System.Text.Json;

namespace InternationalJustice.Domain.Serialization.Schemas;

/// <summary>A text, a number or a truth value.</summary>
/// <param name="Type">The JSON type.</param>
internal sealed record ScalarShape(string Type) : Shape
{
    /// <summary>The form of a text. A text can have it and still not be in the notation: no pattern knows that June has 30 days.</summary>
    internal string? Pattern { get; init; }

    internal int? Least { get; init; }

    internal int? Most { get; init; }

    internal override void WriteKeywords(Utf8JsonWriter json, bool orNull)
    {
        WriteType(json, Type, orNull);
        if (Pattern is not null)
        {
            json.WriteString("pattern", Pattern);
        }

        if (Least is { } least)
        {
            json.WriteNumber("minimum", least);
        }

        if (Most is { } most)
        {
            json.WriteNumber("maximum", most);
        }
    }
}
