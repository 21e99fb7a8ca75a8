using InternationalJustice.Domain.States;

namespace InternationalJustice.Domain.Jurisdiction;

/// <summary>Whether the suspect is in a position effectively to control or direct the political or military action of a State (article 8 bis(1)).</summary>
/// <param name="State">The State; <see langword="null"/> if it is known that there is none.</param>
public readonly record struct Leadership(StateCode? State);
