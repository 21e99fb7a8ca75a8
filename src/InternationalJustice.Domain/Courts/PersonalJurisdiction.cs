namespace InternationalJustice.Domain.Courts;

/// <summary>Who can be tried.</summary>
/// <param name="NaturalPersonsOnly">Whether human beings only.</param>
/// <param name="Leadership">The persons to whom the instrument confines the court.</param>
/// <param name="Nationality">What is asked of nationality, in words; <see langword="null"/> if nothing is.</param>
/// <param name="DeclaresGroupsCriminal">Whether the court can declare an organisation criminal.</param>
/// <param name="MinimumAge">The age in full years from which a person can be tried; <see langword="null"/> if it is not known whether there is one.</param>
/// <param name="MinimumAgeNote">What a reader should know of the age.</param>
/// <param name="Note">What a reader should know besides.</param>
public sealed record PersonalJurisdiction(
    bool NaturalPersonsOnly, LeadershipLimit Leadership, string? Nationality, bool DeclaresGroupsCriminal, int? MinimumAge, string? MinimumAgeNote = null, string? Note = null);
