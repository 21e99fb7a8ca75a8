using InternationalJustice.Domain.Courts;
using InternationalJustice.Domain.Time;

namespace InternationalJustice.Domain.Jurisdiction.Tribunals;

/// <summary>The residual courts try only persons whom a predecessor indicted; they take up no new case but contempt of court.</summary>
internal static class IndictedByPredecessor
{
    internal static Finding Assess(TribunalCase asked)
    {
        if (asked.Suspect?.IndictedBy is not { } indicted)
        {
            var why = asked.Because("tribunal.indictmentUnknown");
            return Of(asked, TruthTimelines.Unknown, why).Missing(new MissingFact("suspect.indictedBy", why));
        }

        var isIndicted = indicted.Any(court => asked.Court.Predecessors.Contains(court));
        return Of(asked, TruthTimelines.Constant(isIndicted.ToTruth()), asked.Because(isIndicted ? "tribunal.indicted" : "tribunal.notIndicted"));
    }

    private static Finding Of(TribunalCase asked, Timeline<Truth> truth, FindingReason because) =>
        Finding.Leaf("tribunal.indicted", asked.Citing(CourtField.Personal), truth, because).Attested(asked.Attested(CourtField.Personal));
}
