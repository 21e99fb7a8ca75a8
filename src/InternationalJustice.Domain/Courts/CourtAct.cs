using System.Diagnostics;
using InternationalJustice.Domain.Notation;
using InternationalJustice.Domain.Time;

namespace InternationalJustice.Domain.Courts;

/// <summary>One act in the life of a court.</summary>
/// <param name="Kind">What happened.</param>
/// <param name="On">The day, as far as it is known; <see langword="null"/> if nothing is known of it.</param>
/// <param name="Confidence">How well it is attested.</param>
/// <param name="Note">What a reader should know besides.</param>
[DebuggerDisplay("{ToString(),nq}")]
public sealed record CourtAct(CourtActKind Kind, UncertainDate? On, FieldConfidence Confidence, string? Note = null)
{
    /// <summary>Kind and day, for people: <c>closed 2017-12-31</c>.</summary>
    public override string ToString() => On is { } day ? $"{EnumText<CourtActKind>.Of(Kind)} {day}" : EnumText<CourtActKind>.Of(Kind);
}
