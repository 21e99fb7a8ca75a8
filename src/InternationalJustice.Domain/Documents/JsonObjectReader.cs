using System.Buffers;
using System.Collections.Immutable;
using System.Globalization;
using System.Runtime.InteropServices;
using System.Text;
using System.Text.Json;
using InternationalJustice.Domain.Notation;
using InternationalJustice.Domain.Time;
using NodaTime;

namespace InternationalJustice.Domain.Documents;

/// <summary>
/// Reads the members of one JSON object strictly. Every problem is collected with its path instead of stopping at the first; a member that nobody asked for is one.
/// </summary>
/// <remarks>
/// The <c>Optional…</c> methods return <see langword="null"/> both for an absent member, for JSON <c>null</c>, and for a bad value, which has then been reported.
/// Call <see cref="Finish"/> when all members have been asked for.
/// </remarks>
internal sealed class JsonObjectReader
{
    internal const int DeepestNesting = 32;

    /// <summary>The last year that a document can name; leaves room for the time limits that run from a day.</summary>
    internal const int LastYear = 9900;

    internal const int LargestDocument = 16 * 1024 * 1024;

    /// <summary>Up to this many members are looked through one by one.</summary>
    private const int FewMembers = 32;

    private const int LongestPlainText = 64;

    // JsonElement's own look-up throws where an unrelated member is not Unicode text, so the members are taken out once and checked.
    private readonly (string Name, JsonElement Value)[] _members;
    private readonly int _count;
    private readonly Dictionary<string, int>? _indexes;
    private readonly JsonStrings _strings;
    private readonly ProblemList _problems;
    private readonly List<string> _asked = new(12);
    private bool _allAsked;
    private int _likely;

    private JsonObjectReader(JsonElement element, JsonPath path, JsonStrings strings, ProblemList problems)
    {
        Path = path;
        _strings = strings;
        _problems = problems;
        _members = new (string, JsonElement)[element.GetPropertyCount()];
        _indexes = _members.Length > FewMembers ? new Dictionary<string, int>(_members.Length, StringComparer.Ordinal) : null;
        foreach (var property in element.EnumerateObject())
        {
            if (strings.NameOf(property) is not { } name)
            {
                problems.Add(path, ProblemCodes.BadNotation, "Expected member names that are Unicode text; one escapes half of a surrogate pair or is not UTF-8.");
            }
            else if (IndexOf(name) >= 0)
            {
                problems.Add(PathOf(name), ProblemCodes.DuplicateMember, "Expected each member once.");
            }
            else
            {
                _indexes?.Add(name, _count);
                _members[_count++] = (name, property.Value);
            }
        }
    }

    /// <summary>The JSON path of this object.</summary>
    internal JsonPath Path { get; }

    /// <summary>Where this document's problems go.</summary>
    internal ProblemList Problems => _problems;

    /// <summary>Reads a whole document whose root is an object; <see langword="null"/> if it is not, with the reason in <paramref name="problems"/>.</summary>
    /// <param name="utf8">The document; a byte order mark is accepted.</param>
    /// <param name="problems">Receives every problem.</param>
    /// <param name="read">Reads the root and everything below it; the elements are not valid after it returns.</param>
    internal static T? ReadDocument<T>(ReadOnlyMemory<byte> utf8, ProblemList problems, Func<JsonObjectReader, T?> read)
        where T : class
    {
        if (utf8.Length > LargestDocument)
        {
            problems.Add("$", ProblemCodes.JsonTooLarge, $"The document has {utf8.Length.ToString(CultureInfo.InvariantCulture)} bytes; the limit is {LargestDocument.ToString(CultureInfo.InvariantCulture)}.");
            return null;
        }

        if (utf8.Span.StartsWith("\uFEFF"u8))
        {
            utf8 = utf8[3..];
        }

        try
        {
            using var document = JsonDocument.Parse(utf8, new JsonDocumentOptions { MaxDepth = DeepestNesting });
            if (document.RootElement.ValueKind != JsonValueKind.Object)
            {
                problems.Add("$", ProblemCodes.WrongType, $"Expected an object, found {Describe(document.RootElement)}.");
                return null;
            }

            var root = new JsonObjectReader(document.RootElement, JsonPath.Root, new JsonStrings(), problems);
            var value = read(root);
            root.Finish();
            return value;
        }
        catch (JsonException exception)
        {
            var line = ((exception.LineNumber ?? 0) + 1).ToString(CultureInfo.InvariantCulture);
            var column = ((exception.BytePositionInLine ?? 0) + 1).ToString(CultureInfo.InvariantCulture);
            problems.Add("$", ProblemCodes.JsonSyntax, $"Expected JSON, at most {DeepestNesting} levels deep, without comments or trailing commas; it fails at line {line}, byte {column}.");
            return null;
        }
    }

