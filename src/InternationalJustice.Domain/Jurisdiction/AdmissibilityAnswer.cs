using System.Collections.Immutable;
using InternationalJustice.Domain.Jurisdiction.RomeStatute;
using InternationalJustice.Domain.Time;

namespace InternationalJustice.Domain.Jurisdiction;

/// <summary>Whether a case about the conduct would be admissible.</summary>
/// <remarks>Immutable; equality is by identity.</remarks>
public sealed class AdmissibilityAnswer
{
    internal AdmissibilityAnswer(Finding finding) => Finding = finding;

    /// <summary>Satisfied if admissible; partial if only the offences against the administration of justice among the crimes are, of which nothing is asked.</summary>
    public Outcome Outcome =>
        Finding.Truth.Initial == Truth.NotSatisfied && Finding.Findings.Contains(Article70.AssessAdmissibility()) ? Outcome.Partial : Outcomes.Of(Finding.Truth.Initial);

    /// <summary>The rules by which it is not, such as <c>article17.pursued</c>.</summary>
    public ImmutableArray<string> Reasons => [.. Finding.Findings.Where(part => part.Truth.Initial == Truth.NotSatisfied).Select(part => part.Because.Code).Distinct()];

    /// <summary>Why, on the day of the question.</summary>
    public Finding Finding { get; }
}
