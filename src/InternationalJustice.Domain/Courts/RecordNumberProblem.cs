using System.Globalization;

namespace InternationalJustice.Domain.Courts;

/// <summary>Why a text is no record number.</summary>
/// <param name="Fault">What is wrong.</param>
/// <param name="Position">The index of the first character that is wrong or missing.</param>
/// <remarks>The default value is no problem.</remarks>
public readonly record struct RecordNumberProblem(RecordNumberFault Fault, int Position)
{
    /// <summary>What was expected, in English, as a clause: <c>a year has two digits</c>; empty if nothing is wrong.</summary>
    public string Rule => Fault switch
    {
        RecordNumberFault.None => string.Empty,
        RecordNumberFault.TooLong => string.Create(CultureInfo.InvariantCulture, $"a record number has no more than {RecordNumberReader.LongestText} characters"),
        RecordNumberFault.Prefix => "a record number begins with ICC in capital letters",
        RecordNumberFault.TypographicHyphen => "the plain hyphen-minus is expected, not a typographic hyphen or dash",
        RecordNumberFault.Hyphen => "a hyphen is expected",
        RecordNumberFault.Slash => "a slash is expected between the sequence and its year",
        RecordNumberFault.Sequence => "a sequence has two digits, from 01",
        RecordNumberFault.Year => "a year has two digits",
        RecordNumberFault.Regulation => "a regulation is expected, such as RoC46(3)",
        RecordNumberFault.Filing => "the number of a case such as 01/06, a filing from 1 to 99999 without leading zero, or T- is expected",
        RecordNumberFault.SuffixWithoutFiling => "a suffix follows the number of a filing, which is missing",
        RecordNumberFault.UnknownSuffix => "a suffix is expected: Conf, US, SECRET, Exp, Red, Corr, a translation such as tENG, or an annex such as AnxA",
        RecordNumberFault.SuffixCase => "suffixes are written in these letters: Conf, US, SECRET, Exp, Red, Corr, tENG, AnxA",
        RecordNumberFault.RepeatedSuffix => "a number has each kind of suffix once",
        RecordNumberFault.SecondLevel => "a number has one level of confidentiality: Conf, US or SECRET",
        RecordNumberFault.ExParteAlone => "Exp follows a level of confidentiality: Conf, US or SECRET",
        RecordNumberFault.Hearing => "the number of a hearing from 1 to 9999 without leading zero is expected",
        RecordNumberFault.TranscriptLanguage => "the language of a transcript is expected: -ENG or -FRA",
        RecordNumberFault.TranscriptSuffix => "a transcript has only the suffixes Conf, Exp, Red and Corr before its language",
        RecordNumberFault.Appeal => "after a space an appeal is expected, such as OA, OA2 or A",
        RecordNumberFault.AppealAfterHyphen => "an appeal stands after a space, not after a hyphen",
        RecordNumberFault.RepeatedAppeal => "a number has each appeal once",
        _ => "a hyphen, a space before an appeal, or the end is expected",
    };

    /// <summary>The rule, with the character at which it is broken, counted from 1; empty if nothing is wrong.</summary>
    public override string ToString() => Fault == RecordNumberFault.None ? string.Empty : string.Create(CultureInfo.InvariantCulture, $"at character {Position + 1}, {Rule}");
}