    /// <summary>Whether the member is there, even as JSON <c>null</c>.</summary>
    internal bool Has(string name)
    {
        Ask(name);
        return IndexOf(name) >= 0;
    }

    /// <summary>Whether the member is there and is JSON <c>null</c>.</summary>
    internal bool IsNull(string name)
    {
        Ask(name);
        return IndexOf(name) is var index and >= 0 && _members[index].Value.ValueKind == JsonValueKind.Null;
    }

    internal string? OptionalString(string name) =>
        Get(name) is not { } value ? null
        : value.ValueKind == JsonValueKind.String ? Text(value, JsonPath.Of(this, name))
        : Wrong<string>(value, JsonPath.Of(this, name), "a string");

    internal string? RequiredString(string name) => OptionalString(name) ?? Missing<string>(name, "a string");

    internal bool? OptionalBoolean(string name) =>
        Get(name) is not { } value ? null
        : value.ValueKind is JsonValueKind.True or JsonValueKind.False ? value.GetBoolean()
        : WrongValue<bool>(value, JsonPath.Of(this, name), "true or false");

    internal int? OptionalInteger(string name, int least, int most)
    {
        if (Get(name) is not { } value)
        {
            return null;
        }

        if (value.ValueKind != JsonValueKind.Number)
        {
            return WrongValue<int>(value, JsonPath.Of(this, name), "a whole number");
        }

        if (value.TryGetInt32(out var number) && number >= least && number <= most)
        {
            return number;
        }

        _problems.Add(PathOf(name), ProblemCodes.OutOfRange, string.Create(CultureInfo.InvariantCulture, $"Expected a whole number from {least} to {most}, found {NotationText.Quote(value.GetRawText())}."));
        return null;
    }

    internal LocalDate? OptionalDate(string name)
    {
        Span<char> buffer = stackalloc char[LongestPlainText];
        return TryGetPlain(name, buffer, out var plain) && IsoDate.TryRead(plain, out var date) && date.Year <= LastYear ? date
            : OptionalString(name) is { } text ? ParseDate(text, JsonPath.Of(this, name))
            : null;
    }

    /// <summary>The dates of a list; empty if it is absent.</summary>
    internal IEnumerable<LocalDate> Dates(string name) => Strings(name).Select(entry => ParseDate(entry.Text, entry.Path)).OfType<LocalDate>();

    internal LocalDate? RequiredDate(string name) => OptionalDate(name) ?? MissingValue<LocalDate>(name, IsoDate.Expected);

    internal T? Optional<T>(string name)
        where T : struct, INotation<T>
    {
        Span<char> buffer = stackalloc char[LongestPlainText];
        return TryGetPlain(name, buffer, out var plain) && T.TryParse(plain, out var value) ? value
            : OptionalString(name) is { } text ? Parse<T>(text, JsonPath.Of(this, name))
            : null;
    }

    internal T? Required<T>(string name)
        where T : struct, INotation<T> =>
        Optional<T>(name) ?? MissingValue<T>(name, T.Expected);

    internal T? OptionalEnum<T>(string name)
        where T : struct, Enum
    {
        Span<char> buffer = stackalloc char[LongestPlainText];
        if (TryGetPlain(name, buffer, out var plain) && EnumText<T>.TryParse(plain, out var value))
        {
            return value;
        }

        if (OptionalString(name) is not { } text)
        {
            return null;
        }

        if (EnumText<T>.TryParse(text, out value))
        {
            return value;
        }

        _problems.Add(PathOf(name), ProblemCodes.UnknownValue, $"{NotationText.Quote(text)} is none of: {string.Join(", ", EnumText<T>.All)}.");
        return null;
    }

    internal T? RequiredEnum<T>(string name)
        where T : struct, Enum =>
        OptionalEnum<T>(name) ?? MissingValue<T>(name, $"one of: {string.Join(", ", EnumText<T>.All)}");

    internal JsonObjectReader? OptionalObject(string name) =>
        Get(name) is not { } value ? null
        : value.ValueKind == JsonValueKind.Object ? Open(value, JsonPath.Of(this, name))
        : Wrong<JsonObjectReader>(value, JsonPath.Of(this, name), "an object");

