using System.Collections.Immutable;
using System.Text.Json;
using InternationalJustice.Domain.Notation;

namespace InternationalJustice.Domain.Serialization.Schemas;

/// <summary>What a JSON value must look like: one node of a JSON Schema (draft 2020-12).</summary>
internal abstract record Shape
{
    internal const string DayPattern = "[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])";

    private const string UncertainPattern = "-?[0-9]{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?";

    private const string SequencePattern = "(0[1-9]|[1-9][0-9])/[0-9]{2}";

    internal static Shape Text { get; } = new ScalarShape("string");

    /// <summary>A text that is not blank.</summary>
    internal static Shape NonBlank { get; } = new ScalarShape("string") { Pattern = @"\S" };

    internal static Shape YesOrNo { get; } = new ScalarShape("boolean");

    internal static Shape WholeNumber { get; } = new ScalarShape("integer");

    internal static Shape Day { get; } = new ScalarShape("string") { Pattern = $"^-?{DayPattern}$" };

    internal static Shape UncertainDay { get; } = new ScalarShape("string") { Pattern = $"^{UncertainPattern}(/{UncertainPattern})?$" };

    internal static Shape CodeOfState { get; } = new ScalarShape("string") { Pattern = "^[A-Z]{3}$" };

    internal static Shape IdOfCourt { get; } = new ScalarShape("string") { Pattern = "^(?=.{2,12}$)[A-Z][A-Za-z0-9]*(-[A-Za-z0-9]+)*$" };

    internal static Shape NumberOfSituation { get; } = new ScalarShape("string") { Pattern = $"^ICC-{SequencePattern}$" };

    internal static Shape NumberOfCase { get; } = new ScalarShape("string") { Pattern = $"^ICC-{SequencePattern}-{SequencePattern}$" };

    internal static Shape IdOfAmendment { get; } = new ScalarShape("string") { Pattern = "^10-[a-z]$" };

    internal static Shape CodeOfCrime { get; } = new ScalarShape("string") { Pattern = "^(other:[a-z]([A-Za-z0-9-]{0,58}[A-Za-z0-9])?|(?!other:)[^0-9]*[0-9]{1,3}([^0-9/].*)?)$" };

    /// <summary>Writes the node.</summary>
    /// <param name="json">Receives one object.</param>
    /// <param name="orNull">Whether JSON <c>null</c> is allowed besides.</param>
    /// <param name="description">What the value means; none where the owner says it.</param>
    internal void Write(Utf8JsonWriter json, bool orNull = false, string? description = null)
    {
        json.WriteStartObject();
        if (description is not null)
        {
            json.WriteString("description", description);
        }

        WriteKeywords(json, orNull);
        json.WriteEndObject();
    }

    /// <summary>Writes the keywords of the node into an object that is open.</summary>
    internal abstract void WriteKeywords(Utf8JsonWriter json, bool orNull);

    internal static Shape OneOf<T>()
        where T : struct, Enum => new EnumShape([.. EnumText<T>.All]);

    internal static Shape OneOf(params ImmutableArray<string> values) => new EnumShape(values);

    internal static Shape NumberFrom(int least, int most) => new ScalarShape("integer") { Least = least, Most = most };

    internal static Shape ListOf(Shape entry, bool isNotEmpty = false) => new ListShape(entry, isNotEmpty);

    /// <summary>A member that must be there and says something.</summary>
    internal static SchemaMember Required(string name, Shape shape, string description) => new(name, shape, description, IsRequired: true, AllowsNull: false);

    /// <summary>A member that must be there and can be <c>null</c>.</summary>
    internal static SchemaMember Nullable(string name, Shape shape, string description) => new(name, shape, description, IsRequired: true, AllowsNull: true);

    /// <summary>A member that can be absent or, to the same effect unless its description tells otherwise, <c>null</c>.</summary>
    internal static SchemaMember Optional(string name, Shape shape, string description) => new(name, shape, description, IsRequired: false, AllowsNull: true);

    /// <summary>A member that can be absent but is never <c>null</c>.</summary>
    internal static SchemaMember Perhaps(string name, Shape shape, string description) => new(name, shape, description, IsRequired: false, AllowsNull: false);

    /// <summary>The type of a node, with <c>null</c> where it is allowed.</summary>
    private protected static void WriteType(Utf8JsonWriter json, string type, bool orNull)
    {
        if (!orNull)
        {
            json.WriteString("type", type);
            return;
        }

        json.WriteStartArray("type");
        json.WriteStringValue(type);
        json.WriteStringValue("null");
        json.WriteEndArray();
    }
}
