using System.ComponentModel;
using System.Diagnostics;
using System.Text.Json.Serialization;
using InternationalJustice.Domain.Notation;

namespace InternationalJustice.Domain.States;

/// <summary>The code of a State: three capital letters as in ISO 3166-1 alpha-3, such as <c>COD</c>.</summary>
/// <remarks>
/// <para>
/// Any three letters are a code; whether it names a State is told by <see cref="TreatyRegister.Contains"/>. Kosovo has the user-assigned code <c>XKX</c>. The other codes
/// from <c>XAA</c> to <c>XZZ</c> are never assigned by ISO and stand for fictional States, which exist only through the acts that a caller gives them.
/// </para>
/// <para>Equality and order are those of the text. The default value is unset: it names no State and is written as empty text.</para>
/// </remarks>
[JsonConverter(typeof(NotationJsonConverter<StateCode>))]
[TypeConverter(typeof(NotationTypeConverter<StateCode>))]
[DebuggerDisplay("{ToString(),nq}")]
public readonly record struct StateCode : INotation<StateCode>, IComparable<StateCode>
{
    private const int Letters = 26;
    private const int Kosovo = 1 + ((('X' - 'A') * Letters) + ('K' - 'A')) * Letters + ('X' - 'A');

    // One more than the three letters as a number in base 26, so that the default is no code.
    private readonly int _packed;

    private StateCode(int packed) => _packed = packed;

    /// <summary>Another number for each code.</summary>
    internal int Number => _packed;

    /// <inheritdoc/>
    public static string Expected => "a code of a State in three capital letters such as COD (ISO 3166-1 alpha-3)";

    /// <summary>Whether it is one of <c>XAA</c> to <c>XZZ</c> other than <c>XKX</c>.</summary>
    public bool IsFictional => _packed > ('X' - 'A') * Letters * Letters && _packed <= ('Y' - 'A') * Letters * Letters && _packed != Kosovo;

    /// <summary>Whether <paramref name="left"/> sorts before <paramref name="right"/>.</summary>
    public static bool operator <(StateCode left, StateCode right) => left._packed < right._packed;

    /// <summary>Whether <paramref name="left"/> sorts after <paramref name="right"/>.</summary>
    public static bool operator >(StateCode left, StateCode right) => left._packed > right._packed;

    /// <summary>Whether <paramref name="left"/> does not sort after <paramref name="right"/>.</summary>
    public static bool operator <=(StateCode left, StateCode right) => left._packed <= right._packed;

    /// <summary>Whether <paramref name="left"/> does not sort before <paramref name="right"/>.</summary>
    public static bool operator >=(StateCode left, StateCode right) => left._packed >= right._packed;

    /// <summary>Reads the notation of the type.</summary>
    /// <exception cref="FormatException">The text is not three capital letters.</exception>
    public static StateCode Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return NotationText.Parse<StateCode>(text);
    }

    /// <inheritdoc/>
    public static bool TryParse(ReadOnlySpan<char> text, out StateCode value)
    {
        value = default;
        if (text.Length != 3 || text.ContainsAnyExceptInRange('A', 'Z'))
        {
            return false;
        }

        value = new StateCode(1 + ((((text[0] - 'A') * Letters) + (text[1] - 'A')) * Letters) + (text[2] - 'A'));
        return true;
    }

    /// <inheritdoc/>
    public int CompareTo(StateCode other) => _packed.CompareTo(other._packed);

    /// <summary>The three letters; empty for the default value.</summary>
    public override string ToString()
    {
        if (_packed == 0)
        {
            return string.Empty;
        }

        var letters = _packed - 1;
        return new string([(char)('A' + (letters / (Letters * Letters))), (char)('A' + (letters / Letters % Letters)), (char)('A' + (letters % Letters))]);
    }
}
