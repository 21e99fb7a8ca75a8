using InternationalJustice.Domain.Citations;
using InternationalJustice.Domain.Positions;
using InternationalJustice.Domain.States;
using InternationalJustice.Domain.Time;
using NodaTime;

namespace InternationalJustice.Domain.Jurisdiction.RomeStatute;

/// <summary>
/// Articles 8 bis, 15 bis and 15 ter: aggression. Jurisdiction began on 17 July 2018; only those who control or direct a State's action are reached. Without a referral by
/// the Security Council nationals and territory of States that are not parties are excluded (paragraph 5), a party may have opted out as aggressor (paragraph 4), and
/// whether one or both of the States must have accepted the amendments is contested. On a referral by the Council none of that is asked (article 15 ter).
/// </summary>
internal static class Article15bis
{
    private static readonly Provision Leaders = Provision.Parse("8bis(1)");
    private static readonly Provision Activation = Provision.Parse("15bis(3)");
    private static readonly Provision OptOut = Provision.Parse("15bis(4)");
    private static readonly Provision NonParties = Provision.Parse("15bis(5)");
    private static readonly Provision Filter = Provision.Parse("15bis(8)");

    private static readonly LocalDate Activated = new(2018, 7, 17);

    /// <summary>The amendment that added the crime.</summary>
    private static readonly AmendmentId Amendment = AmendmentId.Parse("10-b");

    /// <summary>What is asked on every path.</summary>
    internal static IEnumerable<Finding> AssessCrime(Question question)
    {
        yield return Finding.Leaf("article15bis.activated", Activation, TruthTimelines.During(DatePeriod.From(Activated)), FindingReason.Of("article15bis.activated").With("date", Activated));
        if (question.Allegation.Suspect is { } suspect)
        {
            yield return Leadership(question, suspect);
        }
    }

    /// <summary>What is asked besides a link where the Security Council has not referred the situation.</summary>
    internal static IEnumerable<Finding> AssessWithoutCouncil(Question question, Conduct conduct, string path, DatePeriod days)
    {
        var facts = question.Allegation.Aggression;
        yield return ExclusionOfNonParties(question, conduct, path, days);
        yield return facts?.By is { } by ? OptedOut(question.State(by)) : Unknown("aggression.by", "article15bis.aggressorUnknown");
        if (facts?.Against is not { } against)
        {
            yield return Unknown("aggression.against", "article15bis.victimUnknown");
        }
        else if (facts.By is { } aggressor)
        {
            yield return AllAccepted(question, conduct, question.State(aggressor), question.State(against), days);
        }
    }

    /// <summary>
    /// Paragraphs 6 to 8: a determination by the Security Council, or six months without one and leave of the Pre-Trial Division. The Council has all of the last day of the six months, so that leave
    /// given on that day has effect from the next; leave given before is premature. None is needed on a referral by the Council.
    /// </summary>
    internal static Finding AssessFilter(Question question)
    {
        var facts = question.Allegation.Aggression;
        if (question.Allegation.Trigger is SecurityCouncilReferral)
        {
            return OfFilter(TruthTimelines.Always, FindingReason.Of("article15ter.noFilter"));
        }

        if (facts?.SecurityCouncilDeterminedOn <= question.AsOf)
        {
            return OfFilter(TruthTimelines.Always, FindingReason.Of("article15bis.determined").With("date", facts.SecurityCouncilDeterminedOn.Value));
        }

        return facts is { NotifiedOn: { } notified, AuthorisedOn: { } authorised } && authorised >= notified.PlusMonths(6) && notified.PlusMonths(6) < question.AsOf && authorised <= question.AsOf
            ? OfFilter(TruthTimelines.Always, FindingReason.Of("article15bis.leave").With("date", authorised))
            : OfFilter(TruthTimelines.Never, FindingReason.Of("article15bis.noLeave"));
    }

    private static Finding Leadership(Question question, Suspect suspect)
    {
        if (suspect.Leadership is not { } leadership)
        {
            var why = FindingReason.Of("article8bis.leadershipUnknown");
            return Finding.Leaf("article8bis.leadership", Leaders, TruthTimelines.Unknown, why).Missing(new MissingFact("suspect.leadsState", why));
        }

        if (leadership.State is not { } led)
        {
            return Finding.Leaf("article8bis.leadership", Leaders, TruthTimelines.Never, FindingReason.Of("article8bis.noLeader"));
        }

        var aggressor = question.Allegation.Aggression?.By;
        if (aggressor is null)
        {
            return Unknown("aggression.by", "article15bis.aggressorUnknown");
        }

        return aggressor == led
            ? Finding.Leaf("article8bis.leadership", Leaders, TruthTimelines.Always, FindingReason.Of("article8bis.leader").With("state", led))
            : Finding.Leaf("article8bis.leadership", Leaders, TruthTimelines.Never, FindingReason.Of("article8bis.leaderOfOther").With("state", led).With("aggressor", aggressor.Value));
    }

