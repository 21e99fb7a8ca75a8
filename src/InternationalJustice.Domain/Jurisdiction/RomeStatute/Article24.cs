using InternationalJustice.Domain.Citations;
using InternationalJustice.Domain.Crimes;
using InternationalJustice.Domain.Positions;
using InternationalJustice.Domain.States;
using InternationalJustice.Domain.Time;
using NodaTime;

namespace InternationalJustice.Domain.Jurisdiction.RomeStatute;

/// <summary>
/// Articles 11 and 24: no responsibility for conduct before the entry into force, whether that is the Statute's own, on 1 July 2002, or that for the State concerned; the day that counts where the result
/// comes after the conduct; and crimes that go on after they are complete. On the last the Court has held that the part after the day from which it has jurisdiction is covered; others say
/// that such a crime is fixed when it is first complete. Enforced disappearance has a rule of its own: the attack of which it is a part must occur after the entry into
/// force (Elements of Crimes, article 7(1)(i), footnote 24).
/// </summary>
internal static class Article24
{
    private static readonly Provision Citation = Provision.Parse("24(1)");
    private static readonly Provision Committed = Provision.Parse("11(1)");
    private static readonly Provision Disappearance = Provision.Parse("7(1)(i)");

    private static readonly Provision[] Continuing =
    [
        .. new[]
        {
            "7(1)(c)", "7(1)(d)", "7(1)(e)", "7(1)(g)-2", "7(1)(g)-4", "7(1)(h)", "7(1)(j)", "8(2)(a)(vii)", "8(2)(a)(viii)", "8(2)(b)(viii)",
            "8(2)(b)(xxii)-2", "8(2)(b)(xxii)-4", "8(2)(b)(xxvi)", "8(2)(c)(iii)", "8(2)(e)(vi)-2", "8(2)(e)(vi)-4", "8(2)(e)(vii)", "8(2)(e)(viii)",
        }.Select(Provision.Parse),
    ];

    /// <summary>Whether a crime of that code can go on after it is complete: deprivation of liberty, enslavement, persecution, forced transfer, use of children.</summary>
    internal static bool IsContinuing(CrimeCode code) => code.Provision is { } provision && Array.Exists(Continuing, continuing => continuing.Contains(provision));

    /// <summary>The finding on a conduct of which only a part lies in the days within reach, or of which only a part has one of its links.</summary>
    internal static Finding AssessContinuing(Question question, DatePeriod days, Finding covered)
    {
        var first = days.Start!.Value;
        var finding = question.Contest(ContestedQuestionId.ContinuingCrimes, days, position => position == PositionId.CompletedOnce
            ? Finding.All("article24.completedOnce", Citation, FindingReason.Of("article24.completedOnce").With("date", first), covered.OnDay(first))
            : covered);
        return question.Positions[ContestedQuestionId.ContinuingCrimes] == PositionId.None ? finding.RestingOn(covered.OpenUnlessAsOn(first).Findings) : finding;
    }

    /// <summary>A finding for which the day of the conduct counts, or that on which its result made the crime complete.</summary>
    /// <param name="question">The question.</param>
    /// <param name="completed">The day on which its result made the crime complete.</param>
    /// <param name="days">The days of the conduct.</param>
    /// <param name="covered">The finding on conduct of given days.</param>
    internal static Finding ByDayOfCompletion(Question question, LocalDate completed, DatePeriod days, Func<DatePeriod, Finding> covered) =>
        question.Contest(ContestedQuestionId.StraddlingConduct, days, position => position == PositionId.CrimeCompletedDate
            ? Finding.All("article11.completed", Committed, FindingReason.Of("article11.completed").With("date", completed), covered(DatePeriod.On(completed)).OnDay(completed))
            : Finding.All("article24.conduct", Citation, FindingReason.Of("article24.conduct").With("date", completed), covered(days)));

    /// <summary>
    /// The days on which the Statute already applied to a State concerned, by membership, or from the day on which its declaration was lodged or the Security Council referred the situation;
    /// <see langword="null"/> if nothing reaches back to an earlier day of the conduct, so that the question does not arise.
    /// </summary>
    internal static Timeline<Truth>? AppliedThen(Question question, Conduct conduct, DatePeriod days) =>
        question.Allegation.Trigger is SecurityCouncilReferral || Article12.AnyAcceptance(question, conduct) ? AppliedBeside(question, conduct, days) : null;

