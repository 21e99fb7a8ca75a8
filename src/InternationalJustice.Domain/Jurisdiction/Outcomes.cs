using System.Collections.Immutable;
using InternationalJustice.Domain.Time;

namespace InternationalJustice.Domain.Jurisdiction;

/// <summary>Sums up days and conduct in one outcome.</summary>
internal static class Outcomes
{
    /// <inheritdoc cref="OutcomeTally"/>
    internal static Outcome Of(params ReadOnlySpan<Truth> truths)
    {
        var tally = default(OutcomeTally);
        tally.Add(truths);
        return tally.Outcome;
    }

    internal static Outcome Over(this Timeline<Truth> truth, DatePeriod period) => Of(truth.ValuesWithin(period));

    internal static ImmutableArray<TimelineSegment<Truth>> PeriodsWithin(this Timeline<Truth> truth, DatePeriod period) => [.. truth.SegmentsWithin(period)];

    internal static bool HoldsSomeDay(this Timeline<Truth> truth, DatePeriod period) => truth.ValuesWithin(period).Contains(Truth.Satisfied);

    internal static bool FailsEveryDay(this Timeline<Truth> truth, DatePeriod period) => !truth.ValuesWithin(period).ContainsAnyExcept(Truth.NotSatisfied);

    internal static bool DiffersWithin(this Timeline<Truth> left, Timeline<Truth> right, DatePeriod period) => !left.EqualsWithin(right, period);
}
