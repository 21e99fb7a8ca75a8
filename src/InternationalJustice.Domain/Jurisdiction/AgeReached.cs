using InternationalJustice.Domain.States;
using InternationalJustice.Domain.Time;
using NodaTime;

namespace InternationalJustice.Domain.Jurisdiction;

/// <summary>On which days a suspect had reached an age.</summary>
/// <param name="Truth">Whether the age had been reached, day by day.</param>
/// <param name="IsUnknown">Whether nothing is stated from which it follows.</param>
/// <param name="IsExact">Whether it follows for every day.</param>
internal readonly record struct AgeReached(Timeline<Truth> Truth, bool IsUnknown, bool IsExact)
{
    private const int Majority = 18;

    /// <param name="suspect">The suspect.</param>
    /// <param name="conduct">The conduct.</param>
    /// <param name="years">The age in full years.</param>
    /// <param name="isOfOneDay">Whether the conduct is of one day, whichever it is (<see cref="Question.IsOfOneDay"/>).</param>
    internal static AgeReached On(Suspect suspect, Conduct conduct, int years, bool isOfOneDay)
    {
        if (suspect.DateOfBirth is { } born)
        {
            return From(born.Select(day => Birthday(day, years)));
        }

        if (suspect.AgeAtConduct is not { } age)
        {
            return suspect.IsAdult switch
            {
                true when years <= Majority => new(TruthTimelines.Always, IsUnknown: false, IsExact: true),
                false when years >= Majority => new(TruthTimelines.Never, IsUnknown: false, IsExact: true),
                _ => new(TruthTimelines.Unknown, IsUnknown: true, IsExact: false),
            };
        }

        return age >= years ? new(TruthTimelines.Always, IsUnknown: false, IsExact: true)
            : isOfOneDay ? new(TruthTimelines.Never, IsUnknown: false, IsExact: true)
            : From(Birthday(conduct, age, years));
    }

    /// <summary>Somebody born on 29 February has lived a full year when 28 February is over.</summary>
    internal static LocalDate Birthday(LocalDate born, int years)
    {
        var birthday = born.PlusYears(years);
        return birthday.Day == born.Day ? birthday : birthday.PlusDays(1);
    }

    /// <summary>Somebody of that age on the first day of the conduct has the birthday some day after the birthday before, at the latest a year later.</summary>
    internal static UncertainDate Birthday(Conduct conduct, int age, int years) => new(conduct.From.PlusYears(years - 1 - age).PlusDays(1), conduct.From.PlusYears(years - age));

    private static AgeReached From(UncertainDate firstDay) => new(Sweep.Over([firstDay], firstDay.IsOnOrBefore), IsUnknown: false, firstDay.IsExact);
}
