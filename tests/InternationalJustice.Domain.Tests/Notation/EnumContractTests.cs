using System.Reflection;
using System.Text.Json;
using System.Text.Json.Serialization;
using InternationalJustice.Domain.Notation;

namespace InternationalJustice.Domain.Tests.Notation;

public class EnumContractTests
{
    public static TheoryData<Type> Enums => [.. typeof(INotation<>).Assembly.GetExportedTypes().Where(type => type.IsEnum)];

    [Theory]
    [MemberData(nameof(Enums))]
    public void Every_public_enumeration_names_its_converter(Type type) =>
        Assert.Equal(typeof(EnumJsonConverter<>).MakeGenericType(type), type.GetCustomAttribute<JsonConverterAttribute>()?.ConverterType);

    [Theory]
    [MemberData(nameof(Enums))]
    public void Its_members_are_written_in_camelCase_in_every_culture_and_read_back(Type type) => Cultures.ForEach(() => Assert.All(Enum.GetNames(type), name =>
    {
        var value = Enum.Parse(type, name);
        var json = name == "None" ? "null" : $"\"{char.ToLowerInvariant(name[0])}{name[1..]}\"";

        Assert.Equal(json, JsonSerializer.Serialize(value, type));
        Assert.Equal(value, JsonSerializer.Deserialize(json, type));
    }));

    [Theory]
    [MemberData(nameof(Enums))]
    public void Other_spellings_and_numbers_are_refused_with_the_list_of_members(Type type)
    {
        var name = Enum.GetNames(type).First(name => name != "None");
        string[] refused = [$"\"{name}\"", $"\"{name.ToUpperInvariant()}\"", $"\" {JsonNamingPolicy.CamelCase.ConvertName(name)}\"", "\"\"", "\"none\"", "0", "1", "true", "[]", "{}", "\"0\"", "\"\\ud800\""];

        Assert.All(refused, json => Assert.Throws<JsonException>(() => JsonSerializer.Deserialize(json, type)));
        Assert.Contains(JsonNamingPolicy.CamelCase.ConvertName(name), Assert.Throws<JsonException>(() => JsonSerializer.Deserialize("\"x\"", type)).Message, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Enums))]
    public void A_number_that_is_no_member_is_not_written(Type type) =>
        Assert.Throws<JsonException>(() => JsonSerializer.Serialize(Enum.ToObject(type, Enum.GetValues(type).Cast<object>().Max(Convert.ToInt64) + 1), type));

    [Theory]
    [MemberData(nameof(Enums))]
    public void Its_members_are_keys_of_a_JSON_object(Type type)
    {
        var dictionaryType = typeof(Dictionary<,>).MakeGenericType(type, typeof(int));
        var member = Enum.GetNames(type).First(name => name != "None");
        var json = $$"""{"{{JsonNamingPolicy.CamelCase.ConvertName(member)}}":1}""";

        Assert.Equal(json, JsonSerializer.Serialize(JsonSerializer.Deserialize(json, dictionaryType), dictionaryType));
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize("""{"x":1}""", dictionaryType));
    }
}
