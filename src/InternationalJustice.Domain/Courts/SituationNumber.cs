using System.ComponentModel;
using System.Diagnostics;
using System.Text.Json.Serialization;
using InternationalJustice.Domain.Notation;

namespace InternationalJustice.Domain.Courts;

/// <summary>The number under which the Court keeps a situation: <c>ICC-02/17</c> is the second of 2017, Afghanistan.</summary>
/// <remarks>
/// Written <c>ICC-</c>, a sequence of two digits from 01, <c>/</c>, and two digits of the year. Equality and order are by year and sequence; the order is that in
/// which the numbers were given. The default value is unset and is written as an empty text. A <see cref="CaseNumber"/> is a number within a situation.
/// </remarks>
[JsonConverter(typeof(NotationJsonConverter<SituationNumber>))]
[TypeConverter(typeof(NotationTypeConverter<SituationNumber>))]
[DebuggerDisplay("{ToString(),nq}")]
public readonly record struct SituationNumber : INotation<SituationNumber>, IComparable<SituationNumber>
{
    internal const string Prefix = "ICC-";

    private readonly RecordSequence _number;

    internal SituationNumber(RecordSequence number) => _number = number;

    /// <inheritdoc/>
    public static string Expected => "a situation number such as ICC-02/17";

    /// <summary>Which situation of its year, from 1; 0 if unset.</summary>
    public int Sequence => _number.Sequence;

    /// <summary>The year in which the number was given, such as 2017.</summary>
    public int Year => _number.Year;

    /// <summary>Whether <paramref name="left"/> was given before <paramref name="right"/>.</summary>
    public static bool operator <(SituationNumber left, SituationNumber right) => left.CompareTo(right) < 0;

    /// <summary>Whether <paramref name="left"/> was given after <paramref name="right"/>.</summary>
    public static bool operator >(SituationNumber left, SituationNumber right) => left.CompareTo(right) > 0;

    /// <summary>Whether <paramref name="left"/> was not given after <paramref name="right"/>.</summary>
    public static bool operator <=(SituationNumber left, SituationNumber right) => left.CompareTo(right) <= 0;

    /// <summary>Whether <paramref name="left"/> was not given before <paramref name="right"/>.</summary>
    public static bool operator >=(SituationNumber left, SituationNumber right) => left.CompareTo(right) >= 0;

    /// <summary>Reads the notation of the type.</summary>
    /// <exception cref="FormatException">The text is not in the notation.</exception>
    public static SituationNumber Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return NotationText.Parse<SituationNumber>(text);
    }

    /// <inheritdoc/>
    public static bool TryParse(ReadOnlySpan<char> text, out SituationNumber value)
    {
        value = default;
        if (!text.StartsWith(Prefix) || !RecordSequence.TryRead(text[Prefix.Length..], out var number))
        {
            return false;
        }

        value = new SituationNumber(number);
        return true;
    }

    /// <inheritdoc/>
    public int CompareTo(SituationNumber other) => _number.CompareTo(other._number);

    /// <summary>The number in its notation; empty if unset.</summary>
    public override string ToString() => _number == default ? string.Empty : $"{Prefix}{_number}";
}
