using InternationalJustice.Domain.Collections;
using InternationalJustice.Domain.States;

namespace InternationalJustice.Domain.Courts;

/// <summary>A State of the past that the instrument of a court names, with the States that lie on its territory today.</summary>
/// <param name="Code">The usual abbreviation, such as <c>SFRY</c>.</param>
/// <param name="NameEn">The English name.</param>
/// <param name="NameFr">The French name.</param>
/// <param name="WithdrawnCode">The code that ISO 3166-1 once gave it; <see langword="null"/> if none is known. It names no State of the register.</param>
/// <param name="States">The States of today. The library takes no position on succession or statehood.</param>
/// <param name="Confidence">How well the list is attested.</param>
/// <param name="Note">What a reader should know besides.</param>
public sealed record HistoricalEntity(string Code, string NameEn, string NameFr, string? WithdrawnCode, ValueList<StateCode> States, FieldConfidence Confidence, string? Note = null);
