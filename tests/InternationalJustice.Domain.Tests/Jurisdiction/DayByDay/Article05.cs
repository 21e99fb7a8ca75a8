using InternationalJustice.Domain.Crimes;
using InternationalJustice.Domain.Jurisdiction;
using InternationalJustice.Domain.Time;
using static InternationalJustice.Domain.Positions.ContestedQuestionId;
using static InternationalJustice.Domain.Positions.PositionId;

namespace InternationalJustice.Domain.Tests.Jurisdiction.DayByDay;

/// <summary>Articles 5 to 8 bis and 22: the closed list of crimes, the conflict that a war crime needs, and the leader that aggression needs.</summary>
internal static class Article05
{
    private static readonly CrimeCode Annex = CrimeCode.Parse("8(2)(b)(xx)");

    /// <summary>A provision that waits for an annex.</summary>
    internal static bool IsDormant(CrimeCode crime) => Annex.Contains(crime);

    internal static Truth IsCrime(Case facts, CrimeCode crime, LocalDate day)
    {
        if (crime.OtherName is not null || IsDormant(crime) || facts.Conduct.Elements == ElementsFinding.NotShown)
        {
            return Truth.NotSatisfied;
        }

        return crime.Family switch
        {
            CrimeFamily.Genocide => HasItsContext(facts),
            CrimeFamily.WarCrimes => HasItsConflict(facts, crime),
            CrimeFamily.Aggression => Article15bis.IsActivated(day).And(Article15bis.IsLeader(facts)),
            _ => Truth.Satisfied,
        };
    }

    private static Truth HasItsConflict(Case facts, CrimeCode crime) => facts.Conduct.Conflict switch
    {
        ConflictCharacter.None => (facts.Conduct.Elements == ElementsFinding.Shown) ? Truth.Satisfied : Truth.Undetermined,
        ConflictCharacter.NoConflict => Truth.NotSatisfied,
        ConflictCharacter.International => (crime.Category is not (WarCrimeCategory.CommonArticle3 or WarCrimeCategory.NonInternationalConflict)).ToTruth(),
        _ => (crime.Category is not (WarCrimeCategory.GraveBreaches or WarCrimeCategory.InternationalConflict)).ToTruth().And(ReachesItsThreshold(facts, crime)),
    };

    /// <summary>Article 8(2)(d) and (f): violence beyond disturbances, by groups that are organised; whether the crimes of (e) ask besides that the conflict lasted is contested.</summary>
    private static Truth ReachesItsThreshold(Case facts, CrimeCode crime) =>
        facts.Conduct.Hostilities is not { } found ? Truth.Satisfied
        : found.Intense == false || found.Organised == false ? Truth.NotSatisfied
        : found.Protracted == false && crime.Category == WarCrimeCategory.NonInternationalConflict ? facts.Contested(NonInternationalThreshold, position => (position != HigherThreshold).ToTruth())
        : Truth.Satisfied;

    /// <summary>The manifest pattern is asked for by the Elements of Crimes, not by article 6; how far they bind is contested.</summary>
    private static Truth HasItsContext(Case facts) =>
        facts.Conduct.ManifestPattern == false ? facts.Contested(ElementsOfCrimes, position => (position == ElementsOnlyGuidance).ToTruth()) : Truth.Satisfied;
}
