using InternationalJustice.Domain.Citations;
using InternationalJustice.Domain.Positions;
using InternationalJustice.Domain.Time;

namespace InternationalJustice.Domain.Jurisdiction.RomeStatute;

/// <summary>
/// Articles 21(3) and 22: nobody is responsible for what was no crime when it was done. Where a declaration or a referral reaches back to a time when the Statute did not yet apply to any State concerned, the
/// Appeals Chamber asks besides whether the person could foresee that the conduct was criminal under the law of the time; that the Statute lists it, and that it was grave, can be enough. Whether
/// it was foreseeable is taken as alleged unless a finding is given.
/// </summary>
internal static class Article22
{
    private static readonly Provision Citation = Provision.Parse("22(1)");

    /// <param name="question">The question.</param>
    /// <param name="conduct">The conduct.</param>
    /// <param name="applied">The days on which the Statute applied already; on these the Statute itself is the law of the time.</param>
    /// <param name="days">The days of the conduct.</param>
    internal static Finding Assess(Question question, Conduct conduct, Timeline<Truth> applied, DatePeriod days) =>
        question.Contest(ContestedQuestionId.Legality, days, position => position == PositionId.StatuteSuffices && conduct.Foreseeable == false
            ? Of(TruthTimelines.Always, "article22.statuteSuffices")
            : Foreseeable(question, conduct, applied, days));

    private static Finding Foreseeable(Question question, Conduct conduct, Timeline<Truth> applied, DatePeriod days) => conduct.Foreseeable switch
    {
        true => Of(TruthTimelines.Always, "article22.foreseeable"),
        false => Article24.WithNationality(question, Of(applied, "article22.notForeseeable"), days),
        null => Of(TruthTimelines.Always, "article22.asAlleged"),
    };

    private static Finding Of(Timeline<Truth> truth, string reason) => Finding.Leaf("article22.legality", Citation, truth, FindingReason.Of(reason));
}
