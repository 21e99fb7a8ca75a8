using System.Collections.Immutable;

namespace InternationalJustice.Domain.Jurisdiction;

/// <summary>Whether a case about the conduct would be admissible.</summary>
/// <param name="Outcome">Satisfied if admissible.</param>
/// <param name="Reasons">The rules by which it is not, such as <c>article17.pursued</c>.</param>
/// <param name="Finding">Why.</param>
public sealed record AdmissibilityAnswer(Outcome Outcome, ImmutableArray<string> Reasons, Finding Finding);
