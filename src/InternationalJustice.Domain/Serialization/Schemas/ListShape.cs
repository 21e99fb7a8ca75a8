using System.Text.Json;

namespace InternationalJustice.Domain.Serialization.Schemas;

/// <summary>A list.</summary>
/// <param name="Entry">What each entry looks like.</param>
/// <param name="IsNotEmpty">Whether there must be an entry.</param>
internal sealed record ListShape(Shape Entry, bool IsNotEmpty) : Shape
{
    internal override void WriteKeywords(Utf8JsonWriter json, bool orNull)
    {
        WriteType(json, "array", orNull);
        json.WritePropertyName("items");
        Entry.Write(json);
        if (IsNotEmpty)
        {
            json.WriteNumber("minItems", 1);
        }
    }
}
