using InternationalJustice.Domain.Citations;
using InternationalJustice.Domain.Time;
using NodaTime;

namespace InternationalJustice.Domain.States;

/// <summary>Article 126: entry into force.</summary>
/// <remarks>
/// The Statute entered into force after the sixtieth instrument (paragraph 1); for every State that deposited later, it does so on its own (paragraph 2). In both cases
/// sixty days are counted from the day after the deposit, and the Statute is in force from the first day of the month that follows the sixtieth. A sixtieth day that is itself the
/// first of a month leads to the next month. A succession is not governed by it.
/// </remarks>
public static class Article126
{
    private const int Days = 60;
    private static readonly Provision FirstSixty = Provision.Parse("126(1)");
    private static readonly Provision Later = Provision.Parse("126(2)");
    private static readonly Provision Either = Provision.Parse("126");

    /// <summary>The day on which the sixtieth instrument was deposited; ten States deposited on it.</summary>
    public static LocalDate SixtiethDeposit { get; } = new(2002, 4, 11);

    /// <summary>The first day on which the Statute was in force for anybody.</summary>
    public static LocalDate StatuteInForce { get; } = new(2002, 7, 1);

    /// <summary>The first day on which the Statute is in force for a State.</summary>
    /// <param name="deposit">The day on which it deposited its instrument.</param>
    public static LocalDate EntryIntoForce(LocalDate deposit) => LocalDate.Max(FirstOfMonthAfter(deposit.PlusDays(Days)), StatuteInForce);

    /// <summary>The first day on which the Statute is in force for a State that deposited its instrument on a day that is not exactly known.</summary>
    public static UncertainDate EntryIntoForce(UncertainDate deposit) => deposit.Select(EntryIntoForce);

    /// <summary>The paragraph under which a deposit took effect: <c>126(1)</c> for the first sixty instruments, <c>126(2)</c> for later ones.</summary>
    internal static Provision ProvisionFor(UncertainDate deposit) => deposit.Latest <= SixtiethDeposit ? FirstSixty : deposit.Earliest > SixtiethDeposit ? Later : Either;

    private static LocalDate FirstOfMonthAfter(LocalDate day) => new LocalDate(day.Year, day.Month, 1).PlusMonths(1);
}
