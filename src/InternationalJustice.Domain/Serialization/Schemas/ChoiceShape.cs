using System.Collections.Immutable;
using System.Text.Json;

namespace InternationalJustice.Domain.Serialization.Schemas;

/// <summary>A value of one of several shapes.</summary>
/// <param name="Shapes">The shapes.</param>
internal sealed record ChoiceShape(params ImmutableArray<Shape> Shapes) : Shape
{
    internal override void WriteKeywords(Utf8JsonWriter json, bool orNull)
    {
        json.WriteStartArray("anyOf");
        foreach (var shape in Shapes)
        {
            shape.Write(json);
        }

        if (orNull)
        {
            json.WriteStartObject();
            json.WriteString("type", "null");
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
