using System.Diagnostics;
using NodaTime;

namespace InternationalJustice.Domain.Time;

/// <summary>
/// A value for every calendar day, which changes on finitely many of them: the membership of a State, the status of a warrant, the outcome of a legal test.
/// </summary>
/// <typeparam name="T">The type of the value; its equality decides where a timeline changes.</typeparam>
/// <remarks>
/// <para>It has no gaps and no ends: before its first change it has its initial value, after its last change it keeps its last one. Neighbouring segments always
/// differ. Days are those of the ISO calendar.</para>
/// <para>Two timelines are equal if they have the same value on every day. Instances are immutable and safe to share between threads if <typeparamref name="T"/> is.</para>
/// </remarks>
[DebuggerDisplay("{ToString(),nq}")]
public sealed class Timeline<T> : IEquatable<Timeline<T>>
{
    private readonly LocalDate[] _changeDays;
    private readonly T[] _values;

    /// <summary>Trusts its caller: ascending days, one more value than days, equal neighbours already merged.</summary>
    internal Timeline(LocalDate[] changeDays, T[] values)
    {
        _changeDays = changeDays;
        _values = values;
    }

    /// <summary>The value before the first change.</summary>
    public T Initial => _values[0];

    /// <summary>The value after the last change.</summary>
    public T Final => _values[^1];

    /// <summary>Whether it has one value on all days.</summary>
    public bool IsConstant => _changeDays.Length == 0;

    /// <summary>The segments in ascending order: at least one, the first without a start and the last without an end.</summary>
    public IEnumerable<TimelineSegment<T>> Segments
    {
        get
        {
            for (var i = 0; i < _values.Length; i++)
            {
                yield return new TimelineSegment<T>(PeriodOf(i), _values[i]);
            }
        }
    }

    /// <summary>The first day of each value but the initial one, ascending.</summary>
    internal IEnumerable<LocalDate> ChangeDays => _changeDays;

    /// <summary>The same days, to walk over without allocating.</summary>
    internal ReadOnlySpan<LocalDate> Days => _changeDays;

    /// <summary>The values in ascending order of their days: the initial one and one for each change.</summary>
    internal ReadOnlySpan<T> Values => _values;

    /// <summary>Whether both have the same value on every day.</summary>
    public static bool operator ==(Timeline<T>? left, Timeline<T>? right) => left is null ? right is null : left.Equals(right);

    /// <summary>Whether they differ on some day.</summary>
    public static bool operator !=(Timeline<T>? left, Timeline<T>? right) => !(left == right);

    /// <summary>The value on a day. Allocates nothing.</summary>
    public T At(LocalDate day) => _values[IndexOf(day)];

    /// <summary>The segment that contains a day.</summary>
    public TimelineSegment<T> SegmentAt(LocalDate day)
    {
        var index = IndexOf(day);
        return new TimelineSegment<T>(PeriodOf(index), _values[index]);
    }

    /// <summary>The segments within a period, the first and the last cut to it.</summary>
    /// <param name="period">The days, both ends included.</param>
    public IEnumerable<TimelineSegment<T>> SegmentsWithin(DatePeriod period)
    {
        for (var i = period.Start is { } start ? IndexOf(start) : 0; i < _values.Length; i++)
        {
            if (PeriodOf(i).Intersect(period) is not { } part)
            {
                yield break;
            }

            yield return new TimelineSegment<T>(part, _values[i]);
        }
    }

    /// <summary>The values within a period in ascending order of their days. Allocates nothing.</summary>
    /// <param name="period">The days, both ends included.</param>
    internal ReadOnlySpan<T> ValuesWithin(DatePeriod period)
    {
        var (first, count) = ChangesWithin(period);
        return _values.AsSpan(first, count + 1);
    }

    /// <summary>Whether both have the same value on every day of a period. Allocates nothing.</summary>
    /// <param name="other">The other timeline.</param>
    /// <param name="period">The days, both ends included.</param>
    internal bool EqualsWithin(Timeline<T> other, DatePeriod period)
    {
        if (ReferenceEquals(this, other))
        {
            return true;
        }

        var (mine, count) = ChangesWithin(period);
        var (theirs, otherCount) = other.ChangesWithin(period);
        return count == otherCount
            && _values.AsSpan(mine, count + 1).SequenceEqual(other._values.AsSpan(theirs, count + 1))
            && _changeDays.AsSpan(mine, count).SequenceEqual(other._changeDays.AsSpan(theirs, count));
    }

