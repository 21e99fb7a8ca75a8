using InternationalJustice.Domain.Citations;
using InternationalJustice.Domain.Time;
using NodaTime;

namespace InternationalJustice.Domain.Jurisdiction.RomeStatute;

/// <summary>
/// Article 16: a request of the Security Council under Chapter VII stops investigations and prosecutions for twelve months and may be renewed. It bars the exercise of
/// jurisdiction, not jurisdiction itself.
/// </summary>
internal static class Article16
{
    private const int LongestDeferral = 12;

    private static readonly Provision Citation = Provision.Parse("16");

    /// <summary>The deferrals that run on the day of the question.</summary>
    internal static IEnumerable<Deferral> Running(Question question) =>
        question.Allegation.Deferrals.Where(deferral => Days(deferral).Contains(question.AsOf));

    internal static Finding Assess(Question question)
    {
        foreach (var deferral in Running(question))
        {
            return Of(TruthTimelines.Never, FindingReason.Of("article16.deferred").With("resolution", deferral.Resolution).With("until", Days(deferral).End!.Value));
        }

        return Of(TruthTimelines.Always, FindingReason.Of("article16.noDeferral"));
    }

    /// <summary>From the day of the request up to the day before the twelve months have passed.</summary>
    private static DatePeriod Days(Deferral deferral) =>
        new(deferral.On, deferral.On.PlusMonths(Math.Min(deferral.Months, LongestDeferral)).PlusDays(-1));

    private static Finding Of(Timeline<Truth> truth, FindingReason because) => Finding.Leaf("article16.noDeferral", Citation, truth, because);
}
