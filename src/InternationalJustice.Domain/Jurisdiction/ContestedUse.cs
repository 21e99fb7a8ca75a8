using InternationalJustice.Domain.Positions;

namespace InternationalJustice.Domain.Jurisdiction;

/// <summary>A contested question on which a finding depends.</summary>
/// <param name="Question">The question.</param>
/// <param name="Position">The position taken; <see cref="PositionId.None"/> if none was, so that the finding is undetermined where the positions part.</param>
public readonly record struct ContestedUse(ContestedQuestionId Question, PositionId Position);
