using System.ComponentModel;
using System.Diagnostics;
using System.Globalization;
using System.Text.Json.Serialization;
using InternationalJustice.Domain.Notation;

namespace InternationalJustice.Domain.Courts;

/// <summary>The number of a matter before a Chamber outside any situation: <c>ICC-RoC46(3)-01/18</c> is the first of 2018 under regulation 46(3) of the Regulations of the Court.</summary>
/// <remarks>
/// Written <c>ICC-</c>, <c>RoC</c> for the Regulations of the Court or <c>RoR</c>, of which no example was seen, for those of the Registry, the regulation with its paragraph, and a sequence and year as in a
/// <see cref="SituationNumber"/>. Equality is by content; order is by year and sequence, then regulation. The default value is unset and is written as an empty text.
/// </remarks>
[JsonConverter(typeof(NotationJsonConverter<MatterNumber>))]
[TypeConverter(typeof(NotationTypeConverter<MatterNumber>))]
[DebuggerDisplay("{ToString(),nq}")]
public readonly record struct MatterNumber : INotation<MatterNumber>, IComparable<MatterNumber>
{
    private readonly RecordSequence _number;

    internal MatterNumber(bool ofRegistry, int regulation, int paragraph, RecordSequence number)
    {
        IsUnderRegulationsOfTheRegistry = ofRegistry;
        Regulation = regulation;
        Paragraph = paragraph;
        _number = number;
    }

    /// <inheritdoc/>
    public static string Expected => "the number of a matter outside a situation such as ICC-RoC46(3)-01/18";

    /// <summary>Whether the regulation is one of the Regulations of the Registry instead of the Regulations of the Court.</summary>
    public bool IsUnderRegulationsOfTheRegistry { get; }

    /// <summary>The regulation, such as 46; 0 if unset.</summary>
    public int Regulation { get; }

    /// <summary>The paragraph of the regulation, such as 3; 0 if none is named.</summary>
    public int Paragraph { get; }

    /// <summary>Which matter of its year, from 1; 0 if unset.</summary>
    public int Sequence => _number.Sequence;

    /// <summary>The year in which the number was given, such as 2018.</summary>
    public int Year => _number.Year;

    /// <summary>Whether <paramref name="left"/> sorts before <paramref name="right"/>.</summary>
    public static bool operator <(MatterNumber left, MatterNumber right) => left.CompareTo(right) < 0;

    /// <summary>Whether <paramref name="left"/> sorts after <paramref name="right"/>.</summary>
    public static bool operator >(MatterNumber left, MatterNumber right) => left.CompareTo(right) > 0;

    /// <summary>Whether <paramref name="left"/> does not sort after <paramref name="right"/>.</summary>
    public static bool operator <=(MatterNumber left, MatterNumber right) => left.CompareTo(right) <= 0;

    /// <summary>Whether <paramref name="left"/> does not sort before <paramref name="right"/>.</summary>
    public static bool operator >=(MatterNumber left, MatterNumber right) => left.CompareTo(right) >= 0;

    /// <summary>Reads the notation of the type.</summary>
    /// <exception cref="FormatException">The text is not in the notation.</exception>
    public static MatterNumber Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return NotationText.Parse<MatterNumber>(text);
    }

    /// <inheritdoc/>
    public static bool TryParse(ReadOnlySpan<char> text, out MatterNumber value)
    {
        var isMatter = CourtRecordNumber.TryParse(text, out var record) && record.Kind == CourtRecordKind.Matter && record.Appeals.IsEmpty;
        value = isMatter ? record.Matter!.Value : default;
        return isMatter;
    }

    /// <inheritdoc/>
    public int CompareTo(MatterNumber other) =>
        _number != other._number ? _number.CompareTo(other._number)
        : IsUnderRegulationsOfTheRegistry != other.IsUnderRegulationsOfTheRegistry ? IsUnderRegulationsOfTheRegistry.CompareTo(other.IsUnderRegulationsOfTheRegistry)
        : Regulation != other.Regulation ? Regulation.CompareTo(other.Regulation)
        : Paragraph.CompareTo(other.Paragraph);

    /// <summary>The number in its notation; empty if unset.</summary>
    public override string ToString()
    {
        var paragraph = Paragraph > 0 ? string.Create(CultureInfo.InvariantCulture, $"({Paragraph})") : string.Empty;
        return Regulation == 0 ? string.Empty : string.Create(CultureInfo.InvariantCulture, $"{SituationNumber.Prefix}Ro{(IsUnderRegulationsOfTheRegistry ? 'R' : 'C')}{Regulation}{paragraph}-{_number}");
    }
}
