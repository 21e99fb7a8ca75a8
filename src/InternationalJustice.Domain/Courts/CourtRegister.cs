using System.Collections.Immutable;

namespace InternationalJustice.Domain.Courts;

/// <summary>The international, hybrid and related courts, and the historical entities that their instruments name.</summary>
/// <remarks>Immutable. Equality is that of the reference.</remarks>
public sealed class CourtRegister
{
    internal CourtRegister(ImmutableArray<Court> courts, ImmutableArray<HistoricalEntity> historicalEntities)
    {
        Courts = courts;
        HistoricalEntities = historicalEntities;
    }

    /// <summary>All courts, those that try persons first, in about the order of their founding.</summary>
    public ImmutableArray<Court> Courts { get; }

    /// <summary>The historical entities, by code.</summary>
    public ImmutableArray<HistoricalEntity> HistoricalEntities { get; }

    /// <summary>The court with an id; <see langword="null"/> if there is none.</summary>
    public Court? Find(CourtId id)
    {
        foreach (var court in Courts)
        {
            if (court.Id == id)
            {
                return court;
            }
        }

        return null;
    }

    /// <summary>The historical entity with a code; <see langword="null"/> if there is none.</summary>
    public HistoricalEntity? FindEntity(string code) => HistoricalEntities.FirstOrDefault(entity => entity.Code == code);

    /// <summary>What is wrong with an id of no court.</summary>
    internal string DescribeUnknown(CourtId id) => $"{Notation.NotationText.Quote(id.ToString())} is none of the courts: {string.Join(", ", Courts.Select(court => court.Id))}.";
}