    /// <summary>The changes whose first day lies in a span of days.</summary>
    /// <param name="from">The first day of the span, included.</param>
    /// <param name="to">The last day of the span, included.</param>
    /// <remarks>A change on <paramref name="from"/> itself is told with the value of the day before. An empty span has no changes.</remarks>
    public IEnumerable<TimelineChange<T>> Changes(LocalDate from, LocalDate to)
    {
        for (var i = 0; i < _changeDays.Length && _changeDays[i] <= to; i++)
        {
            if (_changeDays[i] >= from)
            {
                yield return new TimelineChange<T>(_changeDays[i], _values[i], _values[i + 1]);
            }
        }
    }

    /// <summary>The timeline of a function of its value.</summary>
    /// <param name="selector">It must depend on the value alone.</param>
    public Timeline<TResult> Select<TResult>(Func<T, TResult> selector)
    {
        ArgumentNullException.ThrowIfNull(selector);
        var builder = new TimelineBuilder<TResult>(_changeDays.Length, selector(_values[0]));
        for (var i = 0; i < _changeDays.Length; i++)
        {
            builder.Append(_changeDays[i], selector(_values[i + 1]));
        }

        return builder.Build();
    }

    /// <summary>Combines this timeline with another day by day.</summary>
    /// <param name="other">The other timeline.</param>
    /// <param name="combine">The value of a day from the values of both on that day. It must depend on nothing else.</param>
    public Timeline<TResult> Combine<TOther, TResult>(Timeline<TOther> other, Func<T, TOther, TResult> combine)
    {
        ArgumentNullException.ThrowIfNull(other);
        ArgumentNullException.ThrowIfNull(combine);
        var walk = new TimelineWalk<T, TOther>(this, other);
        var builder = new TimelineBuilder<TResult>(_changeDays.Length + other._changeDays.Length, combine(walk.Left, walk.Right));
        while (walk.MoveNext())
        {
            builder.Append(walk.Day, combine(walk.Left, walk.Right));
        }

        return builder.Build();
    }

    /// <summary>This timeline within a period, and one other value on all other days.</summary>
    /// <param name="period">The days that keep their value, both ends included.</param>
    /// <param name="outside">The value of all other days.</param>
    public Timeline<T> Clip(DatePeriod period, T outside) =>
        Combine(Timeline.During(period, true, false), (value, inside) => inside ? value : outside);

    /// <inheritdoc/>
    public bool Equals(Timeline<T>? other) =>
        other is not null && (ReferenceEquals(this, other)
            || (_changeDays.AsSpan().SequenceEqual(other._changeDays) && _values.AsSpan().SequenceEqual(other._values)));

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Timeline<T>);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = default(HashCode);
        foreach (var day in _changeDays)
        {
            hash.Add(day);
        }

        foreach (var value in _values)
        {
            hash.Add(value);
        }

        return hash.ToHashCode();
    }

    /// <summary>The segments, for people: <c>../2003-04-30 NonParty, 2003-05-01/.. Party</c>.</summary>
    public override string ToString() => string.Join(", ", Segments.Select(segment => $"{segment.Period} {segment.Value}"));

    /// <summary>The changes after the first day of a period and not after its last day.</summary>
    private (int First, int Count) ChangesWithin(DatePeriod period)
    {
        var first = period.Start is { } start ? IndexOf(start) : 0;
        return (first, (period.End is { } end ? IndexOf(end) : _changeDays.Length) - first);
    }

    /// <summary>The number of changes that lie on or before the day.</summary>
    private int IndexOf(LocalDate day)
    {
        int low = 0, high = _changeDays.Length;
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            if (_changeDays[middle] <= day)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return low;
    }

    private DatePeriod PeriodOf(int index) => new(
        index == 0 ? null : _changeDays[index - 1],
        index == _changeDays.Length ? null : _changeDays[index].PlusDays(-1));
}
