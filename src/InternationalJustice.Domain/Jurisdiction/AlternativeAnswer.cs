using InternationalJustice.Domain.Positions;

namespace InternationalJustice.Domain.Jurisdiction;

/// <summary>What the jurisdiction outcome would be under a position that was not taken.</summary>
/// <param name="Position">The position.</param>
/// <param name="Outcome">The outcome under it.</param>
public readonly record struct AlternativeAnswer(PositionId Position, Outcome Outcome);
