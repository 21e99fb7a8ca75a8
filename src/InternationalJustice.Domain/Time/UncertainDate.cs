using System.ComponentModel;
using System.Diagnostics;
using System.Globalization;
using System.Text.Json.Serialization;
using InternationalJustice.Domain.Notation;
using NodaTime;

namespace InternationalJustice.Domain.Time;

/// <summary>One calendar day that may be known only to the month, to the year, or to lie in a range.</summary>
/// <remarks>
/// <para>
/// The notation is a subset of the Extended Date/Time Format of ISO 8601-2: <c>2004-03-05</c>, <c>2004-03</c>, <c>2004</c> and
/// <c>2004-03-01/2004-03-31</c>. A range says that the day is one of those, both ends included; a <see cref="DatePeriod"/> by contrast is all of its days.
/// </para>
/// <para>
/// Equality is by the first and last possible day, so <c>2004-03</c> equals <c>2004-03-01/2004-03-31</c>. Ordering is by first and then by
/// last possible day; whether one date really precedes another is told by <see cref="IsBefore(LocalDate)"/>. Days are kept in the ISO calendar. The default value is
/// 1 January of the year 1.
/// </para>
/// </remarks>
[JsonConverter(typeof(NotationJsonConverter<UncertainDate>))]
[TypeConverter(typeof(NotationTypeConverter<UncertainDate>))]
[DebuggerDisplay("{ToString(),nq}")]
public readonly record struct UncertainDate : INotation<UncertainDate>, IComparable<UncertainDate>
{
    private readonly LocalDate _earliest;
    private readonly LocalDate _latest;

    /// <summary>A date that is known to the day.</summary>
    public UncertainDate(LocalDate day)
        : this(day, day)
    {
    }

    /// <summary>A date that is one of the days from <paramref name="earliest"/> to <paramref name="latest"/>, both included.</summary>
    /// <exception cref="ArgumentException"><paramref name="latest"/> is before <paramref name="earliest"/>.</exception>
    public UncertainDate(LocalDate earliest, LocalDate latest)
    {
        earliest = IsoDate.Of(earliest);
        latest = IsoDate.Of(latest);
        if (latest < earliest)
        {
            throw new ArgumentException("The latest possible day must not be before the earliest.", nameof(latest));
        }

        _earliest = earliest;
        _latest = latest;
    }

    /// <inheritdoc/>
    public static string Expected => "a date such as 2004-03-05, 2004-03, 2004 or 2004-03-01/2004-03-31";

    /// <summary>The first day that it can be.</summary>
    public LocalDate Earliest => _earliest;

    /// <summary>The last day that it can be.</summary>
    public LocalDate Latest => _latest;

    /// <summary>Whether the day is known.</summary>
    public bool IsExact => _earliest == _latest;

    /// <summary>A day that is known.</summary>
    public static implicit operator UncertainDate(LocalDate day) => new(day);

    /// <summary>Whether <paramref name="left"/> sorts before <paramref name="right"/>.</summary>
    public static bool operator <(UncertainDate left, UncertainDate right) => left.CompareTo(right) < 0;

    /// <summary>Whether <paramref name="left"/> sorts after <paramref name="right"/>.</summary>
    public static bool operator >(UncertainDate left, UncertainDate right) => left.CompareTo(right) > 0;

    /// <summary>Whether <paramref name="left"/> does not sort after <paramref name="right"/>.</summary>
    public static bool operator <=(UncertainDate left, UncertainDate right) => left.CompareTo(right) <= 0;

    /// <summary>Whether <paramref name="left"/> does not sort before <paramref name="right"/>.</summary>
    public static bool operator >=(UncertainDate left, UncertainDate right) => left.CompareTo(right) >= 0;

    /// <summary>A day that is known.</summary>
    public static UncertainDate FromLocalDate(LocalDate day) => new(day);

    /// <summary>Reads the notation of the type.</summary>
    /// <exception cref="FormatException">The text is not in the notation, names a day that does not exist, or ends before it begins.</exception>
    public static UncertainDate Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return NotationText.Parse<UncertainDate>(text);
    }

    /// <inheritdoc/>
    public static bool TryParse(ReadOnlySpan<char> text, out UncertainDate value)
    {
        value = default;
        var slash = text.IndexOf('/');
        if (slash < 0)
        {
            return TryReadUnit(text, out value);
        }

        if (!TryReadUnit(text[..slash], out var first) || !TryReadUnit(text[(slash + 1)..], out var last) || last._latest < first._earliest)
        {
            return false;
        }

        value = new UncertainDate(first._earliest, last._latest);
        return true;
    }

    /// <summary>Whether it lies before <paramref name="day"/>; undetermined if both are possible.</summary>
    public Truth IsBefore(LocalDate day) => Compare(_latest < day, _earliest >= day);

    /// <summary>Whether it is <paramref name="day"/> or lies before it; undetermined if both are possible.</summary>
    public Truth IsOnOrBefore(LocalDate day) => Compare(_latest <= day, _earliest > day);

    /// <summary>The date that follows from it by a calculation which keeps the order of days, such as the end of a time limit.</summary>
    /// <param name="calculation">Maps a later day never to an earlier one; applied to the first and to the last possible day.</param>
    /// <exception cref="ArgumentException">The calculation turned the order round.</exception>
    public UncertainDate Select(Func<LocalDate, LocalDate> calculation)
    {
        ArgumentNullException.ThrowIfNull(calculation);
        return new UncertainDate(calculation(_earliest), calculation(_latest));
    }

    /// <inheritdoc/>
    public int CompareTo(UncertainDate other)
    {
        var byEarliest = _earliest.CompareTo(other._earliest);
        return byEarliest != 0 ? byEarliest : _latest.CompareTo(other._latest);
    }

    /// <summary>The date in the shortest notation: a day, a month, a year or a range of days.</summary>
    public override string ToString()
    {
        if (IsExact)
        {
            return IsoDate.Format(_earliest);
        }

        var startsMonth = _earliest.Day == 1;
        var endsMonth = _latest.Day == CalendarSystem.Iso.GetDaysInMonth(_latest.Year, _latest.Month);
        if (startsMonth && endsMonth && _earliest.Year == _latest.Year)
        {
            if (_earliest.Month == _latest.Month)
            {
                return string.Create(CultureInfo.InvariantCulture, $"{_earliest.Year:D4}-{_earliest.Month:D2}");
            }

            if (_earliest.Month == 1 && _latest.Month == 12)
            {
                return string.Create(CultureInfo.InvariantCulture, $"{_earliest.Year:D4}");
            }
        }

        return $"{IsoDate.Format(_earliest)}/{IsoDate.Format(_latest)}";
    }

    private static Truth Compare(bool certainly, bool certainlyNot) =>
        certainly ? Truth.Satisfied : certainlyNot ? Truth.NotSatisfied : Truth.Undetermined;

    private static bool TryReadUnit(ReadOnlySpan<char> text, out UncertainDate value)
    {
        value = default;
        if (IsoDate.TryRead(text, out var day))
        {
            value = new UncertainDate(day);
            return true;
        }

        if (IsoDate.TryReadYear(text, out var year))
        {
            value = new UncertainDate(new LocalDate(year, 1, 1), new LocalDate(year, 12, 31));
            return true;
        }

        if (text.Length < 7 || text[^3] != '-' || !IsoDate.TryReadYear(text[..^3], out year) || !IsoDate.TryReadTwoDigits(text[^2..], out var month) || !IsoDate.Exists(year, month, 1))
        {
            return false;
        }

        value = new UncertainDate(new LocalDate(year, month, 1), new LocalDate(year, month, CalendarSystem.Iso.GetDaysInMonth(year, month)));
        return true;
    }
}
