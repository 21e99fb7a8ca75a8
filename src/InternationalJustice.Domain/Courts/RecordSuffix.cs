using System.Diagnostics;
using System.Globalization;
using InternationalJustice.Domain.Notation;

namespace InternationalJustice.Domain.Courts;

/// <summary>One suffix of a record number: <c>Red2</c>, <c>tENG</c>, <c>AnxA</c>.</summary>
/// <remarks>
/// Suffixes are read as parts of a <see cref="CourtRecordNumber"/>. Equality is by content. Order is by kind, then version, then label; labels that are numbers
/// count as numbers. The default value is no suffix and is written as an empty text.
/// </remarks>
[DebuggerDisplay("{ToString(),nq}")]
public readonly record struct RecordSuffix : IComparable<RecordSuffix>
{
    private readonly string? _label;

    private RecordSuffix(RecordSuffixKind kind, int version, string? label)
    {
        Kind = kind;
        Version = version;
        _label = label;
    }

    /// <summary>What the suffix says.</summary>
    public RecordSuffixKind Kind { get; }

    /// <summary>Which redacted or corrected version it is, from 1; 0 for the other kinds.</summary>
    public int Version { get; }

    /// <summary>The label of an annex, such as <c>A</c> or <c>II</c>, or the letters of a language, such as <c>ENG</c>; empty for the other kinds and for an annex without a label.</summary>
    public string Label => _label ?? string.Empty;

    /// <summary>The working language into which the document was translated; <see cref="Language.None"/> for other languages and for the other kinds.</summary>
    public Language Language => (Kind, Label) switch
    {
        (RecordSuffixKind.Translation, "ENG" or "EN") => Language.English,
        (RecordSuffixKind.Translation, "FRA" or "FR") => Language.French,
        _ => Language.None,
    };

    /// <summary>Whether <paramref name="left"/> sorts before <paramref name="right"/>.</summary>
    public static bool operator <(RecordSuffix left, RecordSuffix right) => left.CompareTo(right) < 0;

    /// <summary>Whether <paramref name="left"/> sorts after <paramref name="right"/>.</summary>
    public static bool operator >(RecordSuffix left, RecordSuffix right) => left.CompareTo(right) > 0;

    /// <summary>Whether <paramref name="left"/> does not sort after <paramref name="right"/>.</summary>
    public static bool operator <=(RecordSuffix left, RecordSuffix right) => left.CompareTo(right) <= 0;

    /// <summary>Whether <paramref name="left"/> does not sort before <paramref name="right"/>.</summary>
    public static bool operator >=(RecordSuffix left, RecordSuffix right) => left.CompareTo(right) >= 0;

    /// <inheritdoc/>
    public int CompareTo(RecordSuffix other) =>
        Kind != other.Kind ? Kind.CompareTo(other.Kind)
        : Version != other.Version ? Version.CompareTo(other.Version)
        : CompareLabels(Label, other.Label);

    /// <summary>The suffix without its hyphen; empty if there is none.</summary>
    public override string ToString() => Kind switch
    {
        RecordSuffixKind.Confidential => "Conf",
        RecordSuffixKind.UnderSeal => "US",
        RecordSuffixKind.Secret => "SECRET",
        RecordSuffixKind.ExParte => "Exp",
        RecordSuffixKind.Redacted => Versioned("Red"),
        RecordSuffixKind.Corrected => Versioned("Corr"),
        RecordSuffixKind.Translation => "t" + Label,
        RecordSuffixKind.Annex => "Anx" + Label,
        _ => string.Empty,
    };

    internal static RecordSuffix Plain(RecordSuffixKind kind) => new(kind, 0, null);

    internal static RecordSuffix OfVersion(RecordSuffixKind kind, int version) => new(kind, version, null);

    internal static RecordSuffix Labelled(RecordSuffixKind kind, ReadOnlySpan<char> label) => new(kind, 0, label.ToString());

    private static int CompareLabels(string left, string right)
    {
        var areNumbers = left.Length > 0 && right.Length > 0 && char.IsAsciiDigit(left[0]) && char.IsAsciiDigit(right[0]);
        return areNumbers && left.Length != right.Length ? left.Length.CompareTo(right.Length) : string.CompareOrdinal(left, right);
    }

    private string Versioned(string token) => Version == 1 ? token : string.Create(CultureInfo.InvariantCulture, $"{token}{Version}");
}
