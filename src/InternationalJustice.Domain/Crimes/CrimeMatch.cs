namespace InternationalJustice.Domain.Crimes;

/// <summary>A crime that a text names, and how.</summary>
/// <param name="Crime">The crime.</param>
/// <param name="Kind">How the text names it.</param>
/// <param name="Name">The title, alias, limb, family or code that the text is a spelling of.</param>
/// <param name="Note">What a reader must know about that name, such as that it is no crime of its own; <see langword="null"/> if there is nothing to say.</param>
public sealed record CrimeMatch(Crime Crime, CrimeMatchKind Kind, string Name, string? Note = null);
