using System.Collections.Immutable;

namespace InternationalJustice.Domain.Jurisdiction;

/// <summary>Whether the Court may exercise its jurisdiction on the day of the question.</summary>
/// <param name="Outcome">The outcome over all conduct.</param>
/// <param name="BarredBy">What bars it, such as <c>article16:S/RES/1422 (2002)</c>.</param>
/// <param name="Finding">Why.</param>
public sealed record ExerciseAnswer(Outcome Outcome, ImmutableArray<string> BarredBy, Finding Finding);
