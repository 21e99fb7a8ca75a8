using InternationalJustice.Domain.Citations;
using InternationalJustice.Domain.Time;

namespace InternationalJustice.Domain.Jurisdiction.RomeStatute;

/// <summary>
/// Article 53(1)(c) and (2)(c): although a case is admissible, the Prosecutor may decide that an investigation or prosecution would not serve the interests of justice. Such a decision has effect only if the
/// Pre-Trial Chamber confirms it (paragraph 3(b)). It is an evaluation that nobody makes unless it is given.
/// </summary>
internal static class Article53
{
    private static readonly Provision InterestsOfJusticeClause = Provision.Parse("53(1)(c)");

    /// <summary>The finding; <see langword="null"/> if nothing was decided.</summary>
    internal static Finding? Assess(InterestsOfJustice interests) => interests switch
    {
        InterestsOfJustice.Served => Of(TruthTimelines.Always, "article53.served"),
        InterestsOfJustice.NotServed => Of(TruthTimelines.Never, "article53.notServed"),
        _ => null,
    };

    private static Finding Of(Timeline<Truth> truth, string reason) => Finding.Leaf("article53.interestsOfJustice", InterestsOfJusticeClause, truth, FindingReason.Of(reason));
}
