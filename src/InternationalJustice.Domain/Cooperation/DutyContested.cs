using System.Collections.Immutable;
using InternationalJustice.Domain.Positions;

namespace InternationalJustice.Domain.Cooperation;

/// <summary>A contested question on which a duty depends.</summary>
/// <remarks>Equality is that of the reference.</remarks>
public sealed class DutyContested
{
    internal DutyContested(ContestedQuestionId question, PositionId position, ImmutableArray<DutyUnderPosition> alternatives)
    {
        Question = question;
        Position = position;
        Alternatives = alternatives;
    }

    /// <summary>The question.</summary>
    public ContestedQuestionId Question { get; }

    /// <summary>The position taken; <see cref="PositionId.None"/> if none was.</summary>
    public PositionId Position { get; }

    /// <summary>The duty under every other position on the question.</summary>
    public ImmutableArray<DutyUnderPosition> Alternatives { get; }
}
