using NodaTime;

namespace InternationalJustice.Domain.Time;

/// <summary>Collects the values of a timeline in ascending order of days and merges equal neighbours.</summary>
internal struct TimelineBuilder<T>
{
    private readonly LocalDate[] _days;
    private readonly T[] _values;
    private int _count;

    internal TimelineBuilder(int mostChanges, T initial)
    {
        _days = new LocalDate[mostChanges];
        _values = new T[mostChanges + 1];
        _values[0] = initial;
    }

    internal void Append(LocalDate day, T value)
    {
        if (day == LocalDate.MinIsoValue)
        {
            // No day precedes it, so there is nothing to change from.
            _values[0] = value;
            return;
        }

        if (EqualityComparer<T>.Default.Equals(_values[_count], value))
        {
            return;
        }

        _days[_count] = day;
        _values[++_count] = value;
    }

    internal readonly Timeline<T> Build() => _count == _days.Length ? new(_days, _values) : new(_days[.._count], _values[..(_count + 1)]);
}
