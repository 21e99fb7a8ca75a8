using InternationalJustice.Domain.Crimes;
using InternationalJustice.Domain.Data;
using InternationalJustice.Domain.States;
using InternationalJustice.Domain.Time;
using static InternationalJustice.Domain.Positions.ContestedQuestionId;
using static InternationalJustice.Domain.Positions.PositionId;

namespace InternationalJustice.Domain.Tests.Jurisdiction.DayByDay;

/// <summary>Article 121(5): a crime that an amendment added, and the States that have not accepted it.</summary>
internal static class Article121
{
    /// <summary>The first sentence: in force for a Party one year after its acceptance. Whether a State that joins later is bound without a word is contested.</summary>
    internal static Truth HasAccepted(Case facts, StateCode state, CrimeCode crime, LocalDate day)
    {
        if (AmendmentOf(crime) is not { } amendment)
        {
            return Truth.Satisfied;
        }

        return facts.Register.Agreed(state, course => course.MembershipOn(day) is not { } membership ? Truth.NotSatisfied
            : course.All<AmendmentAccepted>().Any(act => act.Act.Amendment == amendment && act.On.PlusYears(1) <= day) ? Truth.Satisfied
            : facts.Contested(AmendmentLaterParties, position => position == AsAmended ? facts.Register.IsInForceForSomebody(amendment, membership.From.PlusDays(-1)) : Truth.NotSatisfied));
    }

    /// <summary>What a link through a Party needs; for aggression the two sides are looked at instead.</summary>
    internal static Truth IsBound(Case facts, StateCode state, CrimeCode crime, LocalDate day) => crime.Family == CrimeFamily.Aggression ? Truth.Satisfied : HasAccepted(facts, state, crime, day);

    /// <summary>The crime must exist, and nobody may bar it.</summary>
    internal static Truth LeavesLinks(Case facts, CrimeCode crime, LocalDate day) => Leaves(facts, crime, day, referred: false);

    /// <summary>A referral by the Security Council needs no State that is bound, but does not by itself lift the bar.</summary>
    internal static Truth LeavesReferral(Case facts, CrimeCode crime, LocalDate day) => Leaves(facts, crime, day, referred: true);

    private static Truth Leaves(Case facts, CrimeCode crime, LocalDate day, bool referred) =>
        AmendmentOf(crime) is not { } amendment || crime.Family == CrimeFamily.Aggression
            ? Truth.Satisfied
            : facts.Register.IsInForceForSomebody(amendment, day).And(IsBarred(facts, crime, day, referred).Not());

    /// <summary>The second sentence, for nationals and territory.</summary>
    private static Truth IsBarred(Case facts, CrimeCode crime, LocalDate day, bool referred)
    {
        Truth Bars(StateCode state)
        {
            var party = facts.Register.IsParty(state, day);
            return party.And(HasAccepted(facts, state, crime, day).Not()).Or(party.Not().And(facts.Contested(AmendmentNonParties, position => (position == AssemblyUnderstanding).ToTruth())));
        }

        var somebody = (facts.PlacesAreKnown ? NaiveCourt.Any(facts.TerritorialStates.Select(Bars)) : Truth.Undetermined)
            .Or(facts.NationalitiesAreKnown ? NaiveCourt.Any(facts.NationalStates.Select(state => facts.IsNational(state, day).And(Bars(state)))) : Truth.Undetermined);
        return facts.Contested(AmendmentNonAcceptingParty, position => position switch
        {
            ConsentOnly => Truth.NotSatisfied,
            SecurityCouncilOverrides when referred => Truth.NotSatisfied,
            _ => somebody,
        });
    }

    /// <summary>The amendment that added a crime; none for a provision that also holds crimes of 1998.</summary>
    private static AmendmentId? AmendmentOf(CrimeCode crime) =>
        Dataset.Embedded.Register.Amendments.Where(amendment => amendment.Crimes.Any(added => CrimeCode.Of(added).Contains(crime))).Select(amendment => (AmendmentId?)amendment.Id).FirstOrDefault();
}
