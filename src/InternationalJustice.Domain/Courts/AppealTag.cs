using System.Diagnostics;
using System.Globalization;

namespace InternationalJustice.Domain.Courts;

/// <summary>The mark of one appeal in a case: <c>OA</c> is the first interlocutory appeal, <c>OA2</c> the second, <c>A</c> the first appeal against a final decision.</summary>
/// <remarks>
/// Marks are read as parts of a <see cref="CourtRecordNumber"/>. The first appeal of a kind bears no number. Equality is by kind and number, and so is the order.
/// The default value is no appeal and is written as an empty text.
/// </remarks>
[DebuggerDisplay("{ToString(),nq}")]
public readonly record struct AppealTag : IComparable<AppealTag>
{
    internal AppealTag(AppealKind kind, int number)
    {
        Kind = kind;
        Number = number;
    }

    /// <summary>Which kind of appeal.</summary>
    public AppealKind Kind { get; }

    /// <summary>Which appeal of its kind in the case, from 1; 0 if there is none.</summary>
    public int Number { get; }

    /// <summary>Whether <paramref name="left"/> sorts before <paramref name="right"/>.</summary>
    public static bool operator <(AppealTag left, AppealTag right) => left.CompareTo(right) < 0;

    /// <summary>Whether <paramref name="left"/> sorts after <paramref name="right"/>.</summary>
    public static bool operator >(AppealTag left, AppealTag right) => left.CompareTo(right) > 0;

    /// <summary>Whether <paramref name="left"/> does not sort after <paramref name="right"/>.</summary>
    public static bool operator <=(AppealTag left, AppealTag right) => left.CompareTo(right) <= 0;

    /// <summary>Whether <paramref name="left"/> does not sort before <paramref name="right"/>.</summary>
    public static bool operator >=(AppealTag left, AppealTag right) => left.CompareTo(right) >= 0;

    /// <inheritdoc/>
    public int CompareTo(AppealTag other) => Kind != other.Kind ? Kind.CompareTo(other.Kind) : Number.CompareTo(other.Number);

    /// <summary>The mark; empty if there is none.</summary>
    public override string ToString()
    {
        var letters = Kind switch { AppealKind.Final => "A", AppealKind.Interlocutory => "OA", _ => string.Empty };
        return Number > 1 ? string.Create(CultureInfo.InvariantCulture, $"{letters}{Number}") : letters;
    }
}
