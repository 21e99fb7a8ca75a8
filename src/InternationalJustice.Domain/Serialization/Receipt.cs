using InternationalJustice.Domain.Positions;
using NodaTime;

namespace InternationalJustice.Domain.Serialization;

/// <summary>What an answer was given from, so that it can be given again and compared.</summary>
/// <param name="Library">The version of the library.</param>
/// <param name="Dataset">The version of the dataset.</param>
/// <param name="DatasetHash">The hash of the dataset.</param>
/// <param name="InputHash">The SHA-256 hash of the allegation document as it was read.</param>
/// <param name="AsOf">The day of the question.</param>
/// <param name="KnownOn">The day up to which acts counted; <see langword="null"/> for no limit.</param>
/// <param name="Positions">The positions taken.</param>
public sealed record Receipt(string Library, string Dataset, string DatasetHash, string InputHash, LocalDate AsOf, LocalDate? KnownOn, PositionChoices Positions);
