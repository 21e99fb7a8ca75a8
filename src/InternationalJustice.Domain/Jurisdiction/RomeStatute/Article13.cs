using InternationalJustice.Domain.Citations;
using InternationalJustice.Domain.Positions;
using InternationalJustice.Domain.States;
using InternationalJustice.Domain.Time;

namespace InternationalJustice.Domain.Jurisdiction.RomeStatute;

/// <summary>
/// Article 13: the Court exercises its jurisdiction only where a party refers a situation (with article 14), the Security Council refers one under Chapter VII, or the
/// Prosecutor is authorised to investigate of the Prosecutor's own motion (with article 15). A referral by the Council also replaces the link of article 12(2).
/// </summary>
internal static class Article13
{
    /// <summary>The triggers as a whole.</summary>
    internal static readonly Provision Citation = Provision.Parse("13");
    private static readonly Provision ByState = Provision.Parse("13(a)");
    private static readonly Provision ByCouncil = Provision.Parse("13(b)");
    private static readonly Provision ByProsecutor = Provision.Parse("13(c)");
    private static readonly FindingRule TriggerOfProsecutor = FindingRule.Leaf("article13.trigger", ByProsecutor);
    private static readonly Finding NotYetTriggered = Of(Citation, TruthTimelines.Never, FindingReason.Of("article13.notYet"));

    /// <summary>The ground that a referral by the Security Council gives; <see langword="null"/> if there is none by the day of the question.</summary>
    internal static Finding? AssessReferralByCouncil(Question question, Conduct conduct, string path, DatePeriod days)
    {
        if (question.Allegation.Trigger is not SecurityCouncilReferral referral || referral.On > question.AsOf)
        {
            return null;
        }

        var referred = Finding.Leaf("article13.referred", ByCouncil, TruthTimelines.Always, FindingReason.Of("article13.referred").With("resolution", referral.Resolution).With("date", referral.On));
        var parts = InScope(question, conduct, referral, path, days).Prepend(referred).Append(Article11.AssessOnReferral(question, days));
        return Finding.All("article13.securityCouncil", ByCouncil, FindingReason.Of("article13.securityCouncil").With("resolution", referral.Resolution), parts)
            .Supporting($"securityCouncil:{referral.Resolution}");
    }

    /// <summary>Whether there is a trigger on the day of the question that covers the conduct.</summary>
    internal static Finding AssessTrigger(Question question, Conduct conduct, string path, DatePeriod days)
    {
        var trigger = Triggered(question);
        return question.Allegation.Trigger is { Scope: not null } limited && trigger.Truth != TruthTimelines.Never
            ? Finding.All("article13.trigger", Citation, FindingReason.Of("article13.inScope"), InScope(question, conduct, limited, path, days).Prepend(trigger))
            : trigger;
    }

    private static Finding Triggered(Question question) => question.Allegation.Trigger switch
    {
        StateReferral referral => ReferredByParty(question, referral),
        SecurityCouncilReferral referral => referral.On <= question.AsOf
            ? Of(ByCouncil, TruthTimelines.Always, FindingReason.Of("article13.referred").With("resolution", referral.Resolution).With("date", referral.On))
            : NotYet(),
        ProprioMotu { AuthorisedOn: { } authorised } when authorised <= question.AsOf =>
            Of(ByProsecutor, TruthTimelines.Always, FindingReason.Of("article15.authorised").With("date", authorised)),
        ProprioMotu => Of(ByProsecutor, TruthTimelines.Never, FindingReason.Of("article15.notAuthorised")),
        OtherTrigger other => Of(Citation, TruthTimelines.Never, FindingReason.Of("article13.noTrigger").With("by", other.By ?? "?")),
        _ => NotYet(),
    };

    /// <summary>Article 14(1): only a State that was a party on the day of the referral can refer a situation; a declaration under article 12(3) does not make it one.</summary>
    private static Finding ReferredByParty(Question question, StateReferral referral)
    {
        if (referral.On > question.AsOf)
        {
            return NotYet();
        }

        var by = referral.By.Select(code => question.State(code)).ToArray();
        var findings = by.Select(state =>
        {
            var party = state.Membership.At(referral.On);
            var reason = FindingReason.Of(party == Truth.NotSatisfied ? "article14.notParty" : "article14.referred").With("state", state.State.Code).With("date", referral.On);
            return Of(ByState, Timeline.Constant(party), reason).RelyingOn(Article12.ActsOf(state));
        }).ToArray();
        return findings.Length == 1 ? findings[0] : Finding.Any("article13.trigger", ByState, FindingReason.Of("article14.referrals"), findings);
    }

