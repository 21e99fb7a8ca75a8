using System.Text;

namespace InternationalJustice.Domain.Courts;

/// <summary>Turns a record number as it is found on pages and in web addresses towards its notation, without guessing.</summary>
internal static class PrintedRecordNumber
{
    private const int LongestText = 2 * RecordNumberReader.LongestText;
    private const string SmallPrefix = "icc-";

    internal static string Normalize(string text)
    {
        if (text.Length > LongestText)
        {
            return text;
        }

        var plain = new StringBuilder(text.Length);
        foreach (var character in text)
        {
            plain.Append(RecordNumberReader.IsTypographicHyphen(character) ? '-' : character is '\u00A0' or '\u202F' ? ' ' : character);
        }

        var number = WithoutWordBefore(plain.ToString().Trim());
        if (number.StartsWith(SmallPrefix, StringComparison.Ordinal))
        {
            number = RestoreAll(number);
        }

        return WithoutRunningHeader(number);
    }

    /// <summary>A part of a number in the letters in which the Court writes it: <c>red2</c> as <c>Red2</c>, <c>teng</c> as <c>tENG</c>; other parts in capital letters.</summary>
    internal static string RestoreLetters(ReadOnlySpan<char> part)
    {
        var text = part.ToString().ToUpperInvariant();
        return text switch
        {
            "CONF" => "Conf",
            "EXP" => "Exp",
            _ when text.StartsWith("RED", StringComparison.Ordinal) => "Red" + text[3..],
            _ when text.StartsWith("CORR", StringComparison.Ordinal) => "Corr" + text[4..],
            _ when text.StartsWith("ANX", StringComparison.Ordinal) => "Anx" + text[3..],
            _ when text.StartsWith("ROC", StringComparison.Ordinal) || text.StartsWith("ROR", StringComparison.Ordinal) => "Ro" + text[2..],
            _ when text.StartsWith('T') && text.Length is 3 or 4 => "t" + text[1..],
            _ => text,
        };
    }

    private static string RestoreAll(string number)
    {
        var parts = number.Split('-');
        return string.Join('-', parts.Select(part => part.IndexOf(' ', StringComparison.Ordinal) is var space && space < 0
            ? RestoreLetters(part)
            : RestoreLetters(part.AsSpan(0, space)) + part[space..].ToUpperInvariant()));
    }

    /// <summary>"No.", "N°" and the like, with a colon or without.</summary>
    private static string WithoutWordBefore(string text)
    {
        foreach (var word in (ReadOnlySpan<string>)["No.", "N°", "Nº", "№"])
        {
            if (text.StartsWith(word, StringComparison.Ordinal))
            {
                return text[word.Length..].TrimStart(' ', ':');
            }
        }

        return text;
    }

    /// <summary>The stamp of a page adds date, page of pages, initials and phase between the number and its appeals: <c>12-12-2012 1/40 NM PT OA2</c>.</summary>
    private static string WithoutRunningHeader(string text)
    {
        var words = text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (words.Length < 4 || !Matches(words[1], "00-00-0000") || !IsPageOfPages(words[2]) || words[3].Length is not (2 or 3) || !words[3].All(char.IsAsciiLetterUpper))
        {
            return text;
        }

        var rest = words.AsSpan(words.Length > 4 && words[4] is "PT" or "T" ? 5 : 4);
        return rest.IsEmpty ? words[0] : $"{words[0]} {string.Join(' ', rest)}";
    }

    private static bool IsPageOfPages(string word)
    {
        var slash = word.IndexOf('/', StringComparison.Ordinal);
        return slash > 0 && slash < word.Length - 1 && word.AsSpan(0, slash).IndexOfAnyExceptInRange('0', '9') < 0 && word.AsSpan(slash + 1).IndexOfAnyExceptInRange('0', '9') < 0;
    }

    /// <summary>Whether each character is a digit where the pattern has one and otherwise the same.</summary>
    private static bool Matches(string word, string pattern) =>
        word.Length == pattern.Length && word.Zip(pattern).All(pair => pair.Second == '0' ? char.IsAsciiDigit(pair.First) : pair.First == pair.Second);
}
