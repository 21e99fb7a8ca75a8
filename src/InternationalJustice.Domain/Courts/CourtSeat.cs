using InternationalJustice.Domain.States;

namespace InternationalJustice.Domain.Courts;

/// <summary>A place where a court sits.</summary>
/// <param name="City">The city, in English.</param>
/// <param name="State">The State.</param>
/// <param name="IsSettled">Whether it is settled that the court sits there.</param>
/// <param name="Note">What a reader should know besides.</param>
public sealed record CourtSeat(string City, StateCode State, bool IsSettled, string? Note = null);
