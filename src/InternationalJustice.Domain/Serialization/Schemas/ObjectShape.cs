using System.Collections.Immutable;
using System.Text.Json;

namespace InternationalJustice.Domain.Serialization.Schemas;

/// <summary>An object.</summary>
/// <param name="Members">Its members, in the order in which they are told.</param>
internal sealed record ObjectShape(params ImmutableArray<SchemaMember> Members) : Shape
{
    /// <summary>Whether there may be members that the schema does not tell: so in what the library writes, because later versions may write more, and never in what it reads.</summary>
    internal bool IsOpen { get; init; }

    internal override void WriteKeywords(Utf8JsonWriter json, bool orNull)
    {
        WriteType(json, "object", orNull);
        json.WriteStartObject("properties");
        foreach (var member in Members)
        {
            json.WritePropertyName(member.Name);
            member.Shape.Write(json, member.AllowsNull, member.Description);
        }

        json.WriteEndObject();
        var required = Members.Where(member => member.IsRequired).ToArray();
        if (required.Length > 0)
        {
            json.WriteStartArray("required");
            foreach (var member in required)
            {
                json.WriteStringValue(member.Name);
            }

            json.WriteEndArray();
        }

        if (!IsOpen)
        {
            json.WriteBoolean("additionalProperties", false);
        }
    }
}
