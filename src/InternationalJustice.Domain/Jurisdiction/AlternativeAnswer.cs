using InternationalJustice.Domain.Positions;

namespace InternationalJustice.Domain.Jurisdiction;

/// <summary>What the answer would be under a position that was not taken.</summary>
/// <param name="Position">The position.</param>
/// <param name="Outcome">The outcome on jurisdiction under it.</param>
/// <param name="Exercise">The outcome on the exercise of jurisdiction under it.</param>
public readonly record struct AlternativeAnswer(PositionId Position, Outcome Outcome, Outcome Exercise);
