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
            .And(IsInScope(facts, day))
            .And((Deferrals(facts).Length == 0).ToTruth())
            .And(crime.Family == CrimeFamily.Aggression && facts.Referral is null ? Article15bis.MayProceed(facts) : Truth.Satisfied);

    /// <summary>Article 16: the requests of the Security Council that run on the day of the question.</summary>
    internal static string[] Deferrals(Case facts) =>
        [.. facts.Facts.Deferrals.Where(deferral => deferral.On <= facts.AsOf && facts.AsOf < deferral.On.PlusMonths(deferral.Months)).Select(deferral => $"article16:{deferral.Resolution}")];

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
            : NaiveCourt.Any(facts.Conduct.Places.SelectMany(place => scope.Places, Lies)));

    private static Truth Lies(Place place, Place scope) => (place, scope) switch
    {
        (Territory { Zone: MaritimeZone.None } there, Territory { Zone: MaritimeZone.None } limits) when there.State == limits.State =>
            limits.Area is null ? Truth.Satisfied
            : there.Area is null ? Truth.Undetermined
            : there.Area.Equals(limits.Area, StringComparison.OrdinalIgnoreCase).ToTruth(),
        _ => (place == scope).ToTruth(),
    };
}
