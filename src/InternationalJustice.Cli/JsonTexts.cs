using System.Text.Json;

namespace InternationalJustice.Cli;

/// <summary>Writes lists of texts.</summary>
internal static class JsonTexts
{
    internal static void WriteTexts(this Utf8JsonWriter json, string name, IEnumerable<string> texts)
    {
        json.WriteStartArray(name);
        foreach (var text in texts)
        {
            json.WriteStringValue(text);
        }

        json.WriteEndArray();
    }
}
