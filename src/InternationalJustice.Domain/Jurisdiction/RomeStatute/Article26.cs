using InternationalJustice.Domain.Citations;
using InternationalJustice.Domain.States;
using InternationalJustice.Domain.Time;

namespace InternationalJustice.Domain.Jurisdiction.RomeStatute;

/// <summary>
/// Article 26: no jurisdiction over a person under eighteen at the time of the conduct. The eighteenth birthday itself is within reach; of long conduct only the days
/// from that birthday on are.
/// </summary>
internal static class Article26
{
    private const int Majority = 18;

    private static readonly FindingRule Age = FindingRule.Leaf("article26.age", Provision.Parse("26"));

    /// <param name="suspect">The suspect.</param>
    /// <param name="conduct">The conduct.</param>
    /// <param name="isOfOneDay">Whether the conduct is of one day, whichever it is (<see cref="Question.IsOfOneDay"/>).</param>
    internal static Finding Assess(Suspect suspect, Conduct conduct, bool isOfOneDay = false)
    {
        if (suspect.DateOfBirth is { } born)
        {
            var birthday = born.Select(day => AgeReached.Birthday(day, Majority));
            return Of(birthday, FindingReason.Of("article26.birthday").With("date", birthday));
        }

        if (suspect.AgeAtConduct is not { } age)
        {
            if (suspect.IsAdult is { } adult)
            {
                return Of(adult ? TruthTimelines.Always : TruthTimelines.Never, FindingReason.Of(adult ? "article26.statedAdult" : "article26.statedMinor"));
            }

            return Of(TruthTimelines.Unknown, FindingReason.Of("article26.unknown"))
                .Missing(new MissingFact("suspect.dateOfBirth", FindingReason.Of("article26.unknown")));
        }

        if (age >= Majority)
        {
            return Of(TruthTimelines.Always, FindingReason.Of("article26.adult").With("age", age));
        }

        // On a day of conduct that is the only one the age is what it is.
        if (isOfOneDay)
        {
            return Of(TruthTimelines.Never, FindingReason.Of("article26.minor").With("age", age));
        }

        var comingOfAge = AgeReached.Birthday(conduct, age, Majority);
        return Of(comingOfAge, FindingReason.Of("article26.minor").With("age", age));
    }

    /// <summary>Where the day is uncertain, the day of birth is the fact that is missing.</summary>
    private static Finding Of(UncertainDate firstDay, FindingReason because)
    {
        var finding = Of(Sweep.Over([firstDay], firstDay.IsOnOrBefore), because);
        return firstDay.IsExact ? finding : finding.Missing(new MissingFact("suspect.dateOfBirth", because));
    }

    private static Finding Of(Timeline<Truth> truth, FindingReason because) => Finding.Leaf(Age, truth, because);
}
