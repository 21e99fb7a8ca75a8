namespace InternationalJustice.Domain.Crimes;

/// <summary>Another name under which a crime is known, in both languages, with what must be said about it.</summary>
internal sealed record CrimeAlias(Bilingual Name, Bilingual? Note);
