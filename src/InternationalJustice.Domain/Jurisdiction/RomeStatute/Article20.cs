using InternationalJustice.Domain.Citations;
using InternationalJustice.Domain.Time;

namespace InternationalJustice.Domain.Jurisdiction.RomeStatute;

/// <summary>
/// Articles 17(1)(c) and 20(3): nobody already tried by another court for the same conduct is tried again, unless that trial was to shield the person or was not
/// independent or impartial. The judgment must be final (Gaddafi, Pre-Trial Chamber I, 5 April 2019, and Appeals Chamber, 9 March 2020); one that is not bars nothing, and where the State still prosecutes
/// the case, as on appeal, that is a proceeding under way, for article 17(1)(a).
/// </summary>
internal static class Article20
{
    private static readonly Provision Paragraph3 = Provision.Parse("20(3)");

    internal static Finding Assess(NationalProceeding proceeding, string path)
    {
        // Willingness, where it is stated, answers the same question as a sham does: whether the trial was meant to bring the person to justice.
        var sham = proceeding.Sham ?? !proceeding.Willing;
        var barred = proceeding.SamePerson.ToTruth().And(proceeding.SameConduct.ToTruth()).And(proceeding.Final.ToTruth()).And(sham.ToTruth().Not());
        return barred switch
        {
            Truth.Satisfied => Of(proceeding, TruthTimelines.Never, "article20.tried"),
            Truth.NotSatisfied => Of(proceeding, TruthTimelines.Always, Reason(proceeding)),
            _ => Of(proceeding, TruthTimelines.Unknown, "article20.open").Missing(Article17.Unknowns(
                path,
                FindingReason.Of("article20.open").With("state", proceeding.State),
                ("samePerson", proceeding.SamePerson),
                ("sameConduct", proceeding.SameConduct),
                ("final", proceeding.Final),
                ("sham", sham))),
        };
    }

    private static string Reason(NationalProceeding proceeding) =>
        proceeding.SamePerson is false || proceeding.SameConduct is false ? "article17.otherCase"
        : proceeding.Final is false ? "article20.notFinal"
        : "article20.sham";

    private static Finding Of(NationalProceeding proceeding, Timeline<Truth> truth, string reason) =>
        Finding.Leaf("article20.neBisInIdem", Paragraph3, truth, FindingReason.Of(reason).With("state", proceeding.State));
}
