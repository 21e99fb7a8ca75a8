using InternationalJustice.Domain.Citations;
using InternationalJustice.Domain.Courts;
using InternationalJustice.Domain.States;
using InternationalJustice.Domain.Time;

namespace InternationalJustice.Domain.Jurisdiction.Tribunals;

/// <summary>Jurisdiction in time: the days that a court’s instrument sets, the first and the last included; some crimes have days of their own. What happened after a court had closed it could never try.</summary>
internal static class Temporis
{
    internal static Finding Assess(TribunalCase asked, CourtCrime? crime)
    {
        var temporal = asked.Court.Temporal!;
        if (crime?.Window is { } window)
        {
            return During(asked, window, "tribunal.ownDays");
        }

        return temporal.Limit switch
        {
            TemporalLimit.Dates => During(asked, temporal.Period, "tribunal.days"),
            TemporalLimit.Unlimited => Of(asked, TruthTimelines.Always, asked.Because("tribunal.noDates")),
            _ => Of(asked, TruthTimelines.Unknown, asked.Because("tribunal.daysUnknown")),
        };
    }

    /// <summary>Only conduct up to the day on which the court closed; <see langword="null"/> for a court that has not, and for one that closed on a day of which nothing is known.</summary>
    internal static Finding? UntilClosed(TribunalCase asked)
    {
        if (asked.Court.Find(CourtActKind.Closed) is not { On: { } closed } act)
        {
            return null;
        }

        return Finding.Leaf(
            "tribunal.untilClosed",
            asked.Citing(CourtField.Closed),
            Sweep.Over([closed.Select(day => day.PlusDays(1))], day => closed.IsBefore(day).Not()),
            asked.Because("tribunal.untilClosed").With("date", closed)).Attested(act.Confidence);
    }

    private static Finding During(TribunalCase asked, DatePeriod days, string reason)
    {
        var because = (days.Start, days.End) switch
        {
            ({ } start, { } end) => asked.Because(reason).With("from", start).With("to", end),
            ({ } start, null) => asked.Because(reason + "From").With("from", start),
            (null, { } end) => asked.Because(reason + "To").With("to", end),
            _ => asked.Because("tribunal.noDates"),
        };
        return Of(asked, TruthTimelines.During(days), because);
    }

    private static Finding Of(TribunalCase asked, Timeline<Truth> truth, FindingReason because) =>
        Finding.Leaf("tribunal.time", asked.Citing(CourtField.Temporal), truth, because).Attested(asked.Attested(CourtField.Temporal));
}
