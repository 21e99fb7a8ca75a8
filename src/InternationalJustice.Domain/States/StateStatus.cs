namespace InternationalJustice.Domain.States;

/// <summary>The status of a State on one day.</summary>
/// <param name="State">The State.</param>
/// <param name="Status">Its status.</param>
public readonly record struct StateStatus(StateCode State, TreatyStatus Status);
