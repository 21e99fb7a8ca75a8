using System.Globalization;
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

    // JsonElement's own look-up throws where an unrelated member is not Unicode text, so the members are taken out once and checked.
    private readonly OrderedDictionary<string, JsonElement> _members = new(StringComparer.Ordinal);
    private readonly ProblemList _problems;
    private readonly List<string> _asked = [];
    private bool _allAsked;

    private JsonObjectReader(string path, ProblemList problems)
    {
        Path = path;
        _problems = problems;
    }

    /// <summary>The JSON path of this object.</summary>
    internal string Path { get; }

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

            var root = Open(document.RootElement, "$", problems);
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
        return _members.ContainsKey(name);
    }

    /// <summary>Whether the member is there and is JSON <c>null</c>.</summary>
    internal bool IsNull(string name)
    {
        Ask(name);
        return _members.TryGetValue(name, out var value) && value.ValueKind == JsonValueKind.Null;
    }

    internal string? OptionalString(string name) =>
        Get(name) is not { } value ? null
        : value.ValueKind == JsonValueKind.String ? Text(value, PathOf(name))
        : Wrong<string>(value, PathOf(name), "a string");

    internal string? RequiredString(string name) => OptionalString(name) ?? Missing<string>(name, "a string");

    internal bool? OptionalBoolean(string name) =>
        Get(name) is not { } value ? null
        : value.ValueKind is JsonValueKind.True or JsonValueKind.False ? value.GetBoolean()
        : WrongValue<bool>(value, PathOf(name), "true or false");

    internal int? OptionalInteger(string name, int least, int most)
    {
        if (Get(name) is not { } value)
        {
            return null;
        }

        if (value.ValueKind != JsonValueKind.Number)
        {
            return WrongValue<int>(value, PathOf(name), "a whole number");
        }

        if (value.TryGetInt32(out var number) && number >= least && number <= most)
        {
            return number;
        }

        _problems.Add(PathOf(name), ProblemCodes.OutOfRange, string.Create(CultureInfo.InvariantCulture, $"Expected a whole number from {least} to {most}, found {NotationText.Quote(value.GetRawText())}."));
        return null;
    }

    internal LocalDate? OptionalDate(string name) => OptionalString(name) is { } text ? ParseDate(text, PathOf(name)) : null;

    /// <summary>The dates of a list; empty if it is absent.</summary>
    internal IEnumerable<LocalDate> Dates(string name) => Strings(name).Select(entry => ParseDate(entry.Text, entry.Path)).OfType<LocalDate>();

    internal LocalDate? RequiredDate(string name) => OptionalDate(name) ?? MissingValue<LocalDate>(name, IsoDate.Expected);

    internal T? Optional<T>(string name)
        where T : struct, INotation<T> =>
        OptionalString(name) is { } text ? Parse<T>(text, PathOf(name)) : null;

    internal T? Required<T>(string name)
        where T : struct, INotation<T> =>
        Optional<T>(name) ?? MissingValue<T>(name, T.Expected);

    internal T? OptionalEnum<T>(string name)
        where T : struct, Enum
    {
        if (OptionalString(name) is not { } text)
        {
            return null;
        }

        if (EnumText<T>.TryParse(text, out var value))
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
        : value.ValueKind == JsonValueKind.Object ? Open(value, PathOf(name), _problems)
        : Wrong<JsonObjectReader>(value, PathOf(name), "an object");

    /// <summary>The objects of a list; empty if it is absent. Each is finished when the next one is taken.</summary>
    internal IEnumerable<JsonObjectReader> Objects(string name)
    {
        foreach (var (value, path) in Entries(name))
        {
            if (value.ValueKind == JsonValueKind.Object)
            {
                var entry = Open(value, path, _problems);
                yield return entry;
                entry.Finish();
            }
            else
            {
                Wrong<object>(value, path, "an object");
            }
        }
    }

    /// <summary>The texts of a list with their paths; empty if it is absent.</summary>
    internal IEnumerable<(string Text, string Path)> Strings(string name)
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

    /// <summary>The entries of a list in which each is a text or an object; the objects are finished when the next entry is taken.</summary>
    internal IEnumerable<(string? Text, JsonObjectReader? Object, string Path)> StringsOrObjects(string name)
    {
        foreach (var (value, path) in Entries(name))
        {
            if (value.ValueKind == JsonValueKind.Object)
            {
                var entry = Open(value, path, _problems);
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
        foreach (var (name, value) in _members)
        {
            if (value.ValueKind != JsonValueKind.String)
            {
                Wrong<object>(value, PathOf(name), "a string");
            }
            else if (Text(value, PathOf(name)) is { } text)
            {
                yield return (name, text, PathOf(name));
            }
        }
    }

    /// <summary>Reads a text in the notation of a type, or reports it.</summary>
    internal T? Parse<T>(string text, string path)
        where T : struct, INotation<T>
    {
        if (T.TryParse(text, out var value))
        {
            return value;
        }

        _problems.Add(path, ProblemCodes.BadNotation, $"{NotationText.Quote(text)} is not {T.Expected}.");
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
        foreach (var name in _members.Keys)
        {
            if (!_allAsked && !_asked.Contains(name))
            {
                _problems.Add(PathOf(name), ProblemCodes.UnknownMember, $"Expected one of: {string.Join(", ", _asked)}.");
            }
        }
    }

    private LocalDate? ParseDate(string text, string path)
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

    private static JsonObjectReader Open(JsonElement element, string path, ProblemList problems)
    {
        var reader = new JsonObjectReader(path, problems);
        foreach (var property in element.EnumerateObject())
        {
            if (NameOf(property) is not { } name)
            {
                problems.Add(path, ProblemCodes.BadNotation, "Expected member names that are Unicode text; one escapes half of a surrogate pair or is not UTF-8.");
            }
            else if (!reader._members.TryAdd(name, property.Value))
            {
                problems.Add(reader.PathOf(name), ProblemCodes.DuplicateMember, "Expected each member once.");
            }
        }

        return reader;
    }

    private static bool IsPlainName(string name) => name.Length is > 0 and <= 40 && name.All(char.IsAsciiLetterOrDigit);

    private static string Describe(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Object => "an object",
        JsonValueKind.Array => "a list",
        JsonValueKind.String => "a string",
        JsonValueKind.Number => "a number",
        JsonValueKind.Null => "null",
        _ => "true or false",
    };

    private static string? NameOf(JsonProperty property)
    {
        try
        {
            return property.Name;
        }
        catch (InvalidOperationException)
        {
            return null;
        }
    }

    private IEnumerable<(JsonElement Value, string Path)> Entries(string name)
    {
        if (Get(name) is not { } list)
        {
            yield break;
        }

        if (list.ValueKind != JsonValueKind.Array)
        {
            Wrong<object>(list, PathOf(name), "a list");
            yield break;
        }

        var index = 0;
        foreach (var value in list.EnumerateArray())
        {
            yield return (value, string.Create(CultureInfo.InvariantCulture, $"{PathOf(name)}[{index++}]"));
        }
    }

    private JsonElement? Get(string name)
    {
        Ask(name);
        return _members.TryGetValue(name, out var value) && value.ValueKind != JsonValueKind.Null ? value : null;
    }

    private void Ask(string name)
    {
        if (!_asked.Contains(name))
        {
            _asked.Add(name);
        }
    }

    private string? Text(JsonElement value, string path)
    {
        try
        {
            return value.GetString();
        }
        catch (InvalidOperationException)
        {
            _problems.Add(path, ProblemCodes.BadNotation, "Expected Unicode text; this escapes half of a surrogate pair or is not UTF-8.");
            return null;
        }
    }

    private T? Wrong<T>(JsonElement value, string path, string expected)
        where T : class
    {
        _problems.Add(path, ProblemCodes.WrongType, $"Expected {expected}, found {Describe(value)}.");
        return null;
    }

    private T? WrongValue<T>(JsonElement value, string path, string expected)
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
        if (!_members.TryGetValue(name, out var value) || value.ValueKind == JsonValueKind.Null)
        {
            _problems.Add(PathOf(name), ProblemCodes.MissingMember, $"Expected {expected}.");
        }
    }
}
