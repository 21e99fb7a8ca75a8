using InternationalJustice.Domain.Courts;
using InternationalJustice.Domain.Time;

namespace InternationalJustice.Domain.Jurisdiction.Tribunals;

/// <summary>
/// An armed conflict, where a court’s instrument asks for one: for war crimes everywhere, at the Tribunal for the former Yugoslavia for crimes against humanity too. Grave breaches of the Geneva Conventions need
/// an international one; violations of common article 3 and of Additional Protocol II one that is not.
/// </summary>
internal static class ConflictNexus
{
    /// <param name="asked">The case.</param>
    /// <param name="crime">The crime.</param>
    /// <param name="needed">The character; <see cref="ConflictCharacter.None"/> if either will do.</param>
    internal static Finding Assess(TribunalCase asked, CourtCrime crime, ConflictCharacter needed)
    {
        var conflict = asked.Conduct.Conflict;
        if (conflict == ConflictCharacter.None)
        {
            // Where the elements of a war crime were found to be shown, the conflict is among them.
            if (asked.Conduct.Elements == ElementsFinding.Shown && crime.Family == CourtCrimeFamily.WarCrimes)
            {
                return Of(asked, crime, TruthTimelines.Always, "tribunal.conflictShown");
            }

            var why = asked.Because("tribunal.conflictUnknown");
            return Finding.Leaf("tribunal.conflict", crime.Provision, TruthTimelines.Unknown, why).Missing(new MissingFact(asked.Path + ".conflict", why));
        }

        return conflict == ConflictCharacter.NoConflict ? Of(asked, crime, TruthTimelines.Never, "tribunal.noConflict")
            : needed == ConflictCharacter.None || needed == conflict ? Of(asked, crime, TruthTimelines.Always, "tribunal.conflict")
            : Of(asked, crime, TruthTimelines.Never, needed == ConflictCharacter.International ? "tribunal.needsInternational" : "tribunal.needsNonInternational");
    }

    private static Finding Of(TribunalCase asked, CourtCrime crime, Timeline<Truth> truth, string reason) => Finding.Leaf("tribunal.conflict", crime.Provision, truth, asked.Because(reason));
}
