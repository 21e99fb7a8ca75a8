using InternationalJustice.Domain.Citations;
using InternationalJustice.Domain.Positions;
using InternationalJustice.Domain.States;
using InternationalJustice.Domain.Time;
using NodaTime;

namespace InternationalJustice.Domain.Jurisdiction.RomeStatute;

/// <summary>
/// Article 121(5): a crime added by an amendment is within reach through a party for which the amendment is in force. For a party that has not accepted it the Court does
/// not exercise its jurisdiction when the crime is committed by its nationals or on its territory. How far that reaches, to States that are not parties, to States that
/// joined later and to referrals by the Security Council, is contested.
/// </summary>
internal static class Article121
{
    private static readonly Provision Paragraph5 = Provision.Parse("121(5)");

    /// <summary>Whether an amendment is in force for the State of a link.</summary>
    internal static Finding AssessAcceptance(Question question, StatePosition state, AmendmentId amendment, DatePeriod days) =>
        LaterParty(question, state, amendment, days, accepted => Finding.Leaf(
            "article121.inForce",
            Paragraph5,
            accepted,
            Reason(accepted, days, "article121.inForce", "article121.notInForce", state, amendment)).RelyingOn(state.AcceptancesOf(amendment)));

    /// <summary>The second sentence: the State of every place and nationality must not be one that keeps the amended crime away.</summary>
    internal static Finding AssessBar(Question question, Conduct conduct, AmendmentId amendment, DatePeriod days)
    {
        var nationalities = question.Allegation.Suspect?.Nationalities;
        var findings = conduct.Places.Select(place => place.TerritorialState).OfType<StateCode>()
            .Concat(nationalities?.Select(nationality => nationality.State) ?? [])
            .Distinct()
            .SelectMany(code => BarsOf(question, question.State(code), amendment, days))
            .ToList();
        if (nationalities is null)
        {
            var why = FindingReason.Of("article121.nationalityUnknown");
            findings.Add(Finding.Leaf("article121.bar", Paragraph5, TruthTimelines.Unknown, why).Missing(new MissingFact("suspect.nationalities", why)));
        }

        return Finding.All("article121.bar", Paragraph5, FindingReason.Of("article121.bar").WithTerm("amendment", $"amendment.{amendment}"), findings);
    }

    private static IEnumerable<Finding> BarsOf(Question question, StatePosition state, AmendmentId amendment, DatePeriod days)
    {
        if (state.Membership.HoldsSomeDay(days) || !state.Membership.FailsEveryDay(days))
        {
            yield return question.Contest(ContestedQuestionId.AmendmentNonAcceptingParty, days, position => position switch
            {
                PositionId.ConsentOnly => Free("article121.consentOnly", state),
                PositionId.SecurityCouncilOverrides when question.Allegation.Trigger is SecurityCouncilReferral => Free("article121.councilOverrides", state),
                _ => LaterParty(question, state, amendment, days, accepted => Finding.Leaf(
                    "article121.bar",
                    Paragraph5,
                    state.Membership.Not().Or(accepted),
                    Reason(accepted, days, "article121.accepted", "article121.barred", state, amendment))),
            });
        }

        if (!state.Membership.HoldsSomeDay(days) || !state.Membership.FailsEveryDay(days))
        {
            yield return question.Contest(ContestedQuestionId.AmendmentNonParties, days, position => position == PositionId.AssemblyUnderstanding
                ? Finding.Leaf("article121.bar", Paragraph5, state.Membership, FindingReason.Of("article121.assemblyUnderstanding").With("state", state.State.Code))
                : Free("article121.textOnly", state));
        }
    }

    /// <summary>A State that joined when the amendment was already in force for others: bound by it as it joined, or only if it accepted it too.</summary>
    private static Finding LaterParty(Question question, StatePosition state, AmendmentId amendment, DatePeriod days, Func<Timeline<Truth>, Finding> finding)
    {
        var accepted = Known(question, state, amendment);
        return JoinedAfter(question, state, amendment)
            ? question.Contest(ContestedQuestionId.AmendmentLaterParties, days, position => finding(position == PositionId.AsAmended ? accepted.Or(state.Membership) : accepted))
            : finding(accepted);
    }

    /// <summary>
    /// The days on which the amendment is in force for the State. Where the register's list of acceptances ends early, a State without one may have accepted later, so that
    /// from one year after the end of the list nothing can be told; where there is no list, from one year after the adoption.
    /// </summary>
    private static Timeline<Truth> Known(Question question, StatePosition state, AmendmentId amendment)
    {
        var inForce = state.AmendmentInForce(amendment);
        return !state.State.Code.IsFictional && state.AcceptancesOf(amendment).IsEmpty && question.Register.FindAmendment(amendment) is { } adopted && (adopted.AcceptancesKnownUntil ?? adopted.AdoptedOn) is var listed
            ? inForce.Or(Timeline.During(DatePeriod.From(listed.PlusYears(1).PlusDays(1)), Truth.Undetermined, Truth.NotSatisfied).And(state.Membership))
            : inForce;
    }

    private static bool JoinedAfter(Question question, StatePosition state, AmendmentId amendment)
    {
        var firstInForce = question.Register.AllActs.OfType<AmendmentAccepted>()
            .Where(acceptance => acceptance.Amendment == amendment)
            .Select(acceptance => (LocalDate?)States.Article121.EntryIntoForceForParty(acceptance.On).Earliest)
            .Min();
        return state.Acts.OfType<InstrumentDeposited>().Any(deposit => deposit.EntryIntoForce.Earliest > firstInForce);
    }

    private static FindingReason Reason(Timeline<Truth> accepted, DatePeriod days, string held, string failed, StatePosition state, AmendmentId amendment) =>
        FindingReason.Of(accepted.FailsEveryDay(days) ? failed : accepted.HoldsSomeDay(days) ? held : "article121.acceptanceUnknown")
            .With("state", state.State.Code).WithTerm("amendment", $"amendment.{amendment}");

    private static Finding Free(string reason, StatePosition state) =>
        Finding.Leaf("article121.bar", Paragraph5, TruthTimelines.Always, FindingReason.Of(reason).With("state", state.State.Code));
}
