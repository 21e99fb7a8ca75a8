using InternationalJustice.Domain.Citations;
using InternationalJustice.Domain.Time;
using NodaTime;

namespace InternationalJustice.Domain.States;

/// <summary>Article 124: transitional declaration on war crimes.</summary>
/// <remarks>
/// A State may declare, on becoming a Party, that for seven years from the entry into force of the Statute for it, it does not accept jurisdiction over article 8 when the crime is alleged to have been committed
/// by its nationals or on its territory. It may take the declaration back at any time. A declaration made when the Statute was already in force for the State comes too late. The deletion of the article was adopted
/// in 2015 (amendment 10-c).
/// </remarks>
public static class Article124
{
    /// <summary>Article 124.</summary>
    public static Provision Provision { get; } = Provision.Parse("124");

    private const int Years = 7;

    /// <summary>The last day of conduct that a declaration can exclude.</summary>
    /// <param name="entryIntoForce">The first day on which the Statute is in force for the State.</param>
    public static LocalDate LastDay(LocalDate entryIntoForce) => entryIntoForce.PlusYears(Years).PlusDays(-1);

    /// <summary>On which days conduct is excluded by a declaration.</summary>
    /// <param name="declared">The day of the declaration.</param>
    /// <param name="entryIntoForce">The first day on which the Statute is in force for the State.</param>
    /// <param name="ended">The first day on which a declaration that was taken back no longer counts; <see langword="null"/> if it was not.</param>
    /// <returns>Satisfied from entry into force to the last of seven years or the day before it ended; undetermined inside the window of an uncertain day.</returns>
    public static Timeline<Truth> ConductExcluded(UncertainDate declared, UncertainDate entryIntoForce, UncertainDate? ended = null)
    {
        var expiry = entryIntoForce.Select(day => LastDay(day).PlusDays(1));
        var end = ended ?? expiry;
        var inTime = entryIntoForce.Precedes(declared).Not();
        return Sweep.Over(
            [entryIntoForce, expiry, end],
            day => inTime.And(entryIntoForce.IsOnOrBefore(day)).And(expiry.IsOnOrBefore(day).Or(end.IsOnOrBefore(day)).Not()));
    }
}
