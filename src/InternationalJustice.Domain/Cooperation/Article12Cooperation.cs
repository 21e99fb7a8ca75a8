using InternationalJustice.Domain.States;
using InternationalJustice.Domain.Time;

namespace InternationalJustice.Domain.Cooperation;

/// <summary>Article 12(3), last sentence: a State that accepted the Court's jurisdiction cooperates without delay or exception, in the situation that it accepted.</summary>
internal static class Article12Cooperation
{
    /// <summary>Whether the State is bound by a declaration of acceptance.</summary>
    internal static Truth Binds(DutyDraft draft)
    {
        if (draft.Facts.Situation?.States.Contains(draft.Code) != true)
        {
            return Truth.NotSatisfied;
        }

        var bound = Truth.NotSatisfied;
        foreach (var acceptance in draft.State.Acceptances.Where(acceptance => acceptance.Accepted != false))
        {
            var lodged = acceptance.LodgedOn.IsOnOrBefore(draft.Day);
            var binds = lodged.And(acceptance.Accepted.ToTruth());
            if (binds == Truth.NotSatisfied)
            {
                continue;
            }

            var reason = acceptance.Accepted == true ? DutyReason.AcceptedJurisdiction : DutyReason.AcceptanceUndecided;
            draft.Because(new DutyBasis(Article12Paragraph3.Provision, reason).With("state", draft.Code).With("lodged", acceptance.LodgedOn).RelyingOn(acceptance.Declaration));
            bound = bound.Or(binds);
        }

        return bound;
    }
}
