using System.Collections.Immutable;
using InternationalJustice.Domain.Time;

namespace InternationalJustice.Domain.Jurisdiction;

/// <summary>Whether the Court has jurisdiction over the conduct.</summary>
/// <remarks>Immutable; equality is by identity.</remarks>
public sealed class JurisdictionAnswer
{
    private readonly ImmutableArray<ConductAssessment> _conduct;

    internal JurisdictionAnswer(ImmutableArray<ConductAssessment> conduct)
    {
        _conduct = conduct;
        var tally = default(OutcomeTally);
        foreach (var one in conduct)
        {
            tally.Add(one.Finding.Truth.ValuesWithin(one.Days));
        }

        Outcome = tally.Outcome;
    }

    /// <summary>The outcome over all conduct and all of its days.</summary>
    public Outcome Outcome { get; }

    /// <summary>The days of all conduct, each run of days with the outcome for the conduct of those days. Worked out when asked for.</summary>
    public ImmutableArray<TimelineSegment<Outcome>> Periods
    {
        get
        {
            var outcomes = Timeline.Combine<Truth?, Outcome?>(_conduct.Select(one => one.Finding.Truth.Select(truth => (Truth?)truth).Clip(one.Days, null)), Sum);
            return [.. outcomes.Segments.Where(segment => segment.Value is not null).Select(segment => new TimelineSegment<Outcome>(segment.Period, segment.Value!.Value))];
        }
    }

    /// <summary>The grounds that carry it, such as <c>territory:AFG</c> or <c>securityCouncil:S/RES/1593 (2005)</c>. Worked out when asked for.</summary>
    public ImmutableArray<string> Grounds => [.. _conduct.SelectMany(one => one.Grounds).Distinct()];

    private static Outcome? Sum(ReadOnlySpan<Truth?> truths)
    {
        var (tally, any) = (default(OutcomeTally), false);
        foreach (var truth in truths)
        {
            if (truth is { } known)
            {
                tally.Add([known]);
                any = true;
            }
        }

        return any ? tally.Outcome : null;
    }
}
