using InternationalJustice.Domain.Courts;
using InternationalJustice.Domain.Time;

namespace InternationalJustice.Domain.Jurisdiction.Tribunals;

/// <summary>
/// What proceedings before the courts of a State mean for the case: nothing that could make it inadmissible, where the court has primacy, if only over the courts of one State, or is itself a part of those courts. A final judgment raises the question whether a
/// person may be tried twice, which the record does not answer.
/// </summary>
internal static class NationalCourts
{
    internal static Finding Assess(Question question, Court court)
    {
        if (!court.TriesPersons)
        {
            return Of(court, TruthTimelines.Never, "tribunal.triesNoPersons");
        }

        var judged = question.Allegation.Proceedings?.Any(proceeding => proceeding.Stage is ProceedingStage.Convicted or ProceedingStage.Acquitted && !(proceeding.On > question.AsOf)) == true;
        return (judged, court.Relation, court.HasPrimacy) switch
        {
            (true, _, _) => Of(court, TruthTimelines.Unknown, "tribunal.judgedBefore"),
            (_, NationalCourtsRelation.Primacy, _) when court.PrimacyOver is [var state] => Of(court, TruthTimelines.Always, FindingReason.Of("tribunal.primacyOver").With("state", state)),
            (_, NationalCourtsRelation.Primacy, _) => Of(court, TruthTimelines.Always, "tribunal.primacy"),
            (_, NationalCourtsRelation.PartOfNationalSystem, true) => Of(court, TruthTimelines.Always, "tribunal.primacyAtHome"),
            (_, NationalCourtsRelation.PartOfNationalSystem, _) => Of(court, TruthTimelines.Always, "tribunal.partOfNationalSystem"),
            (_, NationalCourtsRelation.Concurrent, _) => Of(court, TruthTimelines.Always, "tribunal.concurrent"),
            _ => Of(court, TruthTimelines.Unknown, "tribunal.relationUnknown"),
        };
    }

    private static Finding Of(Court court, Timeline<Truth> truth, string reason) => Of(court, truth, FindingReason.Of(reason));

    private static Finding Of(Court court, Timeline<Truth> truth, FindingReason reason) =>
        Finding.Leaf("tribunal.nationalCourts", court.ProvisionOf(CourtField.Relation), truth, reason.With("court", court.Id.ToString())).Attested(court.ConfidenceOf(CourtField.Relation));
}
