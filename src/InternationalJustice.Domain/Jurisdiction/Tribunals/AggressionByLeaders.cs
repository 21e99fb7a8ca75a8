using InternationalJustice.Domain.Courts;
using InternationalJustice.Domain.Time;

namespace InternationalJustice.Domain.Jurisdiction.Tribunals;

/// <summary>
/// The Special Tribunal for the Crime of Aggression against Ukraine takes the definition of article 8 bis of the Rome Statute: a crime of persons who effectively control or direct the political or military action of
/// a State. That the violation of the Charter is manifest is taken as alleged with the crime.
/// </summary>
internal static class AggressionByLeaders
{
    internal static Finding? Assess(TribunalCase asked, CourtCrime crime)
    {
        if (asked.Suspect is not { } suspect)
        {
            return null;
        }

        if (suspect.Leadership is { } leadership)
        {
            return leadership.State is { } state
                ? Finding.Leaf("tribunal.leadership", crime.Provision, TruthTimelines.Always, asked.Because("tribunal.leads").With("state", state))
                : Finding.Leaf("tribunal.leadership", crime.Provision, TruthTimelines.Never, asked.Because("tribunal.leadsNone"));
        }

        var why = asked.Because("tribunal.leadershipUnknown");
        return Finding.Leaf("tribunal.leadership", crime.Provision, TruthTimelines.Unknown, why).Missing(new MissingFact("suspect.leadsState", why));
    }
}
