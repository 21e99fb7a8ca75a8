using InternationalJustice.Domain.Citations;
using InternationalJustice.Domain.Courts;
using InternationalJustice.Domain.Time;

namespace InternationalJustice.Domain.Jurisdiction.Tribunals;

/// <summary>The exercise of jurisdiction on the day of the question: only a court at work can exercise it. A court that is closed says since when, and which court carries on what it left.</summary>
internal static class CourtLife
{
    internal static Finding Assess(Question question, Court court)
    {
        var status = court.StatusKnownOn(question.Allegation.KnownOn).At(question.AsOf);
        var because = FindingReason.Of($"tribunal.exercise.{Notation.EnumText<CourtStatus>.Of(status)}").With("court", court.Id.ToString());
        var field = CourtField.Instrument;
        var confidence = court.ConfidenceOf(CourtField.Instrument);
        switch (status)
        {
            case CourtStatus.Closed when court.Find(CourtActKind.Closed) is { On: { } day } closed:
                because = (court.Successor is { } successor ? FindingReason.Of("tribunal.exercise.continued").With("successor", successor.ToString()) : FindingReason.Of("tribunal.exercise.closed"))
                    .With("court", court.Id.ToString()).With("date", day);
                field = CourtField.Closed;
                confidence = closed.Confidence;
                break;
            case CourtStatus.Operating when court.Find(CourtActKind.BeganWork) is { } began:
                confidence = began.Confidence;
                break;
            case CourtStatus.ResidualPhase when court.Find(CourtActKind.ResidualPhase) is { } residual:
                confidence = residual.Confidence;
                break;
        }

        var truth = !court.TriesPersons ? TruthTimelines.Never : status switch
        {
            CourtStatus.Operating => TruthTimelines.Always,
            CourtStatus.Unknown => TruthTimelines.Unknown,
            _ => TruthTimelines.Never,
        };
        if (!court.TriesPersons)
        {
            because = FindingReason.Of("tribunal.triesNoPersons").With("court", court.Id.ToString());
        }

        return Finding.Leaf("tribunal.exercise", court.ProvisionOf(field), truth, because).Attested(confidence);
    }
}
