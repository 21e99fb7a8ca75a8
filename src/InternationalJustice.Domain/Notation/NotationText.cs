using System.Globalization;
using System.Text;

namespace InternationalJustice.Domain.Notation;

/// <summary>The parts that every notation shares: the one exception for text that cannot be read, decoding, and quoting of bad input.</summary>
internal static class NotationText
{
    private const int LongestQuotedText = 60;

    internal static T Parse<T>(ReadOnlySpan<char> text)
        where T : struct, INotation<T> =>
        T.TryParse(text, out var value) ? value : throw new FormatException($"{Quote(text)} is not {T.Expected}.");

    /// <summary>Bytes that are not UTF-8 become replacement characters, which no notation accepts.</summary>
    internal static string Decode(ReadOnlySpan<byte> utf8) => Encoding.UTF8.GetString(utf8);

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