    /// <summary>The objects of a list; empty if it is absent. Each is finished when the next one is taken.</summary>
    internal IEnumerable<JsonObjectReader> Objects(string name)
    {
        foreach (var (value, path) in Entries(name))
        {
            if (value.ValueKind == JsonValueKind.Object)
            {
                var entry = Open(value, path);
                yield return entry;
                entry.Finish();
            }
            else
            {
                Wrong<object>(value, path, "an object");
            }
        }
    }

    /// <summary>Reports a member that is absent or JSON <c>null</c>.</summary>
    internal void Require(string name, string expected)
    {
        Ask(name);
        ReportMissing(name, expected);
    }

    /// <summary>The objects of a list, with <see langword="null"/> in the place of an entry that is none, so that the others keep theirs; empty if it is absent.</summary>
    internal IEnumerable<JsonObjectReader?> ObjectsInPlace(string name)
    {
        foreach (var (value, path) in Entries(name))
        {
            if (value.ValueKind == JsonValueKind.Object)
            {
                var entry = Open(value, path);
                yield return entry;
                entry.Finish();
            }
            else
            {
                _problems.AddInPlace(path, ProblemCodes.WrongType, $"Expected an object, found {Describe(value)}.");
                yield return null;
            }
        }
    }

    /// <summary>The texts of a list with their paths; empty if it is absent.</summary>
    internal IEnumerable<(string Text, JsonPath Path)> Strings(string name)
    {
        foreach (var (value, path) in Entries(name))
        {
            if (value.ValueKind != JsonValueKind.String)
            {
                Wrong<object>(value, path, "a string");
            }
            else if (Text(value, path) is { } text)
            {
                yield return (text, path);
            }
        }
    }

    /// <summary>The texts of a list; empty if it is absent.</summary>
    internal ImmutableArray<string> Texts(string name)
    {
        if (Get(name) is not { ValueKind: JsonValueKind.Array } list)
        {
            return [.. Strings(name).Select(entry => entry.Text)];
        }

        var texts = ImmutableArray.CreateBuilder<string>(list.GetArrayLength());
        foreach (var (text, _) in Strings(name))
        {
            texts.Add(text);
        }

        return texts.DrainToImmutable();
    }

    /// <summary>The entries of a list in which each is a text or an object; the objects are finished when the next entry is taken.</summary>
    internal IEnumerable<(string? Text, JsonObjectReader? Object, JsonPath Path)> StringsOrObjects(string name)
    {
        foreach (var (value, path) in Entries(name))
        {
            if (value.ValueKind == JsonValueKind.Object)
            {
                var entry = Open(value, path);
                yield return (null, entry, path);
                entry.Finish();
            }
            else if (value.ValueKind != JsonValueKind.String)
            {
                Wrong<object>(value, path, "a string or an object");
            }
            else if (Text(value, path) is { } text)
            {
                yield return (text, null, path);
            }
        }
    }

    /// <summary>Every member as name and text, for objects whose names are data.</summary>
    internal IEnumerable<(string Name, string Text, string Path)> StringMembers()
    {
        _allAsked = true;
        for (var i = 0; i < _count; i++)
        {
            var (name, value) = _members[i];
            if (value.ValueKind != JsonValueKind.String)
            {
                Wrong<object>(value, JsonPath.Of(this, name), "a string");
            }
            else if (Text(value, JsonPath.Of(this, name)) is { } text)
            {
                yield return (name, text, PathOf(name));
            }
        }
    }

    /// <summary>Reads a text in the notation of a type, or reports it.</summary>
    internal T? Parse<T>(string text, JsonPath path)
        where T : struct, INotation<T>
    {
        if (T.TryParse(text, out var value))
        {
            return value;
        }

        _problems.Add(path, ProblemCodes.BadNotation, NotationText.Refusal<T>(text));
        return null;
    }

    /// <summary>Two days of which the second must not precede the first; reported at the second.</summary>
    internal DatePeriod? Period(LocalDate? from, LocalDate? to, string toName)
    {
        if (from > to)
        {
            _problems.Add(PathOf(toName), ProblemCodes.DateOrder, $"Expected a day on or after {IsoDate.Format(from.Value)}, found {IsoDate.Format(to.Value)}.");
            return null;
        }

        return new DatePeriod(from, to);
    }

    /// <summary>The path of a member of this object.</summary>
    internal string PathOf(string name) => IsPlainName(name) ? $"{Path}.{name}" : $"{Path}[{NotationText.Quote(name)}]";

    /// <summary>Reports every member that was not asked for.</summary>
    internal void Finish()
    {
        for (var i = 0; i < _count && !_allAsked; i++)
        {
            var name = _members[i].Name;
            if (!_asked.Contains(name))
            {
                _problems.Add(PathOf(name), ProblemCodes.UnknownMember, $"Expected one of: {string.Join(", ", _asked)}.");
            }
        }
    }

