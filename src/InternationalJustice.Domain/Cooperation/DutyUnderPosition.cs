using InternationalJustice.Domain.Positions;

namespace InternationalJustice.Domain.Cooperation;

/// <summary>The duty that there would be under another position on a contested question.</summary>
/// <param name="Position">The position.</param>
/// <param name="Duty">The duty.</param>
public readonly record struct DutyUnderPosition(PositionId Position, ArrestDuty Duty);
