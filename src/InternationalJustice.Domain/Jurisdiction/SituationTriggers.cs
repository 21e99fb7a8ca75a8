using InternationalJustice.Domain.Collections;
using InternationalJustice.Domain.Situations;
using InternationalJustice.Domain.States;
using InternationalJustice.Domain.Time;
using NodaTime;

namespace InternationalJustice.Domain.Jurisdiction;

/// <summary>Reads from the acts of a situation what had set the Court in motion by a day.</summary>
internal static class SituationTriggers
{
    /// <summary>
    /// The trigger by the end of a day: a referral by the Security Council, which needs no link, before an authorisation, and both before a referral by States.
    /// </summary>
    /// <param name="situation">The situation.</param>
    /// <param name="day">The day of the question; an act whose day is uncertain counts from the last day that it can be.</param>
    /// <returns>The trigger, or <see langword="null"/> if there was none.</returns>
    internal static Trigger? Of(Situation situation, LocalDate day)
    {
        SituationAct? Done(SituationActKind kind) => situation.Acts.FirstOrDefault(act => act.Kind == kind && act.On.Latest <= day);

        if (Done(SituationActKind.ReferredBySecurityCouncil) is { Resolution: { } resolution } referral)
        {
            return new SecurityCouncilReferral(resolution, referral.On.Latest) { Scope = ScopeOf(situation, withPlaces: true) };
        }

        var requested = Done(SituationActKind.AuthorisationRequested)?.On.Latest;
        if (Done(SituationActKind.InvestigationAuthorised)?.On.Latest is { } authorised)
        {
            return new ProprioMotu(requested, authorised) { Scope = ScopeOf(situation, withPlaces: false) };
        }

        if (Done(SituationActKind.ReferredByStates) is { } referred)
        {
            return new StateReferral(referred.By, referred.On.Latest) { Scope = ScopeOf(situation, withPlaces: false) };
        }

        return requested is null ? null : new ProprioMotu(requested, null);
    }

    /// <summary>The day on which the preliminary examination was opened, if it was by a day.</summary>
    internal static LocalDate? ExaminationOpenedOn(Situation situation, LocalDate day) =>
        situation.ExaminationOpenedOn is { } opened && opened.Latest <= day ? opened.Latest : null;

    /// <summary>The scope of a resolution that is on the record; <see langword="null"/> for any other.</summary>
    internal static TriggerScope? ScopeOf(string resolution, SituationRegister situations) =>
        situations.Situations.FirstOrDefault(situation => situation.SecurityCouncilReferral?.Resolution == resolution) is { } referred ? ScopeOf(referred, withPlaces: true) : null;

    /// <summary>
    /// The limits in time, and the places of a referral by the Council, which alone stands in for a link. The places of other situations are only where most of it happened.
    /// </summary>
    private static TriggerScope? ScopeOf(Situation situation, bool withPlaces)
    {
        var period = new DatePeriod(situation.ScopeFrom?.Earliest, situation.ScopeTo?.Latest);
        ValueList<Place> places = withPlaces ? [.. situation.States.Select(state => new Territory(state, situation.Area))] : [];
        var exempts = withPlaces && situation.SecurityCouncilReferral?.ExemptsContributors == true;
        return period == DatePeriod.Always && places.Count == 0 && !exempts ? null : new TriggerScope(places, period) { ExemptsContributors = exempts };
    }
}