    private LocalDate? ParseDate(string text, JsonPath path)
    {
        if (!IsoDate.TryRead(text, out var date))
        {
            _problems.Add(path, ProblemCodes.BadNotation, $"{NotationText.Quote(text)} is not {IsoDate.Expected}.");
            return null;
        }

        if (date.Year > LastYear)
        {
            _problems.Add(path, ProblemCodes.OutOfRange, string.Create(CultureInfo.InvariantCulture, $"Expected a year up to {LastYear}, found {date.Year}."));
            return null;
        }

        return date;
    }

    private static bool IsPlainName(string name) => name.Length is > 0 and <= 40 && name.All(char.IsAsciiLetterOrDigit);

    private JsonObjectReader Open(JsonElement element, JsonPath path) => new(element, path, _strings, _problems);

    private static string Describe(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Object => "an object",
        JsonValueKind.Array => "a list",
        JsonValueKind.String => "a string",
        JsonValueKind.Number => "a number",
        JsonValueKind.Null => "null",
        _ => "true or false",
    };

    private IEnumerable<(JsonElement Value, JsonPath Path)> Entries(string name)
    {
        if (Get(name) is not { } list)
        {
            yield break;
        }

        if (list.ValueKind != JsonValueKind.Array)
        {
            Wrong<object>(list, JsonPath.Of(this, name), "a list");
            yield break;
        }

        var index = 0;
        foreach (var value in list.EnumerateArray())
        {
            yield return (value, JsonPath.Of(this, name, index++));
        }
    }

    private JsonElement? Get(string name)
    {
        Ask(name);
        return IndexOf(name) is var index and >= 0 && _members[index].Value is { ValueKind: not JsonValueKind.Null } value ? value : null;
    }

    /// <summary>The place of a member among the members; negative if it is absent. Members are mostly asked for in the order in which they are written.</summary>
    private int IndexOf(string name)
    {
        if (_indexes is not null)
        {
            return _indexes.TryGetValue(name, out var index) ? index : -1;
        }

        for (var step = 0; step < _count; step++)
        {
            var index = _likely + step < _count ? _likely + step : _likely + step - _count;
            if (_members[index].Name == name)
            {
                _likely = index + 1 < _count ? index + 1 : 0;
                return index;
            }
        }

        return -1;
    }

    /// <summary>The text of a member that is short and written without escapes, so that what it says can be read without making a string of it.</summary>
    private bool TryGetPlain(string name, Span<char> buffer, out ReadOnlySpan<char> text)
    {
        text = default;
        if (Get(name) is not { ValueKind: JsonValueKind.String } value)
        {
            return false;
        }

        var utf8 = JsonMarshal.GetRawUtf8Value(value)[1..^1];
        if (utf8.Length > buffer.Length || utf8.Contains((byte)'\\') || Ascii.ToUtf16(utf8, buffer, out var length) != OperationStatus.Done)
        {
            return false;
        }

        text = buffer[..length];
        return true;
    }

    private void Ask(string name)
    {
        if (!_asked.Contains(name))
        {
            _asked.Add(name);
        }
    }

    private string? Text(JsonElement value, JsonPath path)
    {
        var text = _strings.TextOf(value);
        if (text is null)
        {
            _problems.Add(path, ProblemCodes.BadNotation, "Expected Unicode text; this escapes half of a surrogate pair or is not UTF-8.");
        }

        return text;
    }

    private T? Wrong<T>(JsonElement value, JsonPath path, string expected)
        where T : class
    {
        _problems.Add(path, ProblemCodes.WrongType, $"Expected {expected}, found {Describe(value)}.");
        return null;
    }

    private T? WrongValue<T>(JsonElement value, JsonPath path, string expected)
        where T : struct
    {
        Wrong<object>(value, path, expected);
        return null;
    }

    private T? Missing<T>(string name, string expected)
        where T : class
    {
        ReportMissing(name, expected);
        return null;
    }

    private T? MissingValue<T>(string name, string expected)
        where T : struct
    {
        ReportMissing(name, expected);
        return null;
    }

    /// <summary>A bad value has been reported already; only an absent one or JSON <c>null</c> is missing.</summary>
    private void ReportMissing(string name, string expected)
    {
        if (IndexOf(name) is var index && (index < 0 || _members[index].Value.ValueKind == JsonValueKind.Null))
        {
            _problems.Add(PathOf(name), ProblemCodes.MissingMember, $"Expected {expected}.");
        }
    }
}
