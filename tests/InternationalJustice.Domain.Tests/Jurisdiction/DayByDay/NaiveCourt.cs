using InternationalJustice.Domain.Crimes;
using InternationalJustice.Domain.Jurisdiction;
using InternationalJustice.Domain.Time;

namespace InternationalJustice.Domain.Tests.Jurisdiction.DayByDay;

/// <summary>
/// A second opinion on every allegation, written from the law and slow on purpose: it takes one conduct on one day and applies the articles one after the other, without
/// timelines and without anything of the library but the facts as read. It is the specification that the library is held to.
/// </summary>
internal static class NaiveCourt
{
    /// <summary>The day on which the Statute entered into force.</summary>
    internal static readonly LocalDate Start = new(2002, 7, 1);

    /// <summary>Whether the Court has jurisdiction over the conduct as far as it was of that day.</summary>
    internal static Truth Jurisdiction(Case facts, LocalDate day) =>
        Any(facts.Conduct.Crimes.Select(crime => OverCrime(facts, crime, day, Article12.GroundsOf(facts, crime))));

    /// <summary>Whether it may exercise it on the day of the question.</summary>
    internal static Truth Exercise(Case facts, LocalDate day) => Any(facts.Conduct.Crimes.Where(crime => crime.OtherName is null).DefaultIfEmpty(facts.Conduct.Crimes[0]).Select(crime => Article13.MayExercise(facts, crime, day)));

    /// <summary>The grounds that carry jurisdiction on one of the days.</summary>
    internal static string[] Grounds(Case facts, IReadOnlyCollection<LocalDate> days) => Named(facts.Conduct.Crimes.SelectMany(crime =>
        Article12.GroundsOf(facts, crime).Where(ground => days.Any(day => OverCrime(facts, crime, day, [ground]) == Truth.Satisfied))));

    /// <summary>
    /// The grounds that the facts suggest and that fail for every crime on all days: there is no link. What bars a crime in spite of a link is no failure of the link. For offences against the
    /// administration of justice no link is in question.
    /// </summary>
    internal static string[] RejectedGrounds(Case facts, IReadOnlyCollection<LocalDate> days)
    {
        var crimes = facts.Conduct.Crimes.Where(crime => crime.Family != CrimeFamily.AdministrationOfJustice).ToArray();
        return Named(crimes.SelectMany(crime => Article12.GroundsOf(facts, crime)).Where(ground => crimes.All(crime => Fails(facts, ground, crime, days))));
    }

    private static bool Fails(Case facts, Ground ground, CrimeCode crime, IReadOnlyCollection<LocalDate> days)
    {
        Truth Links(LocalDate on) => Article12.Links(facts, ground, crime, Article24.CountsByCompletion(facts) ? facts.Conduct.CompletedOn!.Value : on);
        return days.All(day => Article11.CoversWhatLasts(facts, crime, day, Links) == Truth.NotSatisfied);
    }

    private static Truth OverCrime(Case facts, CrimeCode crime, LocalDate day, IEnumerable<Ground> grounds) => Article11.CoversWhatLasts(facts, crime, day, on => Part(facts, crime, on, grounds));

    private static Truth Part(Case facts, CrimeCode crime, LocalDate day, IEnumerable<Ground> grounds) =>
        Article05.IsCrime(facts, crime, day)
            .And(Articles25And26.IsWithinReach(facts, day))
            .And(Article24.AllowsFor(facts, crime, day))
            .And(crime.Family == CrimeFamily.AdministrationOfJustice ? IsWithinReach(facts, crime, day, grounds) : Article24.OnTheDayThatCounts(facts, day, on => IsWithinReach(facts, crime, on, grounds)));

    private static Truth IsWithinReach(Case facts, CrimeCode crime, LocalDate day, IEnumerable<Ground> grounds) => Any(grounds.Select(ground => Article12.Carries(facts, ground, crime, day)));

    /// <summary>Yes on some days and no on others is partial, whatever is unknown; otherwise an unknown leaves it open.</summary>
    internal static Outcome SumUp(IReadOnlyCollection<Truth> answers) =>
        answers.Contains(Truth.Satisfied) && answers.Contains(Truth.NotSatisfied) ? Outcome.Partial
        : answers.Contains(Truth.Undetermined) ? Outcome.Undetermined
        : answers.Contains(Truth.Satisfied) ? Outcome.Satisfied
        : Outcome.NotSatisfied;

    internal static Truth Any(IEnumerable<Truth> answers) => answers.Aggregate(Truth.NotSatisfied, TruthOperators.Or);

    internal static Truth All(IEnumerable<Truth> answers) => answers.Aggregate(Truth.Satisfied, TruthOperators.And);

    private static string[] Named(IEnumerable<Ground> grounds) => [.. grounds.Select(ground => ground.Name).OfType<string>().Distinct().Order(StringComparer.Ordinal)];
}
