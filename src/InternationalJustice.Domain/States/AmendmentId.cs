using System.ComponentModel;
using System.Diagnostics;
using System.Text.Json.Serialization;
using InternationalJustice.Domain.Notation;

namespace InternationalJustice.Domain.States;

/// <summary>The id of an amendment to the Rome Statute: its number in the register of the depositary (chapter XVIII), such as <c>10-b</c>.</summary>
/// <remarks>
/// Any letter from <c>a</c> to <c>z</c> is an id; which amendments exist is told by <see cref="TreatyRegister.Amendments"/>. Equality and order are those of the letter. The default value is unset and is written
/// as empty text.
/// </remarks>
[JsonConverter(typeof(NotationJsonConverter<AmendmentId>))]
[TypeConverter(typeof(NotationTypeConverter<AmendmentId>))]
[DebuggerDisplay("{ToString(),nq}")]
public readonly record struct AmendmentId : INotation<AmendmentId>, IComparable<AmendmentId>
{
    private readonly char _letter;

    private AmendmentId(char letter) => _letter = letter;

    /// <inheritdoc/>
    public static string Expected => "the id of an amendment such as 10-b";

    /// <summary>Whether <paramref name="left"/> sorts before <paramref name="right"/>.</summary>
    public static bool operator <(AmendmentId left, AmendmentId right) => left._letter < right._letter;

    /// <summary>Whether <paramref name="left"/> sorts after <paramref name="right"/>.</summary>
    public static bool operator >(AmendmentId left, AmendmentId right) => left._letter > right._letter;

    /// <summary>Whether <paramref name="left"/> does not sort after <paramref name="right"/>.</summary>
    public static bool operator <=(AmendmentId left, AmendmentId right) => left._letter <= right._letter;

    /// <summary>Whether <paramref name="left"/> does not sort before <paramref name="right"/>.</summary>
    public static bool operator >=(AmendmentId left, AmendmentId right) => left._letter >= right._letter;

    /// <summary>Reads the notation of the type.</summary>
    /// <exception cref="FormatException">The text is not in the notation.</exception>
    public static AmendmentId Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return NotationText.Parse<AmendmentId>(text);
    }

    /// <inheritdoc/>
    public static bool TryParse(ReadOnlySpan<char> text, out AmendmentId value)
    {
        var reads = text.Length == 4 && text.StartsWith("10-") && text[3] is >= 'a' and <= 'z';
        value = reads ? new AmendmentId(text[3]) : default;
        return reads;
    }

    /// <inheritdoc/>
    public int CompareTo(AmendmentId other) => _letter.CompareTo(other._letter);

    /// <summary>The id; empty for the default value.</summary>
    public override string ToString() => _letter == default ? string.Empty : $"10-{_letter}";
}
