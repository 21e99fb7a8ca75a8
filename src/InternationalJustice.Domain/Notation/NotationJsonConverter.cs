using System.Text.Json;
using System.Text.Json.Serialization;

namespace InternationalJustice.Domain.Notation;

/// <summary>Reads and writes a value as a JSON string in its notation, also as the key of a dictionary.</summary>
/// <typeparam name="T">The value type; it names this converter in its <see cref="JsonConverterAttribute"/>, so that no options are needed.</typeparam>
/// <remarks>Text that is not in the notation is a <see cref="JsonException"/> to which the serializer adds the path.</remarks>
public sealed class NotationJsonConverter<T> : JsonConverter<T>
    where T : struct, INotation<T>
{
    /// <inheritdoc/>
    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.String ? Parse(reader.GetString()) : throw new JsonException($"Expected a string that is {T.Expected}.");

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteStringValue(value.ToString());
    }

    /// <inheritdoc/>
    public override T ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => Parse(reader.GetString());

    /// <inheritdoc/>
    public override void WriteAsPropertyName(Utf8JsonWriter writer, T value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WritePropertyName(value.ToString());
    }

    private static T Parse(string? text) =>
        T.TryParse(text, out var value) ? value : throw new JsonException(NotationText.Refusal<T>(text));
}
