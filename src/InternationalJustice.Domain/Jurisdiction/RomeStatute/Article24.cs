using InternationalJustice.Domain.Citations;
using InternationalJustice.Domain.Crimes;
using InternationalJustice.Domain.Positions;
using InternationalJustice.Domain.Time;

namespace InternationalJustice.Domain.Jurisdiction.RomeStatute;

/// <summary>
/// Articles 11 and 24: crimes that go on after they are complete. The Court has held that the part after the day from which it has jurisdiction is covered; others say
/// that such a crime is fixed when it is first complete. Enforced disappearance has a rule of its own: the attack of which it is a part must occur after the entry into
/// force (Elements of Crimes, article 7(1)(i), footnote 24).
/// </summary>
internal static class Article24
{
    private static readonly Provision Citation = Provision.Parse("24(1)");
    private static readonly Provision Disappearance = Provision.Parse("7(1)(i)");

    private static readonly Provision[] Continuing =
    [
        .. new[]
        {
            "7(1)(c)", "7(1)(d)", "7(1)(e)", "7(1)(g)-2", "7(1)(g)-4", "7(1)(h)", "7(1)(i)", "7(1)(j)", "8(2)(a)(vii)", "8(2)(a)(viii)", "8(2)(b)(viii)",
            "8(2)(b)(xxii)-2", "8(2)(b)(xxii)-4", "8(2)(b)(xxvi)", "8(2)(c)(iii)", "8(2)(e)(vi)-2", "8(2)(e)(vi)-4", "8(2)(e)(vii)", "8(2)(e)(viii)",
        }.Select(Provision.Parse),
    ];

    /// <summary>Whether a crime of that code can go on after it is complete: deprivation of liberty, enslavement, persecution, forced transfer, use of children.</summary>
    internal static bool IsContinuing(CrimeCode code) => code.Provision is { } provision && Array.Exists(Continuing, continuing => continuing.Contains(provision));

    /// <summary>The finding on a conduct of which a part lies before the Court had jurisdiction.</summary>
    internal static Finding AssessContinuing(Question question, DatePeriod days, Finding covered) =>
        question.Contest(ContestedQuestionId.ContinuingCrimes, days, position => position == PositionId.CompletedOnce
            ? Finding.Leaf("article24.completedOnce", Citation, Timeline.Constant(covered.Truth.At(days.Start!.Value)), FindingReason.Of("article24.completedOnce").With("date", days.Start.Value))
            : covered);

    /// <summary>Whether the attack reaches into the days from which a link counts.</summary>
    /// <param name="conduct">The disappearance.</param>
    /// <param name="linked">The days on which a link or the Court's own jurisdiction exists.</param>
    /// <param name="path">The path of the conduct.</param>
    internal static Finding AssessAttack(Conduct conduct, Timeline<Truth> linked, string path)
    {
        if (conduct.Attack is { } attack)
        {
            var reached = linked.HoldsSomeDay(attack) ? Truth.Satisfied : linked.FailsEveryDay(attack) ? Truth.NotSatisfied : Truth.Undetermined;
            return Of(Timeline.Constant(reached), FindingReason.Of(reached == Truth.NotSatisfied ? "article24.attackBefore" : "article24.attackAfter").With("attack", attack.ToString()));
        }

        // The conduct is a part of the attack: an attack that began with it cannot lie before it.
        if (linked.At(conduct.From) == Truth.Satisfied)
        {
            return Of(TruthTimelines.Always, FindingReason.Of("article24.attackWithConduct"));
        }

        var why = FindingReason.Of("article24.attackUnknown");
        return Of(TruthTimelines.Unknown, why).Missing(new MissingFact(path + ".attack", why));
    }

    private static Finding Of(Timeline<Truth> truth, FindingReason because) => Finding.Leaf("article24.attack", Disappearance, truth, because);
}
