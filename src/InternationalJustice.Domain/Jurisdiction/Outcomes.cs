using System.Collections.Immutable;
using InternationalJustice.Domain.Time;

namespace InternationalJustice.Domain.Jurisdiction;

/// <summary>Sums up days and conduct in one outcome.</summary>
internal static class Outcomes
{
    /// <summary>
    /// The outcome that stands whatever the unknown days turn out to be: a yes and a no together are partial for good, but a yes beside an unknown may still become either
    /// satisfied or partial and is undetermined.
    /// </summary>
    internal static Outcome Of(IEnumerable<Truth> truths)
    {
        bool yes = false, no = false, unknown = false;
        foreach (var truth in truths)
        {
            yes |= truth == Truth.Satisfied;
            no |= truth == Truth.NotSatisfied;
            unknown |= truth == Truth.Undetermined;
        }

        return (yes, no, unknown) switch
        {
            (true, true, _) => Outcome.Partial,
            (true, false, false) => Outcome.Satisfied,
            (false, true, false) => Outcome.NotSatisfied,
            _ => Outcome.Undetermined,
        };
    }

    internal static Outcome Over(this Timeline<Truth> truth, DatePeriod period) => Of(truth.SegmentsWithin(period).Select(segment => segment.Value));

    internal static ImmutableArray<TimelineSegment<Truth>> PeriodsWithin(this Timeline<Truth> truth, DatePeriod period) => [.. truth.SegmentsWithin(period)];

    internal static bool HoldsSomeDay(this Timeline<Truth> truth, DatePeriod period) => truth.SegmentsWithin(period).Any(segment => segment.Value == Truth.Satisfied);

    internal static bool FailsEveryDay(this Timeline<Truth> truth, DatePeriod period) => truth.SegmentsWithin(period).All(segment => segment.Value == Truth.NotSatisfied);

    internal static bool DiffersWithin(this Timeline<Truth> left, Timeline<Truth> right, DatePeriod period) => !left.SegmentsWithin(period).SequenceEqual(right.SegmentsWithin(period));
}
