using InternationalJustice.Domain.Citations;
using InternationalJustice.Domain.Time;
using NodaTime;

namespace InternationalJustice.Domain.States;

/// <summary>Article 121: amendments.</summary>
/// <remarks>
/// An amendment to articles 5 to 8 enters into force only for the Parties that accept it, for each of them one year after its deposit (paragraph 5). Any other amendment enters into
/// force for all Parties one year after seven eighths of them have deposited their acceptance (paragraph 4). An amendment that was accepted before the Statute itself is in force
/// for the State does not bind it earlier than the Statute does.
/// </remarks>
public static class Article121
{
    /// <summary>Article 121(5), on amendments to articles 5 to 8.</summary>
    public static Provision EachParty { get; } = Provision.Parse("121(5)");

    /// <summary>Article 121(4), on all other amendments.</summary>
    public static Provision AllParties { get; } = Provision.Parse("121(4)");

    /// <summary>The first day on which an amendment to articles 5 to 8 is in force for a Party.</summary>
    /// <param name="deposit">The day on which the Party deposited its acceptance; after a deposit of 29 February the amendment is in force from 28 February.</param>
    public static LocalDate EntryIntoForceForParty(LocalDate deposit) => deposit.PlusYears(1);

    /// <summary>The first day on which an amendment to articles 5 to 8 is in force for a Party that deposited on a day that is not exactly known.</summary>
    public static UncertainDate EntryIntoForceForParty(UncertainDate deposit) => deposit.Select(EntryIntoForceForParty);

    /// <summary>The first day on which any other amendment is in force for all Parties.</summary>
    /// <param name="sevenEighthsReached">The first day on which seven eighths of the Parties had deposited their acceptance.</param>
    public static LocalDate EntryIntoForceForAll(LocalDate sevenEighthsReached) => sevenEighthsReached.PlusYears(1);

    /// <summary>Whether the acceptances are at least seven eighths of the Parties.</summary>
    /// <param name="acceptances">The number of Parties that deposited their acceptance.</param>
    /// <param name="parties">The number of Parties; with none the share is not reached.</param>
    public static bool IsSevenEighths(int acceptances, int parties) => parties > 0 && 8L * acceptances >= 7L * parties;
}
