namespace InternationalJustice.Domain.States;

/// <summary>A State whose status differs between two days.</summary>
/// <param name="State">The State.</param>
/// <param name="From">Its status on the first day.</param>
/// <param name="To">Its status on the second day.</param>
/// <param name="Confidence">The lowest confidence among the acts on which either rests.</param>
public readonly record struct StatusDifference(StateCode State, TreatyStatus From, TreatyStatus To, Confidence Confidence);
