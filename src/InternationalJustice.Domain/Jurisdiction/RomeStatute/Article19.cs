using InternationalJustice.Domain.Citations;
using InternationalJustice.Domain.Time;

namespace InternationalJustice.Domain.Jurisdiction.RomeStatute;

/// <summary>
/// Article 19(2) and (4): an accused or somebody who is sought may challenge, a State that pursues the case, and a State on whose acceptance jurisdiction depends; each once, and not after the trial has commenced,
/// unless the Court gives leave. From the commencement on, admissibility can be challenged only because the person has been tried already. That a State is to challenge at the earliest opportunity
/// (paragraph 5) bars nothing by itself.
/// </summary>
internal static class Article19
{
    private static readonly Provision Article = Provision.Parse("19");
    private static readonly Provision Paragraph2 = Provision.Parse("19(2)");
    private static readonly Provision Paragraph4 = Provision.Parse("19(4)");

    internal static Finding Assess(Challenge challenge) => Finding.All("article19.challenge", Article, FindingReason.Of("article19.challenge"), AssessStanding(challenge), AssessOnce(challenge), AssessTime(challenge), AssessGround(challenge));

    private static Finding AssessStanding(Challenge challenge)
    {
        switch (challenge.By)
        {
            case Challenger.Person:
                var sought = challenge.IsSought.ToTruth();
                return Lacking(Finding.Leaf("article19.standing", Paragraph2, TruthTimelines.Constant(sought), sought switch
                {
                    Truth.Satisfied => FindingReason.Of("article19.sought"),
                    Truth.NotSatisfied => FindingReason.Of("article19.notSought"),
                    _ => FindingReason.Of("article19.soughtUnknown"),
                }), "isSought");
            case Challenger.State:
                var entitled = challenge.HasProceedings.ToTruth().Or(challenge.IsAcceptanceRequired.ToTruth());
                return Lacking(Finding.Leaf("article19.standing", Paragraph2, TruthTimelines.Constant(entitled), entitled switch
                {
                    Truth.Satisfied when challenge.HasProceedings is true => FindingReason.Of("article19.pursues"),
                    Truth.Satisfied => FindingReason.Of("article19.mustAccept"),
                    Truth.NotSatisfied => FindingReason.Of("article19.noStanding"),
                    _ => FindingReason.Of("article19.standingUnknown"),
                }), challenge.HasProceedings is null ? "hasProceedings" : null, challenge.IsAcceptanceRequired is null ? "isAcceptanceRequired" : null);
            default:
                return Lacking(Finding.Leaf("article19.standing", Paragraph2, TruthTimelines.Unknown, FindingReason.Of("article19.challengerUnknown")), "by");
        }
    }

    private static Finding AssessOnce(Challenge challenge)
    {
        var once = challenge.IsRepeated.ToTruth().Not();
        var allowed = once.Or(challenge.HasLeave.ToTruth());
        return Lacking(Finding.Leaf("article19.once", Paragraph4, TruthTimelines.Constant(allowed), allowed switch
        {
            Truth.Satisfied when once == Truth.Satisfied => FindingReason.Of("article19.first"),
            Truth.Satisfied => FindingReason.Of("article19.leave"),
            Truth.NotSatisfied => FindingReason.Of("article19.repeated"),
            _ => FindingReason.Of("article19.repeatedUnknown"),
        }), challenge.IsRepeated is null ? "isRepeated" : null, challenge.HasLeave is null ? "hasLeave" : null);
    }

    private static Finding AssessTime(Challenge challenge)
    {
        var timely = challenge.Stage switch
        {
            ChallengeStage.BeforeTrial or ChallengeStage.AtCommencement => Truth.Satisfied,
            ChallengeStage.AfterCommencement => Truth.NotSatisfied,
            _ => Truth.Undetermined,
        };
        var allowed = timely.Or(challenge.HasLeave.ToTruth());
        return Lacking(Finding.Leaf("article19.time", Paragraph4, TruthTimelines.Constant(allowed), allowed switch
        {
            Truth.Satisfied when timely == Truth.Satisfied => FindingReason.Of("article19.timely"),
            Truth.Satisfied => FindingReason.Of("article19.leave"),
            Truth.NotSatisfied => FindingReason.Of("article19.late"),
            _ => FindingReason.Of("article19.timeUnknown"),
        }), challenge.Stage == ChallengeStage.None ? "stage" : null, challenge.HasLeave is null ? "hasLeave" : null);
    }

    private static Finding AssessGround(Challenge challenge)
    {
        var (allowed, because) = (challenge.Ground, challenge.Stage) switch
        {
            (ChallengeGround.Jurisdiction or ChallengeGround.Tried, _) or (_, ChallengeStage.BeforeTrial) => (Truth.Satisfied, FindingReason.Of("article19.groundOpen")),
            (ChallengeGround.None, _) or (_, ChallengeStage.None) => (Truth.Undetermined, FindingReason.Of("article19.groundUnknown")),
            _ => (Truth.NotSatisfied, FindingReason.Of("article19.groundClosed")),
        };
        return Lacking(Finding.Leaf("article19.ground", Paragraph4, TruthTimelines.Constant(allowed), because), challenge.Ground == ChallengeGround.None ? "ground" : null, challenge.Stage == ChallengeStage.None ? "stage" : null);
    }

    /// <summary>The finding; where it is open, with the facts that it misses.</summary>
    private static Finding Lacking(Finding finding, params ReadOnlySpan<string?> unknown)
    {
        if (finding.Truth.Initial != Truth.Undetermined)
        {
            return finding;
        }

        var missing = new List<MissingFact>();
        foreach (var member in unknown)
        {
            if (member is not null)
            {
                missing.Add(new MissingFact(member, finding.Because));
            }
        }

        return finding.Missing([.. missing]);
    }
}
