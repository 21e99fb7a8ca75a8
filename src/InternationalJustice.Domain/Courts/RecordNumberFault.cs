using System.Text.Json.Serialization;
using InternationalJustice.Domain.Notation;

namespace InternationalJustice.Domain.Courts;

/// <summary>What is wrong with a text that should be a record number.</summary>
[JsonConverter(typeof(EnumJsonConverter<RecordNumberFault>))]
public enum RecordNumberFault
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>The text is longer than any record number.</summary>
    TooLong = 1,

    /// <summary>It does not begin with <c>ICC</c> in capital letters.</summary>
    Prefix = 2,

    /// <summary>A hyphen of typography stands for the plain one; <see cref="CourtRecordNumber.Normalize"/> mends that.</summary>
    TypographicHyphen = 3,

    /// <summary>A hyphen is missing.</summary>
    Hyphen = 4,

    /// <summary>The slash between a sequence and its year is missing.</summary>
    Slash = 5,

    /// <summary>A sequence is not of two digits from 01.</summary>
    Sequence = 6,

    /// <summary>A year is not of two digits.</summary>
    Year = 7,

    /// <summary>What begins as a matter outside any situation names no regulation such as <c>RoC46(3)</c>.</summary>
    Regulation = 8,

    /// <summary>A filing has no number from 1 to 99999 without leading zero.</summary>
    Filing = 9,

    /// <summary>A suffix follows a situation, case or matter instead of a filing.</summary>
    SuffixWithoutFiling = 10,

    /// <summary>There is no such suffix.</summary>
    UnknownSuffix = 11,

    /// <summary>There is such a suffix in other letters: <c>RED</c> for <c>Red</c>.</summary>
    SuffixCase = 12,

    /// <summary>A suffix stands twice.</summary>
    RepeatedSuffix = 13,

    /// <summary>Two levels of confidentiality.</summary>
    SecondLevel = 14,

    /// <summary><c>Exp</c> without a level of confidentiality before it.</summary>
    ExParteAlone = 15,

    /// <summary>A transcript has no number of a hearing from 1 to 9999 without leading zero.</summary>
    Hearing = 16,

    /// <summary>A transcript is in no language.</summary>
    TranscriptLanguage = 17,

    /// <summary>A suffix that transcripts do not have.</summary>
    TranscriptSuffix = 18,

    /// <summary>After a space stands no appeal.</summary>
    Appeal = 19,

    /// <summary>An appeal is joined by a hyphen instead of a space.</summary>
    AppealAfterHyphen = 20,

    /// <summary>An appeal stands twice.</summary>
    RepeatedAppeal = 21,

    /// <summary>The number is complete, and something follows that is neither a hyphen nor a space.</summary>
    Continuation = 22,
}
