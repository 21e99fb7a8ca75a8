using NodaTime;

namespace InternationalJustice.Domain.Time;

/// <summary>Walks over the days on which at least one of two timelines changes, in ascending order. Begins before the first of them.</summary>
internal ref struct TimelineWalk<TLeft, TRight>
{
    private readonly ReadOnlySpan<LocalDate> _leftDays;
    private readonly ReadOnlySpan<LocalDate> _rightDays;
    private readonly ReadOnlySpan<TLeft> _leftValues;
    private readonly ReadOnlySpan<TRight> _rightValues;
    private int _left;
    private int _right;

    internal TimelineWalk(Timeline<TLeft> left, Timeline<TRight> right)
    {
        _leftDays = left.Days;
        _rightDays = right.Days;
        _leftValues = left.Values;
        _rightValues = right.Values;
    }

    /// <summary>The day that was reached.</summary>
    internal LocalDate Day { get; private set; }

    /// <summary>The value of the first timeline on that day.</summary>
    internal readonly TLeft Left => _leftValues[_left];

    /// <summary>The value of the second timeline on that day.</summary>
    internal readonly TRight Right => _rightValues[_right];

    internal bool MoveNext()
    {
        var leftEnds = _left == _leftDays.Length;
        var rightEnds = _right == _rightDays.Length;
        if (leftEnds && rightEnds)
        {
            return false;
        }

        var order = leftEnds ? 1 : rightEnds ? -1 : _leftDays[_left].CompareTo(_rightDays[_right]);
        Day = order <= 0 ? _leftDays[_left] : _rightDays[_right];
        if (order <= 0)
        {
            _left++;
        }

        if (order >= 0)
        {
            _right++;
        }

        return true;
    }
}
