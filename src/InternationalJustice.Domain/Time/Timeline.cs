using NodaTime;

namespace InternationalJustice.Domain.Time;

/// <summary>Makes timelines.</summary>
public static class Timeline
{
    /// <summary>The same value on every day.</summary>
    public static Timeline<T> Constant<T>(T value) => new([], [value]);

    /// <summary>One value within a period and another outside it.</summary>
    /// <param name="period">The days of <paramref name="inside"/>, both ends included.</param>
    /// <param name="inside">The value on the days of the period.</param>
    /// <param name="outside">The value on all other days.</param>
    public static Timeline<T> During<T>(DatePeriod period, T inside, T outside)
    {
        var ends = period.End is { } end && end < LocalDate.MaxIsoValue;
        var builder = new TimelineBuilder<T>((period.Start is null ? 0 : 1) + (ends ? 1 : 0), period.Start is null ? inside : outside);
        if (period.Start is { } start)
        {
            builder.Append(start, inside);
        }

        if (ends)
        {
            builder.Append(period.End!.Value.PlusDays(1), outside);
        }

        return builder.Build();
    }

    /// <summary>A value that changes on given days.</summary>
    /// <param name="initial">The value before the first change.</param>
    /// <param name="changes">The first day of each later value with that value, in any order; the days must differ.</param>
    /// <exception cref="ArgumentException">Two changes fall on the same day.</exception>
    public static Timeline<T> From<T>(T initial, params IEnumerable<(LocalDate On, T Value)> changes)
    {
        ArgumentNullException.ThrowIfNull(changes);
        var ordered = changes.OrderBy(change => change.On).ToArray();
        var builder = new TimelineBuilder<T>(ordered.Length, initial);
        for (var i = 0; i < ordered.Length; i++)
        {
            if (i > 0 && ordered[i].On == ordered[i - 1].On)
            {
                throw new ArgumentException($"Two changes fall on {IsoDate.Format(ordered[i].On)}.", nameof(changes));
            }

            builder.Append(ordered[i].On, ordered[i].Value);
        }

        return builder.Build();
    }

    /// <summary>Combines any number of timelines day by day.</summary>
    /// <param name="timelines">The timelines; none gives the combination of nothing on every day.</param>
    /// <param name="combine">The value of a day from the values of all timelines on that day, in their order. It must depend on nothing else.</param>
    public static Timeline<TResult> Combine<T, TResult>(IEnumerable<Timeline<T>> timelines, Func<ReadOnlySpan<T>, TResult> combine)
    {
        ArgumentNullException.ThrowIfNull(timelines);
        ArgumentNullException.ThrowIfNull(combine);
        var sources = timelines.ToArray();
        var days = sources.SelectMany(source => source.ChangeDays).Distinct().Order().ToArray();
        var values = new T[sources.Length];
        for (var i = 0; i < sources.Length; i++)
        {
            values[i] = sources[i].Initial;
        }

        var builder = new TimelineBuilder<TResult>(days.Length, combine(values));
        foreach (var day in days)
        {
            for (var i = 0; i < sources.Length; i++)
            {
                values[i] = sources[i].At(day);
            }

            builder.Append(day, combine(values));
        }

        return builder.Build();
    }
}
