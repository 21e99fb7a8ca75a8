namespace InternationalJustice.Domain.Time;

/// <summary>Kleene's logic day by day, and the outcome of a test over a period.</summary>
public static class TruthTimelines
{
    /// <summary>Satisfied on every day.</summary>
    public static Timeline<Truth> Always { get; } = Timeline.Constant(Truth.Satisfied);

    /// <summary>Not satisfied on any day.</summary>
    public static Timeline<Truth> Never { get; } = Timeline.Constant(Truth.NotSatisfied);

    /// <summary>Undetermined on every day.</summary>
    public static Timeline<Truth> Unknown { get; } = Timeline.Constant(Truth.Undetermined);

    /// <summary>Satisfied on the days of a period, both ends included, and not satisfied on all others.</summary>
    public static Timeline<Truth> During(DatePeriod period) => Timeline.During(period, Truth.Satisfied, Truth.NotSatisfied);

    /// <summary>Day by day conjunction.</summary>
    public static Timeline<Truth> And(this Timeline<Truth> left, Timeline<Truth> right)
    {
        ArgumentNullException.ThrowIfNull(left);
        return left.Combine(right, TruthOperators.And);
    }

    /// <summary>Day by day disjunction.</summary>
    public static Timeline<Truth> Or(this Timeline<Truth> left, Timeline<Truth> right)
    {
        ArgumentNullException.ThrowIfNull(left);
        return left.Combine(right, TruthOperators.Or);
    }

    /// <summary>Day by day negation.</summary>
    public static Timeline<Truth> Not(this Timeline<Truth> timeline)
    {
        ArgumentNullException.ThrowIfNull(timeline);
        return timeline.Select(TruthOperators.Not);
    }

    /// <summary>Day by day conjunction of all; satisfied where there are none.</summary>
    public static Timeline<Truth> All(this IEnumerable<Timeline<Truth>> timelines) => Timeline.Combine(timelines, TruthOperators.All);

    /// <summary>Day by day disjunction of all; not satisfied where there are none.</summary>
    public static Timeline<Truth> Any(this IEnumerable<Timeline<Truth>> timelines) => Timeline.Combine(timelines, TruthOperators.Any);
}
