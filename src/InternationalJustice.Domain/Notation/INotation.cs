using System.Diagnostics.CodeAnalysis;
using System.Text;

namespace InternationalJustice.Domain.Notation;

/// <summary>
/// A value that is written in one invariant notation of the field: a provision, a code of a State, a record number, a period.
/// </summary>
/// <typeparam name="TSelf">The value type itself.</typeparam>
/// <remarks>
/// A type states how its text is read and written once; the interfaces of the platform for parsing and formatting, in characters and in
/// UTF-8, follow from it, so that the values bind in minimal APIs, in configuration and in JSON without any setup. No culture ever matters:
/// format strings and format providers are ignored.
/// </remarks>
public interface INotation<TSelf> : ISpanParsable<TSelf>, IUtf8SpanParsable<TSelf>, ISpanFormattable, IUtf8SpanFormattable
    where TSelf : struct, INotation<TSelf>
{
    /// <summary>The notation in words and an example, as it appears in messages about text that could not be read.</summary>
    static abstract string Expected { get; }

    /// <summary>Reads a value from its notation; never throws.</summary>
    /// <param name="text">The whole text; leading and trailing white space is not accepted.</param>
    /// <param name="value">The value, or the default of the type where the text is not in the notation.</param>
    /// <returns>Whether the text is in the notation.</returns>
    static abstract bool TryParse(ReadOnlySpan<char> text, out TSelf value);

    /// <summary>Tells in English, as a clause, where and why a text is not in the notation, for messages; never throws.</summary>
    /// <param name="text">The whole text.</param>
    /// <returns>The clause; empty where the text can be read, or where the type can tell no more than what it expects.</returns>
    static virtual string Explain(ReadOnlySpan<char> text) => string.Empty;

    /// <summary>The value in its canonical notation.</summary>
    string ToString();

    static TSelf ISpanParsable<TSelf>.Parse(ReadOnlySpan<char> s, IFormatProvider? provider) => NotationText.Parse<TSelf>(s);

    static bool ISpanParsable<TSelf>.TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out TSelf result) => TSelf.TryParse(s, out result);

    static TSelf IParsable<TSelf>.Parse(string s, IFormatProvider? provider)
    {
        ArgumentNullException.ThrowIfNull(s);
        return NotationText.Parse<TSelf>(s);
    }

    static bool IParsable<TSelf>.TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out TSelf result) => TSelf.TryParse(s, out result);

    static TSelf IUtf8SpanParsable<TSelf>.Parse(ReadOnlySpan<byte> utf8Text, IFormatProvider? provider) => NotationText.Parse<TSelf>(utf8Text);

    static bool IUtf8SpanParsable<TSelf>.TryParse(ReadOnlySpan<byte> utf8Text, IFormatProvider? provider, out TSelf result) =>
        NotationText.TryParse(utf8Text, out result);

    string IFormattable.ToString(string? format, IFormatProvider? formatProvider) => ToString();

    bool ISpanFormattable.TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format, IFormatProvider? provider)
    {
        var text = ToString();
        var fits = text.TryCopyTo(destination);
        charsWritten = fits ? text.Length : 0;
        return fits;
    }

    bool IUtf8SpanFormattable.TryFormat(Span<byte> utf8Destination, out int bytesWritten, ReadOnlySpan<char> format, IFormatProvider? provider) =>
        Encoding.UTF8.TryGetBytes(ToString(), utf8Destination, out bytesWritten);
}
