using InternationalJustice.Domain.Time;

namespace InternationalJustice.Domain.Crimes.Responsibility;

/// <summary>
/// Convictions of several crimes for the same conduct: allowed where each crime has a materially distinct element, one that asks for the proof of a fact which the other does
/// not (Bemba et al., Appeals Chamber, 2018; Ntaganda, 2021; Ongwen, 2022).
/// </summary>
public static class CumulativeConvictions
{
    /// <summary>Whether convictions of both crimes for the same conduct are allowed.</summary>
    /// <param name="first">One crime.</param>
    /// <param name="second">The other crime.</param>
    /// <param name="firstIsDistinct">Whether the first has an element that the second has not.</param>
    /// <param name="secondIsDistinct">Whether the second has an element that the first has not.</param>
    /// <returns>
    /// Not satisfied for the same crime twice. Satisfied for a crime against humanity and a war crime, because the attack is no element of the one and the armed conflict none of
    /// the other. Otherwise the conjunction of the two findings.
    /// </returns>
    public static Truth Allowed(CrimeCode first, CrimeCode second, Truth firstIsDistinct, Truth secondIsDistinct) => (first.Family, second.Family) switch
    {
        _ when first == second => Truth.NotSatisfied,
        (CrimeFamily.CrimesAgainstHumanity, CrimeFamily.WarCrimes) or (CrimeFamily.WarCrimes, CrimeFamily.CrimesAgainstHumanity) => Truth.Satisfied,
        _ => firstIsDistinct.And(secondIsDistinct),
    };
}
