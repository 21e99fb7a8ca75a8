using InternationalJustice.Domain.Collections;
using InternationalJustice.Domain.States;
using InternationalJustice.Domain.Time;
using NodaTime;

namespace InternationalJustice.Domain.Courts;

/// <summary>Jurisdiction over crimes that an instrument would give to a court, and that is not in force.</summary>
/// <param name="Instrument">The instrument, in English.</param>
/// <param name="Adopted">The day on which it was adopted.</param>
/// <param name="RatificationsRequired">How many ratifications it needs.</param>
/// <param name="RatifiedBy">The States whose ratification is confirmed.</param>
/// <param name="AsOf">The time up to which ratifications were looked for.</param>
/// <param name="Crimes">The crimes, by name.</param>
/// <param name="Articles">The articles on crimes, responsibility and immunity.</param>
/// <param name="Note">What a reader should know besides.</param>
public sealed record ProspectiveJurisdiction(
    string Instrument,
    LocalDate Adopted,
    int RatificationsRequired,
    ValueList<StateCode> RatifiedBy,
    UncertainDate AsOf,
    ValueList<string> Crimes,
    ValueList<string> Articles,
    string? Note = null);
