using System.Buffers;
using System.ComponentModel;
using System.Diagnostics;
using System.Text.Json.Serialization;
using InternationalJustice.Domain.Notation;

namespace InternationalJustice.Domain.Crimes;

/// <summary>The stable id of an element of a crime, or of something that responsibility asks for, with which evidence can be tagged.</summary>
/// <remarks>
/// Written as the code of the crime and a name: <c>7(1)(h)/connection</c>. An element that all crimes of an article share has the code of the article:
/// <c>7/policy</c>, <c>8/nexus</c>, so that one finding on it serves them all; a requirement of responsibility has its provision: <c>25(3)(c)/purpose</c>. An id keeps its meaning for ever. Equality is by code and name; order is by code,
/// then by name. The default value is no element: it is written <c>(unset)</c>, which cannot be read back, and comes first.
/// </remarks>
[JsonConverter(typeof(NotationJsonConverter<ElementId>))]
[TypeConverter(typeof(NotationTypeConverter<ElementId>))]
[DebuggerDisplay("{ToString(),nq}")]
public readonly record struct ElementId : INotation<ElementId>, IComparable<ElementId>, IComparable
{
    private const int LongestName = 40;

    private static readonly SearchValues<char> NameCharacters = SearchValues.Create("abcdefghijklmnopqrstuvwxyz0123456789-");

    private readonly string? _name;

    private ElementId(CrimeCode code, string name)
    {
        Code = code;
        _name = name;
    }

    /// <inheritdoc/>
    public static string Expected => "the id of an element of a crime, such as 7(1)(h)/connection or 7/policy";

    /// <summary>The crime to which it belongs, or the article whose crimes share it.</summary>
    public CrimeCode Code { get; }

    /// <summary>Its name within the crime or article; empty for no element.</summary>
    public string Name => _name ?? string.Empty;

    /// <summary>Whether this is no element.</summary>
    public bool IsUnset => _name is null;

    /// <summary>Whether the left id comes before the right one.</summary>
    public static bool operator <(ElementId left, ElementId right) => left.CompareTo(right) < 0;

    /// <summary>Whether the left id comes after the right one.</summary>
    public static bool operator >(ElementId left, ElementId right) => left.CompareTo(right) > 0;

    /// <summary>Whether the left id is the right one or comes before it.</summary>
    public static bool operator <=(ElementId left, ElementId right) => left.CompareTo(right) <= 0;

    /// <summary>Whether the left id is the right one or comes after it.</summary>
    public static bool operator >=(ElementId left, ElementId right) => left.CompareTo(right) >= 0;

    /// <summary>Reads the notation of the type.</summary>
    /// <exception cref="FormatException">The text is not in the notation.</exception>
    public static ElementId Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return NotationText.Parse<ElementId>(text);
    }

    /// <inheritdoc/>
    public static bool TryParse(ReadOnlySpan<char> text, out ElementId value)
    {
        value = default;
        var slash = text.IndexOf('/');
        if (slash < 0 || !CrimeCode.TryParse(text[..slash], out var code) || code.Provision is null || !IsName(text[(slash + 1)..]))
        {
            return false;
        }

        value = new ElementId(code, text[(slash + 1)..].ToString());
        return true;
    }

    /// <inheritdoc/>
    public int CompareTo(ElementId other) => Code.CompareTo(other.Code) is var byCode and not 0 ? byCode : string.CompareOrdinal(Name, other.Name);

    /// <inheritdoc/>
    /// <exception cref="ArgumentException">The object is not the id of an element.</exception>
    public int CompareTo(object? obj) => obj switch
    {
        null => 1,
        ElementId other => CompareTo(other),
        _ => throw new ArgumentException("Expected the id of an element.", nameof(obj)),
    };

    /// <summary>The id in its notation; <c>(unset)</c> for no element.</summary>
    public override string ToString() => IsUnset ? "(unset)" : $"{Code}/{_name}";

    private static bool IsName(ReadOnlySpan<char> name) =>
        name.Length is > 0 and <= LongestName
        && char.IsAsciiLetterLower(name[0])
        && char.IsAsciiLetterOrDigit(name[^1])
        && !name.ContainsAnyExcept(NameCharacters);
}
