using System.Collections.Immutable;
using System.ComponentModel;
using System.Diagnostics;
using System.Globalization;
using System.Text;
using System.Text.Json.Serialization;
using InternationalJustice.Domain.Notation;

namespace InternationalJustice.Domain.Courts;

/// <summary>A number on the record of the Court: a situation, a case, or a document filed in one, such as <c>ICC-01/12-01/18-289-Red-tENG</c>.</summary>
/// <remarks>
/// <para>
/// Written as the Court writes it: the <see cref="SituationNumber"/>, <see cref="CaseNumber"/> or <see cref="MatterNumber"/>; then, for a document, the number of the filing with
/// its suffixes, or <c>T-</c>, the number of the hearing, its suffixes, the language and the marks of the version; then appeals, each after a space.
/// </para>
/// <para>
/// The order of suffixes is not fixed in the practice of the Court: <c>-Red-tENG</c> and <c>-tENG-Red</c> mean the same. The written order is kept and written again, but equality and
/// order do not depend on it, nor on the order of appeals. Order is that of the record: matters outside any situation, then situations; in a situation first its own documents, then
/// its cases; documents by their number, filings before transcripts.
/// </para>
/// <para>
/// A suffix tells how a document was classified when the number was written. On reclassification the document keeps its number and loses the suffix, so
/// <c>-213-Conf-Exp</c> and <c>-213</c> are different numbers of one document; see <see cref="WithoutSuffixes"/>.
/// </para>
/// <para>The default value is unset and is written as an empty text.</para>
/// </remarks>
[JsonConverter(typeof(NotationJsonConverter<CourtRecordNumber>))]
[TypeConverter(typeof(NotationTypeConverter<CourtRecordNumber>))]
[DebuggerDisplay("{ToString(),nq}")]
public readonly record struct CourtRecordNumber : INotation<CourtRecordNumber>, IComparable<CourtRecordNumber>
{
    private readonly ImmutableArray<RecordSuffix> _suffixes;
    private readonly ImmutableArray<AppealTag> _appeals;
    private readonly string? _versionMarks;

    /// <inheritdoc/>
    public static string Expected => "a record number of the Court such as ICC-01/04-01/06-2842 or ICC-01/12-01/18-289-Red-tENG";

    /// <summary>What the number stands for.</summary>
    public CourtRecordKind Kind =>
        Hearing > 0 ? CourtRecordKind.Transcript
        : Filing > 0 ? (Find(RecordSuffixKind.Annex) is null ? CourtRecordKind.Filing : CourtRecordKind.Annex)
        : Case is not null ? CourtRecordKind.Case
        : Situation is not null ? CourtRecordKind.Situation
        : Matter is not null ? CourtRecordKind.Matter
        : CourtRecordKind.None;

    /// <summary>The situation; <see langword="null"/> for a matter outside any situation.</summary>
    public SituationNumber? Situation { get; internal init; }

    /// <summary>The case; <see langword="null"/> on the record of a situation or a matter.</summary>
    public CaseNumber? Case { get; internal init; }

    /// <summary>The matter outside any situation; <see langword="null"/> on the record of a situation or a case.</summary>
    public MatterNumber? Matter { get; internal init; }

    /// <summary>The number of the filing, from 1; 0 if the number stands for no filing or annex.</summary>
    public int Filing { get; internal init; }

    /// <summary>The number of the hearing of a transcript, from 1; 0 if the number stands for no transcript.</summary>
    public int Hearing { get; internal init; }

    /// <summary>The language of a transcript, <c>ENG</c> or <c>FRA</c>; <see cref="Language.None"/> if the number stands for none.</summary>
    public Language TranscriptLanguage { get; internal init; }

    /// <summary>The marks of the version of a transcript, such as <c>ET WT</c>, as they are written; what they mean was found in no rule. Empty if there are none.</summary>
    public string VersionMarks
    {
        get => _versionMarks ?? string.Empty;
        internal init => _versionMarks = value;
    }

    /// <summary>The suffixes in the order in which they are written.</summary>
    public ImmutableArray<RecordSuffix> Suffixes
    {
        get => _suffixes.IsDefault ? [] : _suffixes;
        internal init => _suffixes = value;
    }

    /// <summary>The appeals to which the number belongs, in the order in which they are written.</summary>
    public ImmutableArray<AppealTag> Appeals
    {
        get => _appeals.IsDefault ? [] : _appeals;
        internal init => _appeals = value;
    }

    /// <summary>Who could read the document when the number was written.</summary>
    public ConfidentialityLevel Confidentiality
    {
        get
        {
            foreach (var suffix in Suffixes)
            {
                switch (suffix.Kind)
                {
                    case RecordSuffixKind.Confidential:
                        return ConfidentialityLevel.Confidential;
                    case RecordSuffixKind.UnderSeal:
                        return ConfidentialityLevel.UnderSeal;
                    case RecordSuffixKind.Secret:
                        return ConfidentialityLevel.Secret;
                }
            }

            return IsDocument ? ConfidentialityLevel.Public : ConfidentialityLevel.None;
        }
    }

    /// <summary>Whether only some of the participants may read it, <c>-Exp</c>.</summary>
    public bool IsExParte => Find(RecordSuffixKind.ExParte) is not null;

    /// <summary>Whether it is a redacted version, <c>-Red</c>.</summary>
    public bool IsRedacted => Find(RecordSuffixKind.Redacted) is not null;

    /// <summary>Whether it is a corrected version, <c>-Corr</c>.</summary>
    public bool IsCorrected => Find(RecordSuffixKind.Corrected) is not null;

    /// <summary>Whether it is a translation by the Court, into whatever language, <c>-tENG</c>.</summary>
    public bool IsTranslation => Find(RecordSuffixKind.Translation) is not null;

    /// <summary>The working language into which it was translated; <see cref="Language.None"/> if it is no translation or one into another language, whose letters its suffix bears.</summary>
    public Language TranslatedInto => Find(RecordSuffixKind.Translation)?.Language ?? Language.None;

    /// <summary>Whether the case seems to have been opened before the year of its situation, which is more likely a slip in writing.</summary>
    public bool IsCaseBeforeSituation => Case is { } one && one.Year < one.Situation.Year;

    /// <summary>
    /// What the number is part of: for an annex the filing, with the suffixes that remain; for a filing or transcript the case, situation or matter; for a case the situation;
    /// <see langword="null"/> for a situation or a matter. Appeals are left out.
    /// </summary>
    public CourtRecordNumber? Parent => Kind switch
    {
        CourtRecordKind.Annex => this with { Suffixes = Suffixes.RemoveAll(suffix => suffix.Kind == RecordSuffixKind.Annex), Appeals = [] },
        CourtRecordKind.Filing or CourtRecordKind.Transcript => new CourtRecordNumber { Situation = Situation, Case = Case, Matter = Matter },
        CourtRecordKind.Case => new CourtRecordNumber { Situation = Situation },
        _ => null,
    };

    /// <summary>The filing under its number alone, which stays when it is reclassified, redacted, corrected or translated; an annex remains one. Other numbers without their appeals.</summary>
    /// <remarks>A transcript keeps its language, without which it has no number.</remarks>
    public CourtRecordNumber WithoutSuffixes => this with { Suffixes = Suffixes.RemoveAll(suffix => suffix.Kind != RecordSuffixKind.Annex), Appeals = [], VersionMarks = string.Empty };

    private bool IsDocument => Filing > 0 || Hearing > 0;

    /// <summary>Whether <paramref name="left"/> sorts before <paramref name="right"/>.</summary>
    public static bool operator <(CourtRecordNumber left, CourtRecordNumber right) => left.CompareTo(right) < 0;

    /// <summary>Whether <paramref name="left"/> sorts after <paramref name="right"/>.</summary>
    public static bool operator >(CourtRecordNumber left, CourtRecordNumber right) => left.CompareTo(right) > 0;

    /// <summary>Whether <paramref name="left"/> does not sort after <paramref name="right"/>.</summary>
    public static bool operator <=(CourtRecordNumber left, CourtRecordNumber right) => left.CompareTo(right) <= 0;

    /// <summary>Whether <paramref name="left"/> does not sort before <paramref name="right"/>.</summary>
    public static bool operator >=(CourtRecordNumber left, CourtRecordNumber right) => left.CompareTo(right) >= 0;

    /// <summary>Reads the notation of the type.</summary>
    /// <exception cref="FormatException">The text is not in the notation; the message tells where and why.</exception>
    public static CourtRecordNumber Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return NotationText.Parse<CourtRecordNumber>(text);
    }

    /// <inheritdoc/>
    public static bool TryParse(ReadOnlySpan<char> text, out CourtRecordNumber value) => TryParse(text, out value, out _);

    /// <summary>Reads a value from its notation and tells what is wrong where it cannot; never throws.</summary>
    /// <param name="text">The whole text.</param>
    /// <param name="value">The value, or the default where the text is not in the notation.</param>
    /// <param name="problem">The first thing that is wrong from left to right; the default if nothing is.</param>
    /// <returns>Whether the text is in the notation.</returns>
    public static bool TryParse(ReadOnlySpan<char> text, out CourtRecordNumber value, out RecordNumberProblem problem)
    {
        var reader = new RecordNumberReader(text);
        value = reader.Read();
        problem = reader.Problem;
        return problem.Fault == RecordNumberFault.None;
    }

    /// <inheritdoc/>
    public static string Explain(ReadOnlySpan<char> text) => TryParse(text, out _, out var problem) ? string.Empty : problem.ToString();

    /// <summary>Rewrites a number as it is printed, copied or named in a web address towards the notation, which is strict.</summary>
    /// <param name="text">The text, such as <c>No.: ICC‑02/11‑01/11-321 12-12-2012 1/40 NM PT OA2</c>.</param>
    /// <returns>
    /// The text with plain hyphens and spaces, without <c>No.</c> before it and without the date, pages, initials and phase of a running header after it. Where the whole begins with
    /// <c>icc-</c> in small letters the letters of known parts are restored. Whatever else is wrong stays wrong, and a text too long for a number is returned as it is.
    /// </returns>
    public static string Normalize(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return PrintedRecordNumber.Normalize(text);
    }

    /// <inheritdoc/>
    public bool Equals(CourtRecordNumber other) =>
        Situation == other.Situation && Case == other.Case && Matter == other.Matter && Filing == other.Filing && Hearing == other.Hearing
        && TranscriptLanguage == other.TranscriptLanguage && VersionMarks == other.VersionMarks
        && AreSame(Suffixes, other.Suffixes) && AreSame(Appeals, other.Appeals);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        // Sums do not depend on the order.
        var (suffixes, appeals) = (0, 0);
        foreach (var suffix in Suffixes)
        {
            suffixes = unchecked(suffixes + suffix.GetHashCode());
        }

        foreach (var appeal in Appeals)
        {
            appeals = unchecked(appeals + appeal.GetHashCode());
        }

        return HashCode.Combine(Situation, Case, Matter, Filing, Hearing, HashCode.Combine(TranscriptLanguage, VersionMarks), suffixes, appeals);
    }

    /// <inheritdoc/>
    public int CompareTo(CourtRecordNumber other)
    {
        // What is absent sorts before what is there.
        var result = Nullable.Compare(Situation, other.Situation);
        result = result != 0 ? result : Nullable.Compare(Case, other.Case);
        result = result != 0 ? result : Nullable.Compare(Matter, other.Matter);
        result = result != 0 ? result : Hearing.CompareTo(other.Hearing);
        result = result != 0 ? result : Filing.CompareTo(other.Filing);
        result = result != 0 ? result : Nullable.Compare(Find(RecordSuffixKind.Annex), other.Find(RecordSuffixKind.Annex));
        result = result != 0 ? result : Confidentiality.CompareTo(other.Confidentiality);
        for (var kind = RecordSuffixKind.ExParte; result == 0 && kind < RecordSuffixKind.Annex; kind++)
        {
            result = Nullable.Compare(Find(kind), other.Find(kind));
        }

        result = result != 0 ? result : TranscriptLanguage.CompareTo(other.TranscriptLanguage);
        result = result != 0 ? result : string.CompareOrdinal(VersionMarks, other.VersionMarks);
        return result != 0 ? result : Appeals.Sort().AsSpan().SequenceCompareTo(other.Appeals.Sort().AsSpan());
    }

    /// <summary>The number in its notation; empty if unset.</summary>
    public override string ToString()
    {
        var text = new StringBuilder(Case?.ToString() ?? Situation?.ToString() ?? Matter?.ToString());
        if (IsDocument)
        {
            text.Append(CultureInfo.InvariantCulture, $"-{(Hearing > 0 ? "T-" : string.Empty)}{(Hearing > 0 ? Hearing : Filing)}");
        }

        foreach (var suffix in Suffixes)
        {
            text.Append('-').Append(suffix.ToString());
        }

        if (Hearing > 0)
        {
            text.Append(TranscriptLanguage == Language.French ? "-FRA" : "-ENG").Append(VersionMarks.Length > 0 ? " " : string.Empty).Append(VersionMarks);
        }

        foreach (var appeal in Appeals)
        {
            text.Append(' ').Append(appeal.ToString());
        }

        return text.ToString();
    }

    /// <summary>Neither has anything twice, so that equal length and being contained are enough.</summary>
    private static bool AreSame<T>(ImmutableArray<T> left, ImmutableArray<T> right)
        where T : struct, IEquatable<T>
    {
        if (left.Length != right.Length)
        {
            return false;
        }

        foreach (var item in left)
        {
            if (!right.Contains(item))
            {
                return false;
            }
        }

        return true;
    }

    private RecordSuffix? Find(RecordSuffixKind kind)
    {
        foreach (var suffix in Suffixes)
        {
            if (suffix.Kind == kind)
            {
                return suffix;
            }
        }

        return null;
    }
}
