using System.Text.Json;
using System.Text.Json.Serialization;

namespace InternationalJustice.Domain.Notation;

/// <summary>Reads and writes the members of an enumeration as their names in camelCase; numbers and other spellings are refused.</summary>
/// <typeparam name="T">The enumeration; it names this converter in its <see cref="JsonConverterAttribute"/>.</typeparam>
public sealed class EnumJsonConverter<T> : JsonConverter<T>
    where T : struct, Enum
{
    /// <inheritdoc/>
    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        var text = reader.TokenType == JsonTokenType.String ? reader.GetString() : null;
        return EnumText<T>.TryParse(text, out var value)
            ? value
            : throw new JsonException($"Expected one of: {string.Join(", ", EnumText<T>.All)}.");
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteStringValue(EnumText<T>.Of(value));
    }
}
