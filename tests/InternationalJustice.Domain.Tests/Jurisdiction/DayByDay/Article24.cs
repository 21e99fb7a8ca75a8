using InternationalJustice.Domain.Crimes;
using InternationalJustice.Domain.States;
using InternationalJustice.Domain.Time;
using static InternationalJustice.Domain.Positions.ContestedQuestionId;
using static InternationalJustice.Domain.Positions.PositionId;

namespace InternationalJustice.Domain.Tests.Jurisdiction.DayByDay;

/// <summary>Articles 11, 21(3), 22 and 24: the day that counts where the result came later, and what the person could know where the Court reaches back.</summary>
internal static class Article24
{
    /// <summary>Whether a link and a referral are judged by the day on which the crime was complete, on the position that is taken.</summary>
    internal static bool CountsByCompletion(Case facts) => facts.Conduct.CompletedOn is not null && facts.Facts.Positions[StraddlingConduct] == CrimeCompletedDate;

    /// <summary>The day of the conduct, or the day on which its result made the crime complete: which of them counts is contested.</summary>
    internal static Truth OnTheDayThatCounts(Case facts, LocalDate day, Func<LocalDate, Truth> isCovered) =>
        facts.Conduct.CompletedOn is { } completed ? facts.Contested(StraddlingConduct, position => isCovered(position == CrimeCompletedDate ? completed : day)) : isCovered(day);

    /// <summary>
    /// Where a declaration or a referral came after the day, the Statute applied to nobody concerned then unless a State concerned was a Party. That the conduct was criminal must then have been foreseeable, and
    /// some read article 24 as leaving out all of that time.
    /// </summary>
    internal static Truth AllowsFor(Case facts, CrimeCode crime, LocalDate day)
    {
        if (crime.Family == CrimeFamily.AdministrationOfJustice || !ReachesBack(facts))
        {
            return Truth.Satisfied;
        }

        var applied = Applied(facts, day);
        return facts.Contested(Legality, position => position == StatuteSuffices || facts.Conduct.Foreseeable != false ? Truth.Satisfied : applied)
            .And(facts.Contested(Article24EntryIntoForce, position => position == StateDate ? applied : Truth.Satisfied));
    }

    private static IEnumerable<StateCode> Concerned(Case facts) => facts.Conduct.Places.Select(place => place.LinkedState).OfType<StateCode>().Concat(facts.NationalStates);

    /// <summary>Whether effects make a State one that is concerned.</summary>
    private static Truth ByEffects(Case facts) => facts.Contested(CrossBorderConduct, position => (position == EffectsDoctrine).ToTruth());

    private static bool ReachesBack(Case facts) =>
        facts.Referral is not null
        || Concerned(facts).Any(state => Article12.Declared(facts, state))
        || (ByEffects(facts) != Truth.NotSatisfied && facts.Conduct.EffectsIn.Any(state => Article12.Declared(facts, state)));

    private static Truth Applied(Case facts, LocalDate day)
    {
        Truth To(StateCode state) => facts.Register.IsParty(state, day).Or(Article12.HadAccepted(facts, state, day));

        return NaiveCourt.Any(Concerned(facts).Select(To))
            .Or(NaiveCourt.Any(facts.Conduct.EffectsIn.Select(To)).And(ByEffects(facts)))
            .Or((facts.Referral?.On <= day).ToTruth())
            .Or(facts.NationalitiesAreKnown ? Truth.NotSatisfied : Truth.Undetermined);
    }
}
