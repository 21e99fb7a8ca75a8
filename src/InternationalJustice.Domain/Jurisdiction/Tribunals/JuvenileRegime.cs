using InternationalJustice.Domain.Courts;
using InternationalJustice.Domain.Time;

namespace InternationalJustice.Domain.Jurisdiction.Tribunals;

/// <summary>
/// The Special Court for Sierra Leone over persons from fifteen to under eighteen: within its jurisdiction, under a regime that aims at rehabilitation and knows no sentence of imprisonment. It bars nothing; it is told
/// because nobody should take the age for one of full responsibility.
/// </summary>
internal static class JuvenileRegime
{
    private const int Majority = 18;

    /// <summary>What is to be told; <see langword="null"/> where the suspect is not known to have been under eighteen on some day.</summary>
    internal static Finding? Assess(TribunalCase asked, Suspect suspect)
    {
        var adult = AgeReached.On(suspect, asked.Conduct, Majority, asked.Question.IsOfOneDay);
        return adult.IsUnknown || !adult.Truth.ValuesWithin(asked.Question.DaysOf(asked.Conduct)).Contains(Truth.NotSatisfied)
            ? null
            : Finding.Leaf("tribunal.juveniles", asked.Citing(CourtField.MinimumAge), TruthTimelines.Always, asked.Because("tribunal.juveniles")).Attested(asked.Attested(CourtField.MinimumAge));
    }
}
