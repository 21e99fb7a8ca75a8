using System.Text.Json;

namespace InternationalJustice.Domain.Serialization.Schemas;

/// <summary>A shape that the schema tells once, under a name.</summary>
/// <param name="Name">Its name among the definitions.</param>
/// <param name="Definition">The shape; made when it is needed, so that it can contain itself.</param>
internal sealed record ReferenceShape(string Name, Func<Shape> Definition) : Shape
{
    internal override void WriteKeywords(Utf8JsonWriter json, bool orNull)
    {
        if (!orNull)
        {
            json.WriteString("$ref", $"#/$defs/{Name}");
            return;
        }

        new ChoiceShape(this).WriteKeywords(json, orNull);
    }
}
