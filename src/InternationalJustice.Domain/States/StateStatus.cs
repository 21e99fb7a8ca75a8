namespace InternationalJustice.Domain.States;

/// <summary>The status of a State on one day.</summary>
/// <param name="State">The State.</param>
/// <param name="Status">Its status.</param>
/// <param name="Confidence">The lowest confidence among the acts on which it rests; <see cref="Confidence.None"/> where there are none.</param>
public readonly record struct StateStatus(StateCode State, TreatyStatus Status, Confidence Confidence);
