namespace InternationalJustice.Domain.Crimes;

/// <summary>The short title of a crime in one language, with its origin.</summary>
internal sealed record CrimeTitle(string Text, TitleStatus Status);
