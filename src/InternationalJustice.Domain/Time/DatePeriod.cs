using System.ComponentModel;
using System.Diagnostics;
using System.Text.Json.Serialization;
using InternationalJustice.Domain.Notation;
using NodaTime;

namespace InternationalJustice.Domain.Time;

/// <summary>A run of calendar days. Both ends are <b>inclusive</b>; an end that is absent is open.</summary>
/// <remarks>
/// <para>Written as an interval of ISO 8601-2: <c>2002-07-01/2010-05-31</c>, with <c>..</c> for an open end and a single date for a single day.</para>
/// <para>Equality is by ends, kept in the ISO calendar. There is no ordering. The default value, <see cref="Always"/>, is open at both ends. A period has at least one day.</para>
/// </remarks>
[JsonConverter(typeof(NotationJsonConverter<DatePeriod>))]
[TypeConverter(typeof(NotationTypeConverter<DatePeriod>))]
[DebuggerDisplay("{ToString(),nq}")]
public readonly record struct DatePeriod : INotation<DatePeriod>
{
    private const string Open = "..";

    /// <summary>The days from <paramref name="start"/> to <paramref name="end"/>, both included.</summary>
    /// <param name="start">The first day; <see langword="null"/> if the period has no beginning.</param>
    /// <param name="end">The last day; <see langword="null"/> if the period has no end.</param>
    /// <exception cref="ArgumentException"><paramref name="end"/> is before <paramref name="start"/>.</exception>
    public DatePeriod(LocalDate? start, LocalDate? end)
    {
        start = start is { } first ? IsoDate.Of(first) : null;
        end = end is { } last ? IsoDate.Of(last) : null;
        if (start > end)
        {
            throw new ArgumentException("The last day of a period must not be before its first day.", nameof(end));
        }

        Start = start;
        End = end;
    }

    /// <summary>All of time.</summary>
    public static DatePeriod Always => default;

    /// <inheritdoc/>
    public static string Expected => "a period such as 2002-07-01/2010-05-31, 2002-07-01/.. or 2002-07-01";

    /// <summary>The first day, included; <see langword="null"/> if there is none.</summary>
    public LocalDate? Start { get; }

    /// <summary>The last day, included; <see langword="null"/> if there is none.</summary>
    public LocalDate? End { get; }

    /// <summary>The one day.</summary>
    public static DatePeriod On(LocalDate day) => new(day, day);

    /// <summary>That day and every later one.</summary>
    public static DatePeriod From(LocalDate firstDay) => new(firstDay, null);

    /// <summary>That day and every earlier one.</summary>
    public static DatePeriod Until(LocalDate lastDay) => new(null, lastDay);

    /// <summary>Reads the notation of the type.</summary>
    /// <exception cref="FormatException">The text is not in the notation, names a day that does not exist, or ends before it begins.</exception>
    public static DatePeriod Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return NotationText.Parse<DatePeriod>(text);
    }

    /// <inheritdoc/>
    public static bool TryParse(ReadOnlySpan<char> text, out DatePeriod value)
    {
        value = default;
        var slash = text.IndexOf('/');
        if (slash < 0)
        {
            if (!IsoDate.TryRead(text, out var day))
            {
                return false;
            }

            value = On(day);
            return true;
        }

        if (!TryReadEnd(text[..slash], out var start) || !TryReadEnd(text[(slash + 1)..], out var end) || start > end)
        {
            return false;
        }

        value = new DatePeriod(start, end);
        return true;
    }

    /// <summary>Whether the day is in the period.</summary>
    public bool Contains(LocalDate day) => !(day < Start) && !(day > End);

    /// <summary>Whether every day of the other period is in this one.</summary>
    public bool Contains(DatePeriod other) =>
        (Start is null || other.Start >= Start) && (End is null || other.End <= End);

    /// <summary>Whether the periods share at least one day.</summary>
    public bool Overlaps(DatePeriod other) => Intersect(other) is not null;

    /// <summary>The days in both periods, or <see langword="null"/> if there are none.</summary>
    public DatePeriod? Intersect(DatePeriod other)
    {
        var start = Start is null || other.Start > Start ? other.Start : Start;
        var end = End is null || other.End < End ? other.End : End;
        return start > end ? null : new DatePeriod(start, end);
    }

    /// <summary>The period in its notation.</summary>
    public override string ToString() =>
        Start is not null && Start == End ? IsoDate.Format(Start.Value) : $"{FormatEnd(Start)}/{FormatEnd(End)}";

    private static bool TryReadEnd(ReadOnlySpan<char> text, out LocalDate? end)
    {
        end = null;
        if (text is Open)
        {
            return true;
        }

        var read = IsoDate.TryRead(text, out var day);
        end = read ? day : null;
        return read;
    }

    private static string FormatEnd(LocalDate? end) => end is { } day ? IsoDate.Format(day) : Open;
}
