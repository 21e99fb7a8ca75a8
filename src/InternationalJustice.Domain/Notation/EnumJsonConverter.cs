using System.Text.Json;
using System.Text.Json.Serialization;

namespace InternationalJustice.Domain.Notation;

/// <summary>Reads and writes the members of an enumeration as their names in camelCase; numbers and other spellings are refused.</summary>
/// <typeparam name="T">The enumeration; it names this converter in its <see cref="JsonConverterAttribute"/>.</typeparam>
/// <remarks>A member named <c>None</c>, which means that nothing was said, is JSON <c>null</c>.</remarks>
public sealed class EnumJsonConverter<T> : JsonConverter<T>
    where T : struct, Enum
{
    /// <inheritdoc/>
    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.Null && EnumText<T>.HasNone ? default
        : Parse(reader.TokenType == JsonTokenType.String ? reader.GetString() : null);

    /// <inheritdoc/>
    /// <exception cref="JsonException"><paramref name="value"/> is not a member of the enumeration.</exception>
    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        if (EnumText<T>.HasNone && EqualityComparer<T>.Default.Equals(value, default))
        {
            writer.WriteNullValue();
        }
        else
        {
            writer.WriteStringValue(Format(value));
        }
    }

    /// <inheritdoc/>
    public override T ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => Parse(reader.GetString());

    /// <inheritdoc/>
    /// <exception cref="JsonException"><paramref name="value"/> is not a member of the enumeration, or is the one that means nothing.</exception>
    public override void WriteAsPropertyName(Utf8JsonWriter writer, T value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WritePropertyName(Format(value));
    }

    private static T Parse(string? text) =>
        EnumText<T>.TryParse(text, out var value) ? value : throw new JsonException($"Expected one of: {string.Join(", ", EnumText<T>.All)}.");

    private static string Format(T value) =>
        EnumText<T>.Of(value) is { Length: > 0 } text ? text : throw new JsonException($"Expected one of: {string.Join(", ", EnumText<T>.All)}.");
}
