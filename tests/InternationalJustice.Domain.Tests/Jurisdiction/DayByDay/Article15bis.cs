using InternationalJustice.Domain.Crimes;
using InternationalJustice.Domain.States;
using InternationalJustice.Domain.Time;
using static InternationalJustice.Domain.Positions.ContestedQuestionId;
using static InternationalJustice.Domain.Positions.PositionId;

namespace InternationalJustice.Domain.Tests.Jurisdiction.DayByDay;

/// <summary>Articles 8 bis, 15 bis and 15 ter: aggression. On a referral by the Security Council only the leader and the day of activation count.</summary>
internal static class Article15bis
{
    private static readonly LocalDate Activation = new(2018, 7, 17);

    internal static Truth IsActivated(LocalDate day) => (day >= Activation).ToTruth();

    /// <summary>A leader of the State that used force; not in question before anybody is suspected.</summary>
    internal static Truth IsLeader(Case facts)
    {
        if (facts.Suspect is not { } suspect)
        {
            return Truth.Satisfied;
        }

        return suspect.Leadership is not { } leadership ? Truth.Undetermined
            : leadership.State is not { } led ? Truth.NotSatisfied
            : facts.Facts.Aggression?.By is { } by ? (by == led).ToTruth()
            : Truth.Undetermined;
    }

    /// <summary>Paragraphs 4 and 5 and the acceptance of the amendments, where the Security Council has not referred the situation.</summary>
    internal static Truth LeavesLinks(Case facts, CrimeCode crime, LocalDate day)
    {
        if (crime.Family != CrimeFamily.Aggression)
        {
            return Truth.Satisfied;
        }

        var by = facts.Facts.Aggression?.By;
        var against = facts.Facts.Aggression?.Against;
        return IsNobodyOutside(facts, by, against, day)
            .And(by is { } aggressor ? HasNotOptedOut(facts, aggressor, day) : Truth.Undetermined)
            .And(HaveAccepted(facts, by, against, crime, day));
    }

    /// <summary>Paragraphs 6 to 8: a determination of the Council, or six months without one and the leave of the Pre-Trial Division on the last day of them or after.</summary>
    internal static Truth MayProceed(Case facts)
    {
        var aggression = facts.Facts.Aggression;
        return (aggression?.SecurityCouncilDeterminedOn <= facts.AsOf).ToTruth()
            .Or((aggression?.AuthorisedOn <= facts.AsOf && aggression.AuthorisedOn >= aggression.NotifiedOn?.PlusMonths(6) && facts.AsOf > aggression.NotifiedOn?.PlusMonths(6)).ToTruth());
    }

    /// <summary>Paragraph 5: neither nationals nor territory of a State that is not a Party, and by paragraph 4 an act of a Party.</summary>
    private static Truth IsNobodyOutside(Case facts, StateCode? by, StateCode? against, LocalDate day)
    {
        Truth IsInside(StateCode state) => facts.Register.IsParty(state, day)
            .Or(facts.Contested(DeclarationAggression, position => position == Possible ? Article12.HasAccepted(facts, state, day) : Truth.NotSatisfied));

        return (by is { } aggressor ? IsInside(aggressor) : Truth.Undetermined)
            .And(against is { } victim ? IsInside(victim) : Truth.Undetermined)
            .And(facts.PlacesAreKnown ? NaiveCourt.All(facts.TerritorialStates.Select(IsInside)) : Truth.Undetermined)
            .And(facts.NationalitiesAreKnown ? NaiveCourt.All(facts.NationalStates.Select(state => facts.IsNational(state, day).Not().Or(IsInside(state)))) : Truth.Undetermined);
    }

    /// <summary>Paragraph 4: a declaration of the aggressor lodged before the act.</summary>
    private static Truth HasNotOptedOut(Case facts, StateCode by, LocalDate day) => facts.Register.Agreed(by, course =>
    {
        var optOut = course.All<Article15bisOptOut>().Where(act => act.On < day).Select(act => act.On).DefaultIfEmpty(LocalDate.MinIsoValue).Max();
        return (optOut == LocalDate.MinIsoValue || course.All<Article15bisOptOutWithdrawn>().Any(act => act.On >= optOut && act.On <= day)).ToTruth();
    });

    /// <summary>Who must have accepted the amendments is contested: all States concerned, or one of the two sides.</summary>
    private static Truth HaveAccepted(Case facts, StateCode? by, StateCode? against, CrimeCode crime, LocalDate day)
    {
        Truth Accepted(StateCode? state) => state is { } known ? Article121.HasAccepted(facts, known, crime, day) : Truth.Undetermined;
        Truth IsNoBar(StateCode state) => facts.Register.IsParty(state, day).Not().Or(Accepted(state));

        return facts.Contested(AggressionNonAcceptingParty, position => position == OptOut
            ? Accepted(by).Or(Accepted(against))
            : (by is { } aggressor ? IsNoBar(aggressor) : Truth.Undetermined)
                .And(against is { } victim ? IsNoBar(victim) : Truth.Undetermined)
                .And(facts.PlacesAreKnown ? NaiveCourt.All(facts.TerritorialStates.Select(IsNoBar)) : Truth.Undetermined)
                .And(facts.NationalitiesAreKnown ? NaiveCourt.All(facts.NationalStates.Select(state => facts.IsNational(state, day).Not().Or(IsNoBar(state)))) : Truth.Undetermined));
    }
}
