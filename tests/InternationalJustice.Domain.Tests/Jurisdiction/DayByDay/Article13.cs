using InternationalJustice.Domain.Crimes;
using InternationalJustice.Domain.Jurisdiction;
using InternationalJustice.Domain.Positions;
using InternationalJustice.Domain.Time;

namespace InternationalJustice.Domain.Tests.Jurisdiction.DayByDay;

/// <summary>Articles 13 to 16: what set the Court in motion, and what stops it.</summary>
internal static class Article13
{
    /// <summary>Article 13(b): no link is needed for the places and days that were referred.</summary>
    internal static Truth IsReferredByTheCouncil(Case facts, LocalDate day) =>
        IsInTimeOnReferral(facts, day).And(IsInScope(facts, day));

    /// <summary>Article 11, which some say does not bind the Council.</summary>
    internal static Truth IsInTimeOnReferral(Case facts, LocalDate day) =>
        facts.Contested(ContestedQuestionId.ReferralLimits, position => (day >= NaiveCourt.Start || position == PositionId.CouncilBinding).ToTruth());

    /// <summary>Whether the Court may exercise its jurisdiction over a crime of a day. Offences against the administration of justice need no trigger.</summary>
    internal static Truth MayExercise(Case facts, CrimeCode crime, LocalDate day) =>
        crime.Family == CrimeFamily.AdministrationOfJustice ? Truth.Satisfied
        : IsTriggered(facts)
            .And(Article24.OnTheDayThatCounts(facts, day, on => IsInScope(facts, on)))
            .And(NaiveCourt.All(Deferrals(facts).Select(deferral => Stops(facts, deferral).Not())))
            .And(crime.Family == CrimeFamily.Aggression && facts.Referral is null ? Article15bis.MayProceed(facts) : Truth.Satisfied);

    /// <summary>Article 16: the requests of the Security Council that run on the day of the question.</summary>
    private static IEnumerable<Deferral> Deferrals(Case facts) =>
        facts.Facts.Deferrals.Where(deferral => deferral.On <= facts.AsOf && FirstDay(deferral) <= facts.AsOf && facts.AsOf < FirstDay(deferral).PlusMonths(deferral.Months));

    private static LocalDate FirstDay(Deferral deferral) => deferral.From ?? deferral.On;

    /// <summary>A request about the situation stops the Court; whether one in general terms can is contested, and that on personnel of contributing States concerns only personnel of States that are no Parties.</summary>
    private static Truth Stops(Case facts, Deferral deferral) => deferral.Scope switch
    {
        DeferralScope.General => MayBeGeneral(facts),
        DeferralScope.ContributingStates => facts.Suspect?.ContributedBy is { } sent ? facts.Register.IsParty(sent.State, facts.AsOf).Not().And(MayBeGeneral(facts)) : Truth.NotSatisfied,
        _ => Truth.Satisfied,
    };

    private static Truth MayBeGeneral(Case facts) => facts.Contested(ContestedQuestionId.DeferralScope, position => (position != PositionId.CaseSpecific).ToTruth());

    private static Truth IsTriggered(Case facts) => facts.Facts.Trigger switch
    {
        StateReferral referral => (referral.On <= facts.AsOf).ToTruth().And(NaiveCourt.Any(referral.By.Select(state => facts.Register.IsParty(state, referral.On)))),
        SecurityCouncilReferral referral => (referral.On <= facts.AsOf).ToTruth(),
        ProprioMotu motu => (motu.AuthorisedOn <= facts.AsOf).ToTruth(),
        _ => Truth.NotSatisfied,
    };

    private static Truth IsInScope(Case facts, LocalDate day) =>
        facts.Facts.Trigger?.Scope is not { } scope ? Truth.Satisfied
        : scope.Period.Contains(day).ToTruth().And(
            scope.Places.Count == 0 ? Truth.Satisfied
            : !facts.PlacesAreKnown ? Truth.Undetermined
            : NaiveCourt.Any(facts.Conduct.Places.SelectMany(place => scope.Places, Lies))).And(IsExempt(facts, scope, day).Not());

    /// <summary>A clause of a referral that leaves to States that are no Parties the personnel that they sent, unless it is their own situation or they waive it.</summary>
    private static Truth IsExempt(Case facts, TriggerScope scope, LocalDate day) =>
        facts.Facts.Trigger is SecurityCouncilReferral && scope.ExemptsContributors == true && facts.Suspect?.ContributedBy is { Waived: false } sent && !scope.Places.Any(place => place.LinkedState == sent.State)
            ? facts.Register.IsParty(sent.State, day).Not().And(facts.Contested(ContestedQuestionId.ReferralExemptions, position => (position != PositionId.Severable).ToTruth()))
            : Truth.NotSatisfied;

    private static Truth Lies(Place place, Place scope) => (place, scope) switch
    {
        (Territory { Zone: MaritimeZone.None } there, Territory { Zone: MaritimeZone.None } limits) when there.State == limits.State =>
            limits.Area is null ? Truth.Satisfied
            : there.Area is null ? Truth.Undetermined
            : there.Area.Equals(limits.Area, StringComparison.OrdinalIgnoreCase).ToTruth(),
        _ => (place == scope).ToTruth(),
    };
}
