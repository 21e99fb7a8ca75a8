namespace InternationalJustice.Domain.Courts;

/// <summary>The instrument by which a court was founded. Its days are among the acts of the court.</summary>
/// <param name="Name">Its name, in English.</param>
/// <param name="Kind">What sort of act it is.</param>
/// <param name="Note">What a reader should know besides.</param>
public sealed record CourtInstrument(string Name, CourtInstrumentKind Kind, string? Note = null);
