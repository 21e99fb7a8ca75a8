using System.Globalization;
using System.Text;
using System.Text.Unicode;

namespace InternationalJustice.Domain.Notation;

/// <summary>The parts that every notation shares: the one exception for text that cannot be read, decoding, and quoting of bad input.</summary>
internal static class NotationText
{
    private const int LongestQuotedText = 60;

    internal static T Parse<T>(ReadOnlySpan<char> text)
        where T : struct, INotation<T> =>
        T.TryParse(text, out var value) ? value : throw new FormatException(Refusal<T>(text));

    /// <summary>Reads UTF-8; bytes that are something else are in no notation.</summary>
    internal static bool TryParse<T>(ReadOnlySpan<byte> utf8, out T value)
        where T : struct, INotation<T>
    {
        value = default;
        return Utf8.IsValid(utf8) && T.TryParse(Encoding.UTF8.GetString(utf8), out value);
    }

    internal static T Parse<T>(ReadOnlySpan<byte> utf8)
        where T : struct, INotation<T> =>
        TryParse<T>(utf8, out var value) ? value : throw new FormatException(Refusal<T>(Encoding.UTF8.GetString(utf8)));

    /// <summary>The message about text that is not in the notation: what was expected and, where the type can tell, where and why the text is something else.</summary>
    internal static string Refusal<T>(ReadOnlySpan<char> text)
        where T : struct, INotation<T>
    {
        var reason = T.Explain(text);
        return reason.Length > 0 ? $"{Quote(text)} is not {T.Expected}: {reason}." : $"{Quote(text)} is not {T.Expected}.";
    }

    /// <summary>Bad input for a message: in quotation marks, shortened, and without control characters or lone surrogates.</summary>
    internal static string Quote(ReadOnlySpan<char> text)
    {
        var builder = new StringBuilder(Math.Min(text.Length, LongestQuotedText) + 5).Append('"');
        foreach (var rune in text[..Math.Min(text.Length, LongestQuotedText)].EnumerateRunes())
        {
            if (Rune.IsControl(rune) || Rune.GetUnicodeCategory(rune) is UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator)
            {
                builder.Append(CultureInfo.InvariantCulture, $"\\u{rune.Value:x4}");
            }
            else
            {
                builder.Append(rune.ToString());
            }
        }

        return builder.Append(text.Length > LongestQuotedText ? "...\"" : "\"").ToString();
    }

    /// <summary>A whole number in ASCII digits without sign or leading zero.</summary>
    internal static bool TryReadNumber(ReadOnlySpan<char> text, out int number)
    {
        number = 0;
        return text.Length is > 0 and < 9
            && !text.ContainsAnyExceptInRange('0', '9')
            && (text[0] != '0' || text.Length == 1)
            && int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out number);
    }
}
