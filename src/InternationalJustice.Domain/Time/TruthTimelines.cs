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
    public static Timeline<Truth> During(DatePeriod period) => period == DatePeriod.Always ? Always : Timeline.During(period, Truth.Satisfied, Truth.NotSatisfied);

    /// <summary>The same outcome on every day.</summary>
    public static Timeline<Truth> Constant(Truth truth) => truth switch
    {
        Truth.Satisfied => Always,
        Truth.NotSatisfied => Never,
        _ => Unknown,
    };

    /// <summary>Day by day conjunction.</summary>
    public static Timeline<Truth> And(this Timeline<Truth> left, Timeline<Truth> right)
    {
        ArgumentNullException.ThrowIfNull(left);
        ArgumentNullException.ThrowIfNull(right);
        return Combine(left, right, decides: Truth.NotSatisfied, neutral: Truth.Satisfied);
    }

    /// <summary>Day by day disjunction.</summary>
    public static Timeline<Truth> Or(this Timeline<Truth> left, Timeline<Truth> right)
    {
        ArgumentNullException.ThrowIfNull(left);
        ArgumentNullException.ThrowIfNull(right);
        return Combine(left, right, decides: Truth.Satisfied, neutral: Truth.NotSatisfied);
    }

    /// <summary>Day by day negation.</summary>
    public static Timeline<Truth> Not(this Timeline<Truth> timeline)
    {
        ArgumentNullException.ThrowIfNull(timeline);
        return timeline.IsConstant ? Constant(timeline.Initial.Not()) : timeline.Select(TruthOperators.Not);
    }

    /// <summary>Day by day conjunction of all; satisfied where there are none.</summary>
    public static Timeline<Truth> All(this IEnumerable<Timeline<Truth>> timelines)
    {
        ArgumentNullException.ThrowIfNull(timelines);
        return Combine(timelines.ToArray(), And, Always);
    }

    /// <summary>Day by day disjunction of all; not satisfied where there are none.</summary>
    public static Timeline<Truth> Any(this IEnumerable<Timeline<Truth>> timelines)
    {
        ArgumentNullException.ThrowIfNull(timelines);
        return Combine(timelines.ToArray(), Or, Never);
    }

    /// <summary>Combines the halves before the whole, so that many timelines cost little more than the sum of their changes.</summary>
    private static Timeline<Truth> Combine(ReadOnlySpan<Timeline<Truth>> timelines, Func<Timeline<Truth>, Timeline<Truth>, Timeline<Truth>> combine, Timeline<Truth> ofNone) => timelines switch
    {
        [] => ofNone,
        [var one] => one,
        _ => combine(Combine(timelines[..(timelines.Length / 2)], combine, ofNone), Combine(timelines[(timelines.Length / 2)..], combine, ofNone)),
    };

    /// <summary>Conjunction and disjunction differ only in which value decides alone. The result is one of the two timelines themselves where it is equal to it, which is the rule.</summary>
    private static Timeline<Truth> Combine(Timeline<Truth> left, Timeline<Truth> right, Truth decides, Truth neutral)
    {
        if (ReferenceEquals(left, right) || (left.IsConstant && left.Initial == decides) || (right.IsConstant && right.Initial == neutral))
        {
            return left;
        }

        if ((right.IsConstant && right.Initial == decides) || (left.IsConstant && left.Initial == neutral))
        {
            return right;
        }

        var walk = new TimelineWalk<Truth, Truth>(left, right);
        bool isLeft = true, isRight = true;
        do
        {
            var truth = OnOneDay(walk.Left, walk.Right);
            isLeft &= truth == walk.Left;
            isRight &= truth == walk.Right;
        }
        while ((isLeft || isRight) && walk.MoveNext());

        if (isLeft || isRight)
        {
            return isLeft ? left : right;
        }

        walk = new TimelineWalk<Truth, Truth>(left, right);
        var builder = new TimelineBuilder<Truth>(left.Days.Length + right.Days.Length, OnOneDay(walk.Left, walk.Right));
        while (walk.MoveNext())
        {
            builder.Append(walk.Day, OnOneDay(walk.Left, walk.Right));
        }

        return builder.Build();

        Truth OnOneDay(Truth one, Truth other) =>
            one == decides || other == decides ? decides
            : one == neutral && other == neutral ? neutral
            : Truth.Undetermined;
    }
}
