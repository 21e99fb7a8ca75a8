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
    /// <param name="question">The question.</param>
    /// <param name="conduct">The conduct.</param>
    /// <param name="amendment">The amendment that added the crime.</param>
    /// <param name="path">The path of the conduct.</param>
    /// <param name="days">The days of the conduct.</param>
    /// <param name="isReferred">Whether jurisdiction would rest on a referral by the Security Council.</param>
    internal static Finding AssessBar(Question question, Conduct conduct, AmendmentId amendment, string path, DatePeriod days, bool isReferred)
    {
        var nationalities = question.Allegation.Suspect?.Nationalities;
        var added = FirstInForce(question, amendment);
        var findings = conduct.Places.Select(place => place.TerritorialState).OfType<StateCode>()
            .Concat(nationalities?.Select(nationality => nationality.State) ?? [])
            .Distinct()
            .Select(code => Article12.WhileNational(question, conduct, code, days, BarOf(question, question.State(code), amendment, days, isReferred)))
            .Prepend(Finding.Leaf(
                "article121.added",
                Paragraph5,
                added,
                FindingReason.Of(added.FailsEveryDay(days) ? "article121.notYetAdded" : "article121.added").WithTerm("amendment", $"amendment.{amendment}")))
            .ToList();
        if (conduct.Places.Count == 0)
        {
            var why = FindingReason.Of("article12.placeUnknown");
            findings.Add(Lifting(question, days, isReferred, () => Finding.Leaf("article121.bar", Paragraph5, TruthTimelines.Unknown, why).Missing(new MissingFact(path + ".places", why)), null));
        }

        if (nationalities is null)
        {
            var why = FindingReason.Of("article121.nationalityUnknown");
            findings.Add(Lifting(question, days, isReferred, () => Finding.Leaf("article121.bar", Paragraph5, TruthTimelines.Unknown, why).Missing(new MissingFact("suspect.nationalities", why)), null));
        }

        return Finding.All("article121.bar", Paragraph5, FindingReason.Of("article121.bar").WithTerm("amendment", $"amendment.{amendment}"), findings);
    }

    /// <summary>The bar of one State: of a party that has not accepted, and on the understanding of the Assembly by the same principle of a State that is no party.</summary>
    private static Finding BarOf(Question question, StatePosition state, AmendmentId amendment, DatePeriod days, bool isReferred) =>
        Lifting(question, days, isReferred, () => Finding.All("article121.bar", Paragraph5, FindingReason.Of("article121.bar").WithTerm("amendment", $"amendment.{amendment}"), BarsOf(question, state, amendment, days)), state);

    /// <summary>A bar that some hold to take away no more than the State's own link, or not to apply on a referral by the Security Council.</summary>
    private static Finding Lifting(Question question, DatePeriod days, bool isReferred, Func<Finding> bar, StatePosition? state) =>
        question.Contest(ContestedQuestionId.AmendmentNonAcceptingParty, days, position => position switch
        {
            PositionId.ConsentOnly => Free("article121.consentOnly", state),
            PositionId.SecurityCouncilOverrides when isReferred => Free("article121.councilOverrides", state),
            _ => bar(),
        });

    private static IEnumerable<Finding> BarsOf(Question question, StatePosition state, AmendmentId amendment, DatePeriod days)
    {
        if (!state.Membership.FailsEveryDay(days))
        {
            yield return LaterParty(question, state, amendment, days, accepted => Finding.Leaf(
                "article121.bar",
                Paragraph5,
                state.Membership.Not().Or(accepted),
                Reason(accepted, days, "article121.accepted", "article121.barred", state, amendment)));
        }

        if (state.Membership.SegmentsWithin(days).Any(segment => segment.Value != Truth.Satisfied))
        {
            yield return question.Contest(ContestedQuestionId.AmendmentNonParties, days, position => position == PositionId.AssemblyUnderstanding
                ? Finding.Leaf("article121.bar", Paragraph5, state.Membership, FindingReason.Of("article121.assemblyUnderstanding").With("state", state.State.Code))
                : Free("article121.textOnly", state));
        }
    }

    /// <summary>The days on which the amendment was in force for some party, so that the crime was one of the Statute; open where the list of acceptances was not read.</summary>
    private static Timeline<Truth> FirstInForce(Question question, AmendmentId amendment)
    {
        var somewhere = question.Register.AllActs.OfType<AmendmentAccepted>()
            .Where(acceptance => acceptance.Amendment == amendment)
            .Select(acceptance => acceptance.State)
            .Distinct()
            .Select(code => question.State(code).AmendmentInForce(amendment))
            .Any()
            .Segments;
        var certain = somewhere.FirstOrDefault(segment => segment.Value == Truth.Satisfied).Period.Start;
        var possible = somewhere.FirstOrDefault(segment => segment.Value != Truth.NotSatisfied).Period.Start;
        if (question.Register.FindAmendment(amendment) is { AcceptancesKnownUntil: null } unread && !(possible <= unread.AdoptedOn.PlusYears(1)))
        {
            possible = unread.AdoptedOn.PlusYears(1);
        }

        var since = certain is { } known ? TruthTimelines.During(DatePeriod.From(known)) : TruthTimelines.Never;
        return possible is { } first ? since.Or(Timeline.During(DatePeriod.From(first), Truth.Undetermined, Truth.NotSatisfied)) : since;
    }

    /// <summary>A State that joined when the amendment was already in force for others: bound by it as it joined, or only if it accepted it too.</summary>
    private static Finding LaterParty(Question question, StatePosition state, AmendmentId amendment, DatePeriod days, Func<Timeline<Truth>, Finding> finding)
    {
        var accepted = Known(question, state, amendment);
        var joined = JoinedAfter(question, state, amendment);
        return joined != TruthTimelines.Never
            ? question.Contest(ContestedQuestionId.AmendmentLaterParties, days, position => finding(position == PositionId.AsAmended ? accepted.Or(joined) : accepted))
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

    /// <summary>The days of memberships that began when the amendment was already in force for others.</summary>
    private static Timeline<Truth> JoinedAfter(Question question, StatePosition state, AmendmentId amendment)
    {
        var added = FirstInForce(question, amendment);
        var joined = TruthTimelines.Never;
        (LocalDate Earliest, LocalDate Latest)? since = null;
        var before = Truth.NotSatisfied;
        foreach (var segment in state.Membership.Segments)
        {
            if (segment.Value == Truth.NotSatisfied || segment.Period.Start is not { } start)
            {
                since = null;
            }
            else
            {
                // Where it is uncertain whether the State was a party before, it may have joined then or only now.
                since = since is { } known ? (known.Earliest, before == Truth.Satisfied ? known.Latest : start) : (start, start);
                var (earliest, latest) = (added.At(since.Value.Earliest.PlusDays(-1)), added.At(since.Value.Latest.PlusDays(-1)));
                joined = joined.Or(Timeline.During(segment.Period, segment.Value.And(earliest == latest ? earliest : Truth.Undetermined), Truth.NotSatisfied));
            }

            before = segment.Value;
        }

        return joined;
    }

    private static FindingReason Reason(Timeline<Truth> accepted, DatePeriod days, string held, string failed, StatePosition state, AmendmentId amendment) =>
        FindingReason.Of(accepted.FailsEveryDay(days) ? failed : accepted.HoldsSomeDay(days) ? held : "article121.acceptanceUnknown")
            .With("state", state.State.Code).WithTerm("amendment", $"amendment.{amendment}");

    private static Finding Free(string reason, StatePosition? state) =>
        Finding.Leaf("article121.bar", Paragraph5, TruthTimelines.Always, state is null ? FindingReason.Of(reason + "OfAny") : FindingReason.Of(reason).With("state", state.State.Code));
}