    /// <summary>The limits of a referral or authorisation, where it has any.</summary>
    private static IEnumerable<Finding> InScope(Question question, Conduct conduct, Trigger trigger, string path, DatePeriod days)
    {
        if (trigger.Scope is not { } scope)
        {
            yield break;
        }

        if (scope.Period != DatePeriod.Always)
        {
            yield return Of(Citation, TruthTimelines.During(scope.Period), FindingReason.Of("article13.scopePeriod").With("period", scope.Period.ToString()));
        }

        if (scope.Places.Count > 0)
        {
            Truth[] covered = [.. conduct.Places.SelectMany(place => scope.Places, (place, limit) => IsWithin(question, place, limit))];
            var truth = conduct.Places.Count == 0 ? Truth.Undetermined : new ReadOnlySpan<Truth>(covered).Any();
            var reason = FindingReason.Of(truth == Truth.NotSatisfied ? "article13.outsideScope" : "article13.scopePlace").With("places", string.Join(", ", scope.Places.Select(Describe)));
            var finding = Of(Citation, Timeline.Constant(truth), reason);
            yield return truth == Truth.Undetermined ? finding.Missing(new MissingFact(path + ".places", reason)) : finding;
        }

        if (trigger is SecurityCouncilReferral referral && scope.ExemptsContributors == true && question.Allegation.Suspect is { } suspect && Exemption(question, referral, scope, suspect, days) is { } exemption)
        {
            yield return exemption;
        }
    }

    /// <summary>
    /// The clause by which a referral leaves the personnel of contributing States that are not parties to those States. It is an exception, so that it stands in the way only of a person of whom it is
    /// said that such a State sent them; <see langword="null"/> for nationals of the State of the situation, whom it leaves aside.
    /// </summary>
    private static Finding? Exemption(Question question, SecurityCouncilReferral referral, TriggerScope scope, Suspect suspect, DatePeriod days)
    {
        if (suspect.ContributedBy is not { } contribution)
        {
            return suspect.Nationalities?.Any(held => scope.Places.Any(place => place.LinkedState == held.State)) == true
                ? null
                : OfExemption(TruthTimelines.Always, FindingReason.Of("article13.exemptionNotAlleged").With("resolution", referral.Resolution));
        }

        FindingReason Reason(string code) => FindingReason.Of(code).With("state", contribution.State).With("resolution", referral.Resolution);

        if (scope.Places.Any(place => place.LinkedState == contribution.State))
        {
            return OfExemption(TruthTimelines.Always, Reason("article13.exemptionOwnState"));
        }

        if (contribution.Waived)
        {
            return OfExemption(TruthTimelines.Always, Reason("article13.exemptionWaived"));
        }

        var state = question.State(contribution.State);
        return question.Contest(ContestedQuestionId.ReferralExemptions, days, position => position == PositionId.Severable
            ? OfExemption(TruthTimelines.Always, Reason("article13.exemptionSevered"))
            : OfExemption(state.Membership, Reason(state.Membership.HoldsSomeDay(days) ? "article13.exemptionParty" : "article13.exempted")).RelyingOn(Article12.ActsOf(state)));
    }

    private static Finding OfExemption(Timeline<Truth> truth, FindingReason because) => Finding.Leaf("article13.exemption", ByCouncil, truth, because);

    private static Truth IsWithin(Question question, Place place, Place limit) => (place, limit) switch
    {
        (Territory inside, Territory outer) when inside.State != outer.State || inside.Zone != outer.Zone => Truth.NotSatisfied,
        (Territory inside, Territory { Area: { } area } outer) =>
            inside.Area is { } named ? question.State(outer.State).State.IsWithin(named, area).ToTruth() : Truth.Undetermined,
        (Territory, Territory) => Truth.Satisfied,
        _ => place.Equals(limit).ToTruth(),
    };

    private static string Describe(Place place) => place switch
    {
        Territory { Area: { } area } => area,
        PlaceOfNoState common => Notation.EnumText<CommonArea>.Of(common.Area),
        _ => place.LinkedState!.Value.ToString(),
    };

    private static Finding NotYet() => NotYetTriggered;

    private static Finding Of(Provision provision, Timeline<Truth> truth, FindingReason because) =>
        Finding.Leaf(provision == ByProsecutor ? TriggerOfProsecutor : FindingRule.Leaf("article13.trigger", provision), truth, because);
}
