using System.ComponentModel;
using System.Globalization;
using System.Text;
using System.Text.Json;
using FsCheck;
using FsCheck.Fluent;
using InternationalJustice.Domain.Notation;

namespace InternationalJustice.Domain.Tests.Notation;

/// <summary>What every value with a notation promises. The tests of a type inherit from it and supply samples.</summary>
/// <typeparam name="T">The value type.</typeparam>
public abstract class NotationContract<T>
    where T : struct, INotation<T>
{
    private static readonly JsonSerializerOptions Web = new(JsonSerializerDefaults.Web);
    private static readonly UTF8Encoding StrictUtf8 = new(false, throwOnInvalidBytes: true);

    /// <summary>Texts as the type itself writes them, all of different values; where the type has an order, ascending.</summary>
    protected abstract IReadOnlyList<string> Canonical { get; }

    /// <summary>Other spellings, each with the canonical text of the same value.</summary>
    protected virtual IReadOnlyList<(string Text, string Canonical)> Variants => [];

    /// <summary>Texts that look right but are not.</summary>
    protected abstract IReadOnlyList<string> Refused { get; }

    private IEnumerable<string> AllRefused =>
        Refused.Concat(["", " ", "null", "0", "\0", "\uFEFF", "\uD800", "\u202E", "ı", new string('1', 1_000), new string('(', 1_000)])
            .Concat(Canonical.SelectMany(text => new[] { " " + text, text + " ", text + "\n", text + "\0", "\uFEFF" + text, text + "\uDC00", text + "/" + text + "/" + text }));

    [Fact]
    public void There_are_samples()
    {
        Assert.True(Canonical.Count >= 3);
        Assert.True(Refused.Count >= 3);
        Assert.Equal(Canonical.Count, Canonical.Select(ParseSpan).Distinct().Count());
    }

    [Fact]
    public void Canonical_text_is_read_and_written_back_in_every_culture() => Cultures.ForEach(() => Assert.All(Canonical, text =>
    {
        var value = ParseSpan(text);

        Assert.Equal(text, value.ToString());
        Assert.Equal(text, value.ToString("X", CultureInfo.GetCultureInfo("ar-SA")));
        Assert.Equal(text, $"{value}");
        Assert.Equal(value, ParseString(text));
        Assert.Equal(value, ParseUtf8(Encoding.UTF8.GetBytes(text)));
        Assert.True(T.TryParse(text, out var tried));
        Assert.Equal(value, tried);
        Assert.True(TryParseAs(text, out tried));
        Assert.Equal(value, tried);
        Assert.True(T.TryParse(text.AsSpan(), CultureInfo.GetCultureInfo("tr-TR"), out tried));
        Assert.Equal(value, tried);
        Assert.True(T.TryParse(Encoding.UTF8.GetBytes(text), null, out tried));
        Assert.Equal(value, tried);
    }));

    [Fact]
    public void Other_spellings_are_read_as_the_same_value_in_every_culture() => Cultures.ForEach(() => Assert.All(Variants, variant =>
    {
        Assert.Equal(variant.Canonical, ParseSpan(variant.Text).ToString());
        Assert.Equal(ParseSpan(variant.Canonical), ParseSpan(variant.Text));
    }));

    [Fact]
    public void Other_text_is_refused_in_every_culture_and_gives_the_default() => Cultures.ForEach(() => Assert.All(AllRefused, text =>
    {
        Assert.False(T.TryParse(text, out var value));
        Assert.Equal(default, value);
        Assert.False(TryParseAs(text, out value));
        Assert.Equal(default, value);
        Assert.False(T.TryParse(Encoding.UTF8.GetBytes(text), null, out value));
        Assert.Equal(default, value);
        AssertExplains(Assert.Throws<FormatException>(() => ParseSpan(text)).Message);
        AssertExplains(Assert.Throws<FormatException>(() => ParseString(text)).Message);
        AssertExplains(Assert.Throws<FormatException>(() => ParseUtf8(Encoding.UTF8.GetBytes(text))).Message);
    }));

    [Fact]
    public void Bytes_that_are_not_UTF_8_are_refused() => Assert.All(Canonical, text =>
    {
        byte[] bytes = [.. Encoding.UTF8.GetBytes(text)];
        for (var i = 0; i <= bytes.Length; i++)
        {
            byte[] broken = [.. bytes[..i], 0xFF, .. bytes[i..]];
            Assert.False(T.TryParse(broken, null, out _));
            Assert.Throws<FormatException>(() => ParseUtf8(broken));
        }
    });

    [Fact]
    public void Null_is_refused_by_name()
    {
        Assert.Equal("s", Assert.Throws<ArgumentNullException>(() => ParseString(null!)).ParamName);
        Assert.False(TryParseAs<T>(null, out _));
    }

    [Fact]
    public void What_is_expected_is_told_in_words_with_an_example_that_is_right()
    {
        var words = T.Expected.Split([' ', ',', ';'], StringSplitOptions.RemoveEmptyEntries);
        var phrases = Enumerable.Range(0, words.Length).SelectMany(start => Enumerable.Range(start + 1, words.Length - start).Select(end => string.Join(' ', words[start..end])));

        Assert.Contains(phrases, phrase => T.TryParse(phrase, out _));
        Assert.Matches("^[a-z]", T.Expected);
        Assert.DoesNotMatch("[.]$", T.Expected);
    }

    [Fact]
    public void A_buffer_that_is_too_small_is_refused_and_one_that_fits_is_filled() => Assert.All(Canonical, text =>
    {
        var value = ParseSpan(text);
        var utf8 = Encoding.UTF8.GetBytes(text);
        for (var length = 0; length < text.Length; length++)
        {
            Assert.False(value.TryFormat(new char[length], out var charsWritten, "X", CultureInfo.InvariantCulture));
            Assert.Equal(0, charsWritten);
        }

        for (var length = 0; length < utf8.Length; length++)
        {
            Assert.False(value.TryFormat(new byte[length], out var bytesWritten, "X", CultureInfo.InvariantCulture));
            Assert.Equal(0, bytesWritten);
        }

        var characters = new char[text.Length + 1];
        Assert.True(value.TryFormat(characters.AsSpan(0, text.Length), out var written, default, null));
        Assert.Equal(text, new string(characters, 0, written));
        Assert.Equal('\0', characters[^1]);
        Assert.True(value.TryFormat(characters, out written, default, null));
        Assert.Equal(text.Length, written);
        var bytes = new byte[utf8.Length + 1];
        Assert.True(value.TryFormat(bytes.AsSpan(0, utf8.Length), out written, default, null));
        Assert.Equal(utf8, bytes[..written]);
        Assert.Equal(0, bytes[^1]);
    });

    [Fact]
    public void It_is_a_JSON_string_under_any_options_and_in_any_culture() => Cultures.ForEach(() => Assert.All(Canonical, text =>
    {
        var value = ParseSpan(text);
        var json = JsonSerializer.Serialize(text);
        var escaped = $"\"{string.Concat(text.Select(character => $"\\u{(int)character:x4}"))}\"";

        foreach (var options in new[] { null, JsonSerializerOptions.Default, Web, JsonSerializerOptions.Strict })
        {
            Assert.Equal(json, JsonSerializer.Serialize(value, options));
            Assert.Equal(value, JsonSerializer.Deserialize<T>(json, options));
            Assert.Equal(value, JsonSerializer.Deserialize<T>(escaped, options));
            Assert.Equal(value, JsonSerializer.Deserialize<T?>(json, options));
            Assert.Null(JsonSerializer.Deserialize<T?>("null", options));
        }
    }));

    [Fact]
    public void It_is_the_key_of_a_JSON_object()
    {
        var dictionary = Canonical.ToDictionary(ParseSpan, text => text);

        var json = JsonSerializer.Serialize(dictionary);

        Assert.Equal(JsonSerializer.Serialize(Canonical.ToDictionary(text => text)), json);
        Assert.Equal(dictionary, JsonSerializer.Deserialize<Dictionary<T, string>>(json));
        Assert.All(AllRefused, text => AssertExplains(Assert.Throws<JsonException>(
            () => JsonSerializer.Deserialize<Dictionary<T, string>>(JsonSerializer.Serialize(new Dictionary<string, string> { [text] = "" }))).Message));
    }

    [Fact]
    public void Other_JSON_is_refused_with_its_path()
    {
        string[] json = [.. AllRefused.Select(text => JsonSerializer.Serialize(text)), "null", "1", "true", "[]", "{}", "\"\\ud800\"", "\"\\udc00x\""];

        Assert.All(json, text => Assert.Equal("$[0]", Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<T[]>($"[{text}]")).Path));
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<Dictionary<T, int>>("""{"\ud800":1}"""));
    }

    [Fact]
    public void Configuration_and_designers_convert_it_from_and_to_text() => Cultures.ForEach(() =>
    {
        var converter = TypeDescriptor.GetConverter(typeof(T));

        Assert.True(converter.CanConvertFrom(typeof(string)));
        Assert.True(converter.CanConvertTo(typeof(string)));
        Assert.False(converter.CanConvertFrom(typeof(int)));
        Assert.Throws<NotSupportedException>(() => converter.ConvertFrom(1));
        Assert.Throws<NotSupportedException>(() => converter.ConvertTo(default(T), typeof(int)));
        Assert.All(Canonical, text =>
        {
            Assert.Equal(ParseSpan(text), converter.ConvertFrom(null, CultureInfo.GetCultureInfo("th-TH"), text));
            Assert.Equal(text, converter.ConvertTo(null, CultureInfo.GetCultureInfo("th-TH"), ParseSpan(text), typeof(string)));
        });
        Assert.All(AllRefused, text => AssertExplains(Assert.Throws<FormatException>(() => converter.ConvertFrom(text)).Message));
    });

    [Fact]
    public void Values_are_equal_exactly_if_their_texts_are()
    {
        foreach (var left in Canonical)
        {
            foreach (var right in Canonical)
            {
                Assert.Equal(left == right, ParseSpan(left).Equals(ParseSpan(right)));
                Assert.Equal(left == right, ParseSpan(left).Equals((object)ParseSpan(right)));
                Assert.Equal(left == right, Operator<bool>("op_Equality", left, right));
                Assert.Equal(left != right, Operator<bool>("op_Inequality", left, right));
            }

            Assert.Equal(ParseSpan(left).GetHashCode(), ParseSpan(left).GetHashCode());
            Assert.False(ParseSpan(left).Equals(left));
        }
    }

    [Fact]
    public void Operators_of_order_exist_exactly_if_values_are_ordered_and_agree_with_the_order_of_the_samples()
    {
        var isOrdered = default(T) is IComparable<T>;
        Assert.All(new[] { "op_LessThan", "op_GreaterThan", "op_LessThanOrEqual", "op_GreaterThanOrEqual" }, name => Assert.Equal(isOrdered, typeof(T).GetMethod(name) is not null));
        for (var left = 0; isOrdered && left < Canonical.Count; left++)
        {
            for (var right = 0; right < Canonical.Count; right++)
            {
                var (one, other) = (Canonical[left], Canonical[right]);
                Assert.Equal(left.CompareTo(right), Math.Sign(((IComparable<T>)ParseSpan(one)).CompareTo(ParseSpan(other))));
                Assert.Equal(left < right, Operator<bool>("op_LessThan", one, other));
                Assert.Equal(left > right, Operator<bool>("op_GreaterThan", one, other));
                Assert.Equal(left <= right, Operator<bool>("op_LessThanOrEqual", one, other));
                Assert.Equal(left >= right, Operator<bool>("op_GreaterThanOrEqual", one, other));
            }
        }
    }

    [Fact]
    public void The_default_value_can_be_written_compared_and_put_into_a_set()
    {
        var text = default(T).ToString();

        Assert.Equal(default, default(T));
        Assert.Equal(default(T).GetHashCode(), default(T).GetHashCode());
        Assert.True(!T.TryParse(text, out var value) || value.Equals(default(T)), $"The default value is written as another one: {text}");
    }

    [Fact]
    public void No_text_however_hostile_makes_reading_throw_and_what_is_read_is_written_canonically()
    {
        var character = Gen.Frequency(
            (6, Gen.Elements([.. string.Concat(Canonical).Distinct()])),
            (2, Gen.Choose(' ', '~').Select(code => (char)code)),
            (1, Gen.Choose(0, char.MaxValue).Select(code => (char)code)),
            (1, Gen.Elements('\uD800', '\uDC00', '\0', '\uFFFF', 'İ', 'ı', '٣', '－', '\u00A0', '\u200F')));
        var mutated =
            from text in Gen.Elements([.. Canonical, .. Variants.Select(variant => variant.Text), .. Refused])
            from start in Gen.Choose(0, text.Length)
            from length in Gen.Choose(0, Math.Min(3, text.Length - start))
            from replacement in character.ArrayOf().Resize(4)
            select text.Remove(start, length).Insert(start, new string(replacement));
        var arbitrary = character.ArrayOf().Select(characters => new string(characters));

        Check.One(Config.QuickThrowOnFailure.WithMaxTest(1_000), Prop.ForAll(Gen.Frequency((3, mutated), (1, arbitrary)).ToArbitrary(), text =>
        {
            var utf8 = Encoding.UTF8.GetBytes(text);
            var isRead = T.TryParse(text, out var value);
            if (isRead)
            {
                var canonical = value.ToString();
                Assert.True(T.TryParse(canonical, out var again));
                Assert.Equal(value, again);
                Assert.Equal(canonical, again.ToString());
                Assert.Equal(value, JsonSerializer.Deserialize<T>(JsonSerializer.Serialize(value)));
                Assert.True(T.TryParse(utf8, null, out again));
                Assert.Equal(value, again);
            }
            else
            {
                Assert.Equal(default, value);
                Assert.False(T.TryParse(utf8, null, out _));
                AssertExplains(Assert.Throws<FormatException>(() => ParseSpan(text)).Message);
            }
        }));
    }

    private static void AssertExplains(string message)
    {
        Assert.Contains(T.Expected, message, StringComparison.Ordinal);
        Assert.True(message.Length < 600);
        Assert.DoesNotContain(message, char.IsControl);
        Assert.NotEmpty(StrictUtf8.GetBytes(message));
    }

    private static T ParseSpan(string text) => T.Parse(text.AsSpan(), null);

    private static T ParseString(string text) => ParseAs<T>(text);

    // Called on T itself, the overload for spans would be taken.
    private static TParsable ParseAs<TParsable>(string text)
        where TParsable : IParsable<TParsable> =>
        TParsable.Parse(text, null);

    private static bool TryParseAs<TParsable>(string? text, out TParsable? value)
        where TParsable : IParsable<TParsable> =>
        TParsable.TryParse(text, CultureInfo.GetCultureInfo("tr-TR"), out value);

    private static T ParseUtf8(byte[] utf8) => T.Parse(utf8, null);

    private static TResult Operator<TResult>(string name, string left, string right) =>
        (TResult)typeof(T).GetMethod(name)!.Invoke(null, [ParseSpan(left), ParseSpan(right)])!;
}
