using System.Collections.Immutable;
using InternationalJustice.Domain.Time;

namespace InternationalJustice.Domain.Jurisdiction;

/// <summary>Whether a case about the conduct would be admissible.</summary>
/// <remarks>Immutable; equality is by identity.</remarks>
public sealed class AdmissibilityAnswer
{
    internal AdmissibilityAnswer(Finding finding) => Finding = finding;

    /// <summary>Satisfied if admissible.</summary>
    public Outcome Outcome => Outcomes.Of(Finding.Truth.Initial);

    /// <summary>The rules by which it is not, such as <c>article17.pursued</c>.</summary>
    public ImmutableArray<string> Reasons => [.. Finding.Findings.Where(part => part.Truth.Initial == Truth.NotSatisfied).Select(part => part.Because.Code).Distinct()];

    /// <summary>Why, on the day of the question.</summary>
    public Finding Finding { get; }
}
