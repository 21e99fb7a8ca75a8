using System.Collections.Immutable;
using InternationalJustice.Domain.Citations;
using InternationalJustice.Domain.Notation;

namespace InternationalJustice.Domain.Courts;

/// <summary>Reads record numbers from left to right in one pass and stops at the first fault.</summary>
/// <remarks>
/// <code>
/// number     := "ICC-" (situation ("-" case)? | matter) ("-" (filing | hearing))? (" " appeal)*
/// situation  := two digits "/" two digits
/// case       := two digits "/" two digits
/// matter     := ("RoC" | "RoR") number ("(" number ")")? "-" two digits "/" two digits
/// filing     := number ("-" suffix)*
/// hearing    := "T-" number ("-" suffix)* "-" ("ENG" | "FRA") (" " ("ET" | "CT"))? (" WT")?
/// appeal     := ("OA" | "A") (" "? number)?
/// </code>
/// </remarks>
internal ref struct RecordNumberReader
{
    /// <summary>Twice as long as a number with every suffix and no appeal; what is longer is refused unread.</summary>
    internal const int LongestText = 128;

    private const int HighestFiling = 99_999;
    private const int HighestHearing = 9_999;
    private const int HighestAppeal = 99;
    private const int HighestRegulation = 999;
    private const int HighestParagraph = 99;
    private const int HighestAnnex = 999;
    private const int HighestVersion = 9;

    /// <summary>XXXVIII.</summary>
    private const int LongestRoman = 7;

    private static readonly ImmutableArray<(string Token, RecordSuffixKind Kind)> PlainSuffixes =
        [("Conf", RecordSuffixKind.Confidential), ("US", RecordSuffixKind.UnderSeal), ("SECRET", RecordSuffixKind.Secret), ("Exp", RecordSuffixKind.ExParte)];

    private static readonly ImmutableArray<(string Token, RecordSuffixKind Kind)> VersionedSuffixes = [("Red", RecordSuffixKind.Redacted), ("Corr", RecordSuffixKind.Corrected)];

    private readonly ReadOnlySpan<char> _text;
    private int _at;

    internal RecordNumberReader(ReadOnlySpan<char> text) => _text = text;

    /// <summary>What was wrong; the default if nothing was.</summary>
    internal RecordNumberProblem Problem { get; private set; }

    private readonly ReadOnlySpan<char> Rest => _text[_at..];

    private readonly bool AtEnd => _at == _text.Length;

    /// <summary>Reads the whole text; the default value where something is wrong.</summary>
    internal CourtRecordNumber Read()
    {
        if (_text.Length > LongestText)
        {
            Problem = new RecordNumberProblem(RecordNumberFault.TooLong, LongestText);
            return default;
        }

        return TryReadRecord(out var record) && TryReadDocument(ref record) && TryReadAppeals(ref record) ? record : default;
    }

    private bool TryReadRecord(out CourtRecordNumber record)
    {
        record = default;
        var prefix = SituationNumber.Prefix.AsSpan()[..^1];
        if (!TrySkip(prefix))
        {
            return Fail(RecordNumberFault.Prefix, _at + prefix.CommonPrefixLength(_text));
        }

        if (!TryReadHyphen())
        {
            return false;
        }

        if (Rest.StartsWith("Ro"))
        {
            return TryReadMatter(out record);
        }

        if (!TryReadSequence(out var situation))
        {
            return false;
        }

        record = new CourtRecordNumber { Situation = new SituationNumber(situation) };
        if (!StartsWithSequenceAfterHyphen())
        {
            return true;
        }

        _at++;
        if (!TryReadSequence(out var number))
        {
            return false;
        }

        record = record with { Case = new CaseNumber(record.Situation.Value, number) };
        return true;
    }

    private bool TryReadMatter(out CourtRecordNumber record)
    {
        record = default;
        _at += 2;
        if (AtEnd || _text[_at] is not ('C' or 'R'))
        {
            return Fail(RecordNumberFault.Regulation);
        }

        var ofRegistry = _text[_at++] == 'R';
        var paragraph = 0;
        if (!TryReadNumber(HighestRegulation, out var regulation))
        {
            return Fail(RecordNumberFault.Regulation);
        }

        if (TrySkip("(") && !(TryReadNumber(HighestParagraph, out paragraph) && TrySkip(")")))
        {
            return Fail(RecordNumberFault.Regulation);
        }

        if (!TryReadHyphen() || !TryReadSequence(out var number))
        {
            return false;
        }

        record = new CourtRecordNumber { Matter = new MatterNumber(ofRegistry, regulation, paragraph, number) };
        return true;
    }

    /// <summary>Two digits, a slash, and two digits.</summary>
    private bool TryReadSequence(out RecordSequence sequence)
    {
        sequence = default;
        var start = _at;
        if (CountDigits() != 2 || Rest.StartsWith("00"))
        {
            return Fail(RecordNumberFault.Sequence);
        }

        _at += 2;
        if (!TrySkip("/"))
        {
            return Fail(RecordNumberFault.Slash);
        }

        if (CountDigits() != 2)
        {
            return Fail(RecordNumberFault.Year);
        }

        _at += 2;
        return RecordSequence.TryRead(_text[start.._at], out sequence);
    }

    /// <summary>Whether a hyphen, digits and a slash follow: a case, and no filing.</summary>
    private readonly bool StartsWithSequenceAfterHyphen()
    {
        var at = _at;
        if (at == _text.Length || _text[at++] != '-')
        {
            return false;
        }

        var start = at;
        while (at < _text.Length && char.IsAsciiDigit(_text[at]))
        {
            at++;
        }

        return at > start && at < _text.Length && _text[at] == '/';
    }

    private bool TryReadDocument(ref CourtRecordNumber record)
    {
        if (AtEnd || _text[_at] == ' ')
        {
            return true;
        }

        if (_text[_at] != '-')
        {
            return Fail(IsTypographicHyphen(_text[_at]) ? RecordNumberFault.TypographicHyphen : RecordNumberFault.Continuation);
        }

        _at++;
        if (TrySkip("T-"))
        {
            return TryReadHearing(ref record);
        }

        var start = _at;
        if (!TryReadNumber(HighestFiling, out var filing))
        {
            return Fail(TryReadSuffix(out _) ? RecordNumberFault.SuffixWithoutFiling : RecordNumberFault.Filing, start);
        }

        if (!TryReadSuffixes(isTranscript: false, out var suffixes))
        {
            return false;
        }

        record = record with { Filing = filing, Suffixes = suffixes };
        return true;
    }

    private bool TryReadHearing(ref CourtRecordNumber record)
    {
        if (!TryReadNumber(HighestHearing, out var hearing))
        {
            return Fail(RecordNumberFault.Hearing);
        }

        if (!TryReadSuffixes(isTranscript: true, out var suffixes))
        {
            return false;
        }

        var language = TrySkip("-ENG") ? Language.English : TrySkip("-FRA") ? Language.French : Language.None;
        if (language == Language.None)
        {
            return Fail(RecordNumberFault.TranscriptLanguage);
        }

        var first = TrySkipMark(" ET") ? "ET" : TrySkipMark(" CT") ? "CT" : string.Empty;
        var marks = !TrySkipMark(" WT") ? first : first.Length > 0 ? $"{first} WT" : "WT";
        if (!AtEnd && _text[_at] != ' ')
        {
            return Fail(RecordNumberFault.Continuation);
        }

        record = record with { Hearing = hearing, TranscriptLanguage = language, VersionMarks = marks, Suffixes = suffixes };
        return true;
    }

    private bool TryReadSuffixes(bool isTranscript, out ImmutableArray<RecordSuffix> suffixes)
    {
        suffixes = [];
        var read = ImmutableArray.CreateBuilder<RecordSuffix>();
        while (!AtEnd && _text[_at] != ' ' && !(isTranscript && (Rest.StartsWith("-ENG") || Rest.StartsWith("-FRA"))))
        {
            var isHyphen = _text[_at] == '-';
            if (!isHyphen)
            {
                return Fail(IsTypographicHyphen(_text[_at]) ? RecordNumberFault.TypographicHyphen : char.IsAsciiLetter(_text[_at]) ? RecordNumberFault.Hyphen : RecordNumberFault.Continuation);
            }

            _at++;
            var start = _at;
            if (!TryReadSuffix(out var suffix))
            {
                return Fail(FaultOfUnknownSuffix(), start);
            }

            if (isTranscript && suffix.Kind is not (RecordSuffixKind.Confidential or RecordSuffixKind.ExParte or RecordSuffixKind.Redacted or RecordSuffixKind.Corrected))
            {
                return Fail(RecordNumberFault.TranscriptSuffix, start);
            }

            if (FaultOf(suffix, read) is var fault && fault != RecordNumberFault.None)
            {
                return Fail(fault, start);
            }

            read.Add(suffix);
        }

        suffixes = read.DrainToImmutable();
        return true;
    }

    /// <summary>Whether a suffix may not follow those before it.</summary>
    private static RecordNumberFault FaultOf(RecordSuffix suffix, ImmutableArray<RecordSuffix>.Builder before)
    {
        var hasLevel = false;
        foreach (var one in before)
        {
            if (one.Kind == suffix.Kind)
            {
                return RecordNumberFault.RepeatedSuffix;
            }

            hasLevel |= IsLevel(one.Kind);
        }

        return hasLevel && IsLevel(suffix.Kind) ? RecordNumberFault.SecondLevel
            : !hasLevel && suffix.Kind == RecordSuffixKind.ExParte ? RecordNumberFault.ExParteAlone
            : RecordNumberFault.None;
    }

    private static bool IsLevel(RecordSuffixKind kind) => kind is RecordSuffixKind.Confidential or RecordSuffixKind.UnderSeal or RecordSuffixKind.Secret;

    /// <summary>Reads a suffix up to the next hyphen, space or end; where there is none, stays at its beginning.</summary>
    private bool TryReadSuffix(out RecordSuffix suffix)
    {
        var token = NextToken();
        var isRead = TryRead(token, out suffix);
        _at += isRead ? token.Length : 0;
        return isRead;
    }

    private static bool TryRead(ReadOnlySpan<char> token, out RecordSuffix suffix)
    {
        foreach (var (plain, kind) in PlainSuffixes)
        {
            if (token.SequenceEqual(plain))
            {
                suffix = RecordSuffix.Plain(kind);
                return true;
            }
        }

        foreach (var (versioned, kind) in VersionedSuffixes)
        {
            if (token.StartsWith(versioned) && TryReadVersion(token[versioned.Length..], out var version))
            {
                suffix = RecordSuffix.OfVersion(kind, version);
                return true;
            }
        }

        var label = token.StartsWith("Anx") ? token[3..] : token.StartsWith("t") ? token[1..] : default;
        var isLabelled = token.StartsWith("Anx") ? IsAnnexLabel(label) : label.Length is 2 or 3 && !label.ContainsAnyExceptInRange('A', 'Z');
        suffix = isLabelled ? RecordSuffix.Labelled(token[0] == 't' ? RecordSuffixKind.Translation : RecordSuffixKind.Annex, label) : default;
        return isLabelled;
    }

    /// <summary>The first version bears no number.</summary>
    private static bool TryReadVersion(ReadOnlySpan<char> text, out int version)
    {
        version = 1;
        return text.IsEmpty || (NotationText.TryReadNumber(text, out version) && version is > 1 and <= HighestVersion);
    }

    /// <summary>No label, a letter, a roman number, or a number.</summary>
    private static bool IsAnnexLabel(ReadOnlySpan<char> label)
    {
        if (label.IsEmpty || (label.Length == 1 && char.IsAsciiLetterUpper(label[0])))
        {
            return true;
        }

        if (NotationText.TryReadNumber(label, out var number))
        {
            return number is > 0 and <= HighestAnnex;
        }

        Span<char> lower = stackalloc char[LongestRoman];
        return label.Length <= LongestRoman && !label.ContainsAnyExcept("IVX") && RomanNumeral.TryRead(lower[..label.ToLowerInvariant(lower)], out _);
    }

    private readonly RecordNumberFault FaultOfUnknownSuffix()
    {
        var token = NextToken();
        if (token.StartsWith("OA") || token is "A")
        {
            return RecordNumberFault.AppealAfterHyphen;
        }

        return TryRead(PrintedRecordNumber.RestoreLetters(token), out _) ? RecordNumberFault.SuffixCase : RecordNumberFault.UnknownSuffix;
    }

    private bool TryReadAppeals(ref CourtRecordNumber record)
    {
        if (AtEnd)
        {
            return true;
        }

        var appeals = ImmutableArray.CreateBuilder<AppealTag>();
        while (!AtEnd)
        {
            var start = _at + 1;
            var kind = TrySkip(" OA") ? AppealKind.Interlocutory : TrySkip(" A") ? AppealKind.Final : AppealKind.None;
            var number = 1;
            if (kind == AppealKind.None || (StartsWithNumber() && !(SkipSpace() && TryReadNumber(HighestAppeal, out number))))
            {
                return Fail(RecordNumberFault.Appeal, start);
            }

            if (!AtEnd && _text[_at] != ' ')
            {
                return Fail(RecordNumberFault.Appeal, start);
            }

            var appeal = new AppealTag(kind, number);
            if (appeals.Contains(appeal))
            {
                return Fail(RecordNumberFault.RepeatedAppeal, start);
            }

            appeals.Add(appeal);
        }

        record = record with { Appeals = appeals.DrainToImmutable() };
        return true;
    }

    /// <summary>Whether the number of an appeal follows, with or without a space.</summary>
    private readonly bool StartsWithNumber()
    {
        var at = !AtEnd && _text[_at] == ' ' ? _at + 1 : _at;
        return at < _text.Length && char.IsAsciiDigit(_text[at]);
    }

    private bool SkipSpace()
    {
        TrySkip(" ");
        return true;
    }

    private readonly ReadOnlySpan<char> NextToken()
    {
        var end = Rest.IndexOfAny('-', ' ');
        return end < 0 ? Rest : Rest[..end];
    }

    private readonly int CountDigits()
    {
        var end = Rest.IndexOfAnyExceptInRange('0', '9');
        return end < 0 ? Rest.Length : end;
    }

    /// <summary>A number from 1 without leading zero.</summary>
    private bool TryReadNumber(int highest, out int number)
    {
        var digits = CountDigits();
        var isRead = NotationText.TryReadNumber(Rest[..digits], out number) && number > 0 && number <= highest;
        _at += isRead ? digits : 0;
        return isRead;
    }

    private bool TryReadHyphen() =>
        TrySkip("-") || Fail(!AtEnd && IsTypographicHyphen(_text[_at]) ? RecordNumberFault.TypographicHyphen : RecordNumberFault.Hyphen);

    private bool TrySkip(ReadOnlySpan<char> expected)
    {
        var isThere = Rest.StartsWith(expected);
        _at += isThere ? expected.Length : 0;
        return isThere;
    }

    /// <summary>A mark ends at a space or the end.</summary>
    private bool TrySkipMark(ReadOnlySpan<char> mark) =>
        Rest.StartsWith(mark) && (Rest.Length == mark.Length || Rest[mark.Length] == ' ') && TrySkip(mark);

    private bool Fail(RecordNumberFault fault) => Fail(fault, _at);

    private bool Fail(RecordNumberFault fault, int position)
    {
        Problem = new RecordNumberProblem(fault, position);
        return false;
    }

    internal static bool IsTypographicHyphen(char character) => character is '\u2010' or '\u2011' or '\u2012' or '\u2013' or '\u2212';
}
