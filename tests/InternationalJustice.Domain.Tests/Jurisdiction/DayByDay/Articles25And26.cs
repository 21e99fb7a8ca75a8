using InternationalJustice.Domain.Jurisdiction;
using InternationalJustice.Domain.Time;

namespace InternationalJustice.Domain.Tests.Jurisdiction.DayByDay;

/// <summary>Articles 25(1) and 26: natural persons who were eighteen on the day. Before anybody is suspected neither is in question.</summary>
internal static class Articles25And26
{
    internal static Truth IsWithinReach(Case facts, LocalDate day) => facts.Suspect is not { } suspect ? Truth.Satisfied : IsNaturalPerson(suspect).And(IsAdult(suspect, facts.Conduct.From, day));

    private static Truth IsNaturalPerson(Suspect suspect) => suspect.Kind switch
    {
        SuspectKind.None => Truth.Undetermined,
        SuspectKind.NaturalPerson => Truth.Satisfied,
        _ => Truth.NotSatisfied,
    };

    private static Truth IsAdult(Suspect suspect, LocalDate firstDay, LocalDate day)
    {
        if (suspect.DateOfBirth is { } born)
        {
            return Between(Birthday(born.Earliest, 18), Birthday(born.Latest, 18), day);
        }

        if (suspect.AgeAtConduct is { } age)
        {
            // Every day of birth that makes the person so old on the first day.
            var births = Enumerable.Range(0, 800).Select(firstDay.PlusYears(-age - 2).PlusDays).Where(birth => Birthday(birth, age) <= firstDay && firstDay < Birthday(birth, age + 1)).ToArray();
            return Between(Birthday(births[0], 18), Birthday(births[^1], 18), day);
        }

        return suspect.IsAdult.ToTruth();
    }

    private static Truth Between(LocalDate earliest, LocalDate latest, LocalDate day) => day >= latest ? Truth.Satisfied : day < earliest ? Truth.NotSatisfied : Truth.Undetermined;

    /// <summary>Whoever was born on 29 February has lived a full year when 28 February is over.</summary>
    private static LocalDate Birthday(LocalDate birth, int age)
    {
        var day = birth.PlusYears(age);
        return birth is { Month: 2, Day: 29 } && day.Day == 28 ? day.PlusDays(1) : day;
    }
}
