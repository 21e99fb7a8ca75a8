using InternationalJustice.Domain.Citations;
using InternationalJustice.Domain.Time;

namespace InternationalJustice.Domain.Jurisdiction.RomeStatute;

/// <summary>
/// Article 17: a case is inadmissible where a State is genuinely investigating or prosecuting the same person for substantially the same conduct, or has investigated and
/// decided not to prosecute, or where it is not grave enough. Where no State does anything, willingness and ability are not reached. Sameness, willingness, ability and
/// gravity are evaluations that judges make; the rule uses them where they are given and is otherwise undetermined.
/// </summary>
internal static class Article17
{
    /// <summary>Admissibility as a whole.</summary>
    internal static readonly Provision Citation = Provision.Parse("17");

    private static readonly Provision Paragraph1a = Provision.Parse("17(1)(a)");
    private static readonly Provision Paragraph1b = Provision.Parse("17(1)(b)");
    private static readonly Provision Paragraph1d = Provision.Parse("17(1)(d)");

    private static readonly Finding ProceedingsUnknown = MakeUnknownProceedings();
    private static readonly Finding GravityOpen = OfGravity(TruthTimelines.Unknown, "article17.gravityOpen").Missing(new MissingFact("gravity", FindingReason.Of("article17.gravityOpen")));

    internal static Finding AssessGravity(Gravity gravity) => gravity switch
    {
        Gravity.Sufficient => OfGravity(TruthTimelines.Always, "article17.grave"),
        Gravity.Insufficient => OfGravity(TruthTimelines.Never, "article17.notGrave"),
        _ => GravityOpen,
    };

    internal static Finding AssessProceeding(NationalProceeding proceeding, string path)
    {
        if (proceeding.Stage == ProceedingStage.NothingPending)
        {
            return Of(Paragraph1a, TruthTimelines.Always, "article17.inactive", proceeding);
        }

        var sameCase = proceeding.SamePerson.ToTruth().And(proceeding.SameConduct.ToTruth());
        var genuine = proceeding.Willing.ToTruth().And(proceeding.Able.ToTruth()).And((proceeding.Sham ?? false).ToTruth().Not());
        var admissible = sameCase.And(genuine).Not();
        var provision = proceeding.Stage == ProceedingStage.DecidedNotToProsecute ? Paragraph1b : Paragraph1a;
        return admissible switch
        {
            Truth.NotSatisfied => Of(provision, TruthTimelines.Never, proceeding.Stage == ProceedingStage.DecidedNotToProsecute ? "article17.decided" : "article17.pursued", proceeding),
            Truth.Satisfied => Of(provision, TruthTimelines.Always, sameCase == Truth.NotSatisfied ? "article17.otherCase" : "article17.notGenuine", proceeding),
            _ => Of(provision, TruthTimelines.Unknown, "article17.open", proceeding).Missing(Unknowns(
                path,
                FindingReason.Of("article17.open").With("state", proceeding.State),
                ("samePerson", proceeding.SamePerson),
                ("sameConduct", proceeding.SameConduct),
                ("willing", proceeding.Willing),
                ("able", proceeding.Able))),
        };
    }

    internal static Finding AssessUnknownProceedings() => ProceedingsUnknown;

    private static Finding MakeUnknownProceedings()
    {
        var why = FindingReason.Of("article17.proceedingsUnknown");
        return Finding.Leaf("article17.complementarity", Paragraph1a, TruthTimelines.Unknown, why).Missing(new MissingFact("proceedings", why));
    }

    /// <summary>The evaluations of a proceeding that were not given.</summary>
    internal static MissingFact[] Unknowns(string path, FindingReason why, params ReadOnlySpan<(string Name, bool? Value)> evaluations)
    {
        var missing = new List<MissingFact>();
        foreach (var (name, value) in evaluations)
        {
            if (value is null)
            {
                missing.Add(new MissingFact($"{path}.{name}", why));
            }
        }

        return [.. missing];
    }

    private static Finding Of(Provision provision, Timeline<Truth> truth, string reason, NationalProceeding proceeding) =>
        Finding.Leaf("article17.complementarity", provision, truth, FindingReason.Of(reason).With("state", proceeding.State));

    private static Finding OfGravity(Timeline<Truth> truth, string reason) => Finding.Leaf("article17.gravity", Paragraph1d, truth, FindingReason.Of(reason));
}
