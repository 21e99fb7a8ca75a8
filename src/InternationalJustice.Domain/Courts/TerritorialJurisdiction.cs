using InternationalJustice.Domain.Collections;
using InternationalJustice.Domain.States;

namespace InternationalJustice.Domain.Courts;

/// <summary>Where crimes must have been committed.</summary>
/// <param name="Basis">How the jurisdiction is tied to places.</param>
/// <param name="States">The States of today.</param>
/// <param name="ConditionalStates">States where something more is asked, as the nationality of the accused.</param>
/// <param name="Entities">The codes of the historical entities of which <paramref name="States"/> are the projection on today.</param>
/// <param name="Note">What a reader should know besides.</param>
public sealed record TerritorialJurisdiction(
    TerritorialBasis Basis, ValueList<StateCode> States, ValueList<StateCode> ConditionalStates, ValueList<string> Entities, string? Note = null);