    /// <summary>The nationals and the territory of every State concerned must be those of parties.</summary>
    private static Finding ExclusionOfNonParties(Question question, Conduct conduct, string path, DatePeriod days)
    {
        var facts = question.Allegation.Aggression;
        var nationalities = question.Allegation.Suspect?.Nationalities;
        StateCode?[] concerned = [facts?.By, facts?.Against, .. conduct.Places.Select(place => place.TerritorialState), .. nationalities?.Select(nationality => (StateCode?)nationality.State) ?? []];
        var parties = concerned.OfType<StateCode>().Distinct().Select(code => WhileConcerned(question, conduct, code, days, NotExcluded(question, question.State(code), days))).ToList();
        if (conduct.Places.Count == 0)
        {
            parties.Add(Unknown(path + ".places", "article12.placeUnknown"));
        }

        if (nationalities is null)
        {
            parties.Add(Unknown("suspect.nationalities", "article15bis.nationalityUnknown"));
        }

        return Finding.All("article15bis.nonParties", NonParties, FindingReason.Of("article15bis.nonParties"), parties);
    }

    private static Finding NotExcluded(Question question, StatePosition state, DatePeriod days)
    {
        var party = Finding.Leaf(
            "article15bis.party",
            NonParties,
            state.Membership,
            FindingReason.Of(state.Membership.FailsEveryDay(days) ? "article15bis.excluded" : "article15bis.party").With("state", state.State.Code)).RelyingOn(Article12.ActsOf(state));
        return !question.AcceptancesOf(state).Any() ? party : question.Contest(ContestedQuestionId.DeclarationAggression, days, position => position == PositionId.Possible
            ? Finding.Leaf("article15bis.party", NonParties, question.AcceptancesOf(state).Select(acceptance => acceptance.Conduct).Append(state.Membership).Any(), FindingReason.Of("article15bis.consented").With("state", state.State.Code))
            : party);
    }

    private static Finding OptedOut(StatePosition aggressor) => Finding.Leaf(
        "article15bis.optOut",
        OptOut,
        aggressor.AggressionOptOut.Not(),
        FindingReason.Of(aggressor.AggressionOptOut == TruthTimelines.Never ? "article15bis.noOptOut" : "article15bis.optOut").With("state", aggressor.State.Code)).RelyingOn(aggressor.Acts.OfType<Article15bisOptOut>());

    /// <summary>
    /// Who must have accepted the amendments. On the understanding of the Assembly the aggressor, the victim and every party of whose nationals or territory there is question; on the other reading one of
    /// the two sides is enough.
    /// </summary>
    private static Finding AllAccepted(Question question, Conduct conduct, StatePosition aggressor, StatePosition victim, DatePeriod days)
    {
        var reason = FindingReason.Of("article15bis.acceptance").With("aggressor", aggressor.State.Code).With("victim", victim.State.Code);
        var others = conduct.Places.Select(place => place.TerritorialState).OfType<StateCode>()
            .Concat(question.Allegation.Suspect?.Nationalities?.Select(nationality => nationality.State) ?? [])
            .Distinct()
            .Where(code => code != aggressor.State.Code && code != victim.State.Code)
            .ToArray();
        return question.Contest(ContestedQuestionId.AggressionNonAcceptingParty, days, position =>
        {
            Finding[] sides = [Article121.AssessAcceptance(question, aggressor, Amendment, days), Article121.AssessAcceptance(question, victim, Amendment, days)];
            return position == PositionId.Restrictive
                ? Finding.All("article15bis.acceptance", OptOut, reason, sides.Concat(others.Select(code => WhileConcerned(question, conduct, code, days, Article121.AssessAcceptance(question, question.State(code), Amendment, days)))))
                : Finding.Any("article15bis.acceptance", OptOut, reason, sides);
        });
    }

    /// <summary>What is asked of a State because of a nationality alone is asked only while it was held.</summary>
    private static Finding WhileConcerned(Question question, Conduct conduct, StateCode state, DatePeriod days, Finding asked) =>
        question.Allegation.Aggression is { } facts && (facts.By == state || facts.Against == state) ? asked : Article12.WhileNational(question, conduct, state, days, asked);

    private static Finding Unknown(string path, string reason)
    {
        var why = FindingReason.Of(reason);
        return Finding.Leaf("article15bis.facts", NonParties, TruthTimelines.Unknown, why).Missing(new MissingFact(path, why));
    }

    private static Finding OfFilter(Timeline<Truth> truth, FindingReason because) => Finding.Leaf("article15bis.filter", Filter, truth, because);
}
