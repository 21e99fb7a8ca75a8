using InternationalJustice.Domain.Citations;
using InternationalJustice.Domain.Notation;
using InternationalJustice.Domain.Time;
using NodaTime;

namespace InternationalJustice.Domain.Warrants;

/// <summary>A time limit that starts with an act.</summary>
/// <param name="Figure">How many units it has.</param>
/// <param name="Unit">The unit.</param>
/// <param name="Provision">The provision that sets it.</param>
/// <param name="Code">A stable code of what is due, such as <c>surrenderRequest</c>.</param>
/// <remarks>
/// Extensions, and the move of a last day that is not a working day of the Court, are left out: the last day given here is the earliest on which the limit can end.
/// </remarks>
public sealed record TimeLimit(int Figure, TimeLimitUnit Unit, Provision Provision, string Code)
{
    /// <summary>What is due by the last day, or what happens when it has passed, as a clause.</summary>
    /// <param name="language">The language.</param>
    public string Effect(Language language) => TextCatalogue.For(language)["limit." + Code];

    /// <summary>The last day of the limit, included.</summary>
    /// <param name="start">The day of the act with which it starts, which itself does not count.</param>
    public LocalDate LastDay(LocalDate start) => Unit switch
    {
        TimeLimitUnit.Days => start.PlusDays(Figure),
        TimeLimitUnit.Months => start.PlusMonths(Figure),
        TimeLimitUnit.Years => start.PlusYears(Figure),
        _ => start,
    };

    /// <summary>The last day of the limit where its start is known only within a range of days.</summary>
    public UncertainDate LastDay(UncertainDate start) => start.Select(LastDay);
}
