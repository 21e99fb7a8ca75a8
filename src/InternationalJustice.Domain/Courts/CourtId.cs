using System.ComponentModel;
using System.Diagnostics;
using System.Text.Json.Serialization;
using InternationalJustice.Domain.Notation;

namespace InternationalJustice.Domain.Courts;

/// <summary>The id of a court: its usual abbreviation, such as <c>ICC</c>, <c>ICTY</c> or <c>SCC-CAR</c>.</summary>
/// <remarks>
/// <para>
/// A capital letter and one to eleven Latin letters and digits, with hyphens between them; written in capitals and read with small letters too, so that <c>STCoA</c> is <c>STCOA</c> and <c>ECtHR</c>
/// is <c>ECTHR</c>. Whether there is such a court is told by <see cref="CourtRegister.Find"/>.
/// </para>
/// <para>Equality and order are those of the text. The default value is unset: it names no court and is written as empty text.</para>
/// </remarks>
[JsonConverter(typeof(NotationJsonConverter<CourtId>))]
[TypeConverter(typeof(NotationTypeConverter<CourtId>))]
[DebuggerDisplay("{ToString(),nq}")]
public readonly record struct CourtId : INotation<CourtId>, IComparable<CourtId>
{
    private const int Shortest = 2;
    private const int Longest = 12;

    private readonly string? _text;

    private CourtId(string text) => _text = text;

    /// <summary>The International Criminal Court.</summary>
    public static CourtId Icc { get; } = new("ICC");

    /// <inheritdoc/>
    public static string Expected => "the id of a court such as ICC, ICTY or SCC-CAR";

    /// <summary>Whether <paramref name="left"/> sorts before <paramref name="right"/>.</summary>
    public static bool operator <(CourtId left, CourtId right) => left.CompareTo(right) < 0;

    /// <summary>Whether <paramref name="left"/> sorts after <paramref name="right"/>.</summary>
    public static bool operator >(CourtId left, CourtId right) => left.CompareTo(right) > 0;

    /// <summary>Whether <paramref name="left"/> does not sort after <paramref name="right"/>.</summary>
    public static bool operator <=(CourtId left, CourtId right) => left.CompareTo(right) <= 0;

    /// <summary>Whether <paramref name="left"/> does not sort before <paramref name="right"/>.</summary>
    public static bool operator >=(CourtId left, CourtId right) => left.CompareTo(right) >= 0;

    /// <summary>Reads the notation of the type.</summary>
    /// <exception cref="FormatException">The text is not in the notation.</exception>
    public static CourtId Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return NotationText.Parse<CourtId>(text);
    }

    /// <inheritdoc/>
    public static bool TryParse(ReadOnlySpan<char> text, out CourtId value)
    {
        value = default;
        if (text.Length is < Shortest or > Longest || !char.IsAsciiLetterUpper(text[0]) || text[^1] == '-')
        {
            return false;
        }

        for (var i = 0; i < text.Length; i++)
        {
            if (!char.IsAsciiLetterOrDigit(text[i]) && (text[i] != '-' || text[i - 1] == '-'))
            {
                return false;
            }
        }

        if (text is "ICC")
        {
            value = Icc;
            return true;
        }

        Span<char> capitals = stackalloc char[Longest];
        value = new CourtId(capitals[..text.ToUpperInvariant(capitals)].ToString());
        return true;
    }

    /// <inheritdoc/>
    public int CompareTo(CourtId other) => string.CompareOrdinal(_text, other._text);

    /// <summary>The id in capitals; empty for the default value.</summary>
    public override string ToString() => _text ?? string.Empty;
}
