using InternationalJustice.Domain.Crimes;
using InternationalJustice.Domain.Positions;
using InternationalJustice.Domain.Time;

namespace InternationalJustice.Domain.Tests.Jurisdiction.DayByDay;

/// <summary>Articles 11 and 24 on crimes that last and began before the days within reach.</summary>
internal static class Article11
{
    private static readonly CrimeCode Disappearance = CrimeCode.Parse("7(1)(i)");

    // Enslavement, deportation, imprisonment, sexual slavery, forced pregnancy, persecution and apartheid; unlawful confinement and hostages; the transfer of one's own population; child soldiers.
    private static readonly CrimeCode[] Continuing =
    [
        .. new[]
        {
            "7(1)(c)", "7(1)(d)", "7(1)(e)", "7(1)(g)-2", "7(1)(g)-4", "7(1)(h)", "7(1)(j)", "8(2)(a)(vii)", "8(2)(a)(viii)", "8(2)(b)(viii)", "8(2)(b)(xxii)-2", "8(2)(b)(xxii)-4", "8(2)(b)(xxvi)",
            "8(2)(c)(iii)", "8(2)(e)(vi)-2", "8(2)(e)(vi)-4", "8(2)(e)(vii)", "8(2)(e)(viii)",
        }.Select(CrimeCode.Parse),
    ];

    /// <summary>The part of a day, or the whole as it was when it was first complete.</summary>
    internal static Truth CoversWhatLasts(Case facts, CrimeCode crime, LocalDate day, Func<LocalDate, Truth> isCovered) =>
        Array.Exists(Continuing, continuing => continuing.Contains(crime))
            ? facts.Contested(ContestedQuestionId.ContinuingCrimes, position => isCovered(position == PositionId.CompletedOnce ? facts.Conduct.From : day))
            : isCovered(day);

    /// <summary>
    /// Elements of Crimes, article 7(1)(i), footnote 24: of a disappearance the attack too must reach into the days from which the ground counts. An attack of which no days are stated
    /// is known to last on the first day of the conduct.
    /// </summary>
    internal static Truth AttackReaches(Case facts, CrimeCode crime, Func<LocalDate, Truth> counts) =>
        !Disappearance.Contains(crime) ? Truth.Satisfied
        : facts.Conduct.Attack is { } attack
            ? NaiveCourt.Any(Days.ThatMatter(facts).Append(attack.Start ?? facts.Conduct.From).Append(attack.End ?? facts.LastDay).Where(attack.Contains).Select(counts))
            : counts(facts.Conduct.From) == Truth.Satisfied ? Truth.Satisfied : Truth.Undetermined;
}