    private static Timeline<Truth>? AppliedBeside(Question question, Conduct conduct, DatePeriod days)
    {
        var nationalities = question.Allegation.Suspect?.Nationalities;
        var states = conduct.Places.Select(place => place.LinkedState).OfType<StateCode>()
            .Concat(nationalities?.Select(nationality => nationality.State) ?? [])
            .Distinct()
            .Select(code => question.State(code))
            .ToArray();
        var effects = EffectsLink(question);
        var felt = effects == Truth.NotSatisfied ? [] : conduct.EffectsIn.Select(code => question.State(code)).ToArray();
        var applied = states.SelectMany(question.AcceptancesOf).Select(AcceptedThen)
            .Concat(felt.SelectMany(question.AcceptancesOf).Select(acceptance => AcceptedThen(acceptance).And(Timeline.Constant(effects))))
            .ToList();
        if (question.Allegation.Trigger is SecurityCouncilReferral referral && referral.On <= question.AsOf)
        {
            applied.Add(TruthTimelines.During(DatePeriod.From(referral.On)));
        }

        if (applied.Count == 0)
        {
            return null;
        }

        applied.AddRange(states.Select(state => state.Membership));
        applied.AddRange(felt.Select(state => state.Membership.And(Timeline.Constant(effects))));
        var known = applied.Any();
        return known.SegmentsWithin(days).All(segment => segment.Value == Truth.Satisfied) ? null
            : nationalities is null ? known.Or(TruthTimelines.Unknown)
            : known;
    }

    /// <summary>The days on which a declaration had been lodged that covers them.</summary>
    private static Timeline<Truth> AcceptedThen(Acceptance acceptance) => Sweep.Over([acceptance.LodgedOn], acceptance.LodgedOn.IsOnOrBefore).And(acceptance.Conduct);

    /// <summary>Whether effects alone are a link, so that the State in which they were felt is concerned.</summary>
    private static Truth EffectsLink(Question question) => question.Positions[ContestedQuestionId.CrossBorderConduct] switch
    {
        PositionId.EffectsDoctrine => Truth.Satisfied,
        PositionId.None => Truth.Undetermined,
        _ => Truth.NotSatisfied,
    };

    /// <summary>
    /// No responsibility before the entry into force. Read as that for the State concerned, it leaves out what a declaration or a referral reaches before the Statute applied there; for a State that is no
    /// party that is the day of the declaration or referral itself, without which neither would ever have an effect.
    /// </summary>
    internal static Finding AssessEntryIntoForce(Question question, Timeline<Truth> applied, DatePeriod days) =>
        question.Contest(ContestedQuestionId.Article24EntryIntoForce, days, position => position == PositionId.StateDate
            ? WithNationality(question, OfEntryIntoForce(applied, FindingReason.Of("article24.stateDate")), days)
            : OfEntryIntoForce(TruthTimelines.Always, FindingReason.Of("article24.statuteDate").With("date", States.Article126.StatuteInForce)));

    /// <summary>A nationality that is not stated is missing where the finding is open, since it may be that of a party.</summary>
    internal static Finding WithNationality(Question question, Finding finding, DatePeriod days) =>
        question.Allegation.Suspect?.Nationalities is null && finding.Truth.SegmentsWithin(days).Any(segment => segment.Value == Truth.Undetermined) ? finding.Missing(new MissingFact("suspect.nationalities", finding.Because)) : finding;

    /// <summary>An offence against the administration of justice needs no link, but Part 3 of the Statute, and with it this article, applies to it too (Rule 163).</summary>
    internal static Finding AssessOffenceAgainstJustice() =>
        OfEntryIntoForce(Article11.CourtExists, FindingReason.Of("article24.statuteDate").With("date", States.Article126.StatuteInForce));

    private static Finding OfEntryIntoForce(Timeline<Truth> truth, FindingReason because) => Finding.Leaf("article24.entryIntoForce", Citation, truth, because);

    /// <summary>Whether the attack reaches into the days from which a link counts.</summary>
    /// <param name="question">The question.</param>
    /// <param name="conduct">The disappearance.</param>
    /// <param name="linked">The days on which a link or the Court's own jurisdiction exists.</param>
    /// <param name="path">The path of the conduct.</param>
    internal static Finding AssessAttack(Question question, Conduct conduct, Timeline<Truth> linked, string path)
    {
        if (conduct.Attack is { } attack)
        {
            var reached = linked.HoldsSomeDay(attack) ? Truth.Satisfied : linked.FailsEveryDay(attack) ? Truth.NotSatisfied : Truth.Undetermined;
            return Of(Timeline.Constant(reached), FindingReason.Of(reached == Truth.NotSatisfied ? "article24.attackBefore" : "article24.attackAfter").With("attack", attack.ToString()));
        }

        // The conduct is a part of the attack: an attack that began with it cannot lie before it.
        if (question.IsOfOneDay)
        {
            return Of(linked.Select(truth => truth == Truth.Satisfied ? truth : Truth.Undetermined), FindingReason.Of("article24.attackWithConduct"));
        }

        if (linked.At(conduct.From) == Truth.Satisfied)
        {
            return Of(TruthTimelines.Always, FindingReason.Of("article24.attackWithConduct"));
        }

        var why = FindingReason.Of("article24.attackUnknown");
        return Of(TruthTimelines.Unknown, why).Missing(new MissingFact(path + ".attack", why));
    }

    private static Finding Of(Timeline<Truth> truth, FindingReason because) => Finding.Leaf("article24.attack", Disappearance, truth, because);
}
