using InternationalJustice.Domain.Time;
using NodaTime;

namespace InternationalJustice.Domain.States;

/// <summary>Makes a timeline from what can be said about one day, given the dates at which that can change.</summary>
internal static class Sweep
{
    /// <summary>The timeline of a function that changes only on the first and the last possible day of the given dates.</summary>
    internal static Timeline<T> Over<T>(ReadOnlySpan<UncertainDate> dates, Func<LocalDate, T> at)
    {
        if (dates.IsEmpty)
        {
            return Timeline.Constant(at(Article126.StatuteInForce));
        }

        var days = new LocalDate[2 * dates.Length];
        for (var i = 0; i < dates.Length; i++)
        {
            days[2 * i] = dates[i].Earliest;
            days[(2 * i) + 1] = dates[i].Latest;
        }

        Array.Sort(days);
        var builder = new TimelineBuilder<T>(days.Length, at(days[0].PlusDays(-1)));
        for (var i = 0; i < days.Length; i++)
        {
            if (i == 0 || days[i] != days[i - 1])
            {
                builder.Append(days[i], at(days[i]));
            }
        }

        return builder.Build();
    }

    /// <summary>Whether the first date lies before the second; undetermined where their windows allow both.</summary>
    internal static Truth Precedes(this UncertainDate first, UncertainDate second) =>
        first.Latest < second.Earliest ? Truth.Satisfied
        : first.Earliest >= second.Latest ? Truth.NotSatisfied
        : Truth.Undetermined;
}
