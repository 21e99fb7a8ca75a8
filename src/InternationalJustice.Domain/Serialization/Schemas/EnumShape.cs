using System.Collections.Immutable;
using System.Text.Json;

namespace InternationalJustice.Domain.Serialization.Schemas;

/// <summary>One of several texts.</summary>
/// <param name="Values">The texts.</param>
internal sealed record EnumShape(ImmutableArray<string> Values) : Shape
{
    internal override void WriteKeywords(Utf8JsonWriter json, bool orNull)
    {
        json.WriteStartArray("enum");
        foreach (var value in Values)
        {
            json.WriteStringValue(value);
        }

        if (orNull)
        {
            json.WriteNullValue();
        }

        json.WriteEndArray();
    }
}
