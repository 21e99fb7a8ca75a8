using System.Collections.Immutable;

namespace InternationalJustice.Domain.Jurisdiction;

/// <summary>Whether the Court may exercise its jurisdiction on the day of the question. Why is told with each conduct.</summary>
/// <param name="Outcome">The outcome over all conduct.</param>
/// <param name="BarredBy">What bars it, such as <c>article16:S/RES/1422 (2002)</c>.</param>
public sealed record ExerciseAnswer(Outcome Outcome, ImmutableArray<string> BarredBy);
