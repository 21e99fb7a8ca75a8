using InternationalJustice.Domain.Collections;
using InternationalJustice.Domain.Positions;

namespace InternationalJustice.Domain.Jurisdiction;

/// <summary>A contested question on which the answer depends.</summary>
/// <param name="Question">The question.</param>
/// <param name="Position">The position taken; <see cref="PositionId.None"/> if none was.</param>
/// <param name="Otherwise">What the jurisdiction outcome would be under the other position that changes most: the first that gives another outcome, or else the same outcome.</param>
/// <param name="Alternatives">Every other position with the outcome that it would give.</param>
public sealed record ContestedAnswer(ContestedQuestionId Question, PositionId Position, Outcome Otherwise, ValueList<AlternativeAnswer> Alternatives);
