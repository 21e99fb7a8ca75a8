using System.ComponentModel;
using System.Diagnostics;
using System.Text.Json.Serialization;
using InternationalJustice.Domain.Notation;

namespace InternationalJustice.Domain.Courts;

/// <summary>The number under which the Court keeps a case: <c>ICC-02/05-01/09</c> is the first case of 2009 in the situation <c>ICC-02/05</c>.</summary>
/// <remarks>
/// Written as a <see cref="SituationNumber"/>, a hyphen, and a sequence and year of the same form. One case can be against several persons, and one person can be in
/// several cases. Equality and order are by situation, then year and sequence. The default value is unset and is written as an empty text.
/// </remarks>
[JsonConverter(typeof(NotationJsonConverter<CaseNumber>))]
[TypeConverter(typeof(NotationTypeConverter<CaseNumber>))]
[DebuggerDisplay("{ToString(),nq}")]
public readonly record struct CaseNumber : INotation<CaseNumber>, IComparable<CaseNumber>
{
    private static readonly int SituationLength = SituationNumber.Prefix.Length + RecordSequence.Length;

    private readonly RecordSequence _number;

    internal CaseNumber(SituationNumber situation, RecordSequence number)
    {
        Situation = situation;
        _number = number;
    }

    /// <inheritdoc/>
    public static string Expected => "a case number such as ICC-02/05-01/09";

    /// <summary>The situation of the case.</summary>
    public SituationNumber Situation { get; }

    /// <summary>Which case of its year in the situation, from 1; 0 if unset.</summary>
    public int Sequence => _number.Sequence;

    /// <summary>The year in which the case was opened, such as 2009.</summary>
    public int Year => _number.Year;

    /// <summary>Whether <paramref name="left"/> sorts before <paramref name="right"/>.</summary>
    public static bool operator <(CaseNumber left, CaseNumber right) => left.CompareTo(right) < 0;

    /// <summary>Whether <paramref name="left"/> sorts after <paramref name="right"/>.</summary>
    public static bool operator >(CaseNumber left, CaseNumber right) => left.CompareTo(right) > 0;

    /// <summary>Whether <paramref name="left"/> does not sort after <paramref name="right"/>.</summary>
    public static bool operator <=(CaseNumber left, CaseNumber right) => left.CompareTo(right) <= 0;

    /// <summary>Whether <paramref name="left"/> does not sort before <paramref name="right"/>.</summary>
    public static bool operator >=(CaseNumber left, CaseNumber right) => left.CompareTo(right) >= 0;

    /// <summary>Reads the notation of the type.</summary>
    /// <exception cref="FormatException">The text is not in the notation.</exception>
    public static CaseNumber Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return NotationText.Parse<CaseNumber>(text);
    }

    /// <inheritdoc/>
    public static bool TryParse(ReadOnlySpan<char> text, out CaseNumber value)
    {
        value = default;
        if (text.Length <= SituationLength || text[SituationLength] != '-'
            || !SituationNumber.TryParse(text[..SituationLength], out var situation)
            || !RecordSequence.TryRead(text[(SituationLength + 1)..], out var number))
        {
            return false;
        }

        value = new CaseNumber(situation, number);
        return true;
    }

    /// <inheritdoc/>
    public int CompareTo(CaseNumber other)
    {
        var bySituation = Situation.CompareTo(other.Situation);
        return bySituation != 0 ? bySituation : _number.CompareTo(other._number);
    }

    /// <summary>The number in its notation; empty if unset.</summary>
    public override string ToString() => _number == default ? string.Empty : $"{Situation}-{_number}";
}
