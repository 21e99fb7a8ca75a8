using System.Collections.Immutable;
using InternationalJustice.Domain.Citations;

namespace InternationalJustice.Domain.Crimes.Responsibility;

/// <summary>
/// Article 70(3): an offence against the administration of justice carries imprisonment of up to five years, a fine, or both; forfeiture may be added, and nothing else of
/// article 77 applies (rule 166). When such an offence lapses is told by <see cref="Article29"/>; which modes reach it by <see cref="LiabilityMode.FitFor"/>.
/// </summary>
public static class Article70
{
    /// <summary>The longest term, in months.</summary>
    public const int LongestTermMonths = 5 * 12;

    private static readonly Provision Paragraph3 = Provision.Parse("70(3)");

    /// <summary>What about a sentence for such an offence the Statute does not allow; empty if nothing.</summary>
    internal static ImmutableArray<SentenceProblem> Check(Sentence sentence)
    {
        var problems = ImmutableArray.CreateBuilder<SentenceProblem>();
        if (sentence.IsForLife)
        {
            problems.Add(new(
                SentenceProblemKind.LifeNotAvailable,
                Paragraph3,
                "An offence against the administration of justice does not carry imprisonment for life.",
                "Une atteinte à l’administration de la justice n’est pas passible de l’emprisonnement à perpétuité."));
        }

        if (sentence.Months > LongestTermMonths)
        {
            problems.Add(new(
                SentenceProblemKind.TooLong,
                Paragraph3,
                "An offence against the administration of justice carries at most five years of imprisonment.",
                "Une atteinte à l’administration de la justice est passible de cinq ans d’emprisonnement au plus."));
        }

        if (!sentence.HasImprisonment && !sentence.HasFine)
        {
            problems.Add(new(SentenceProblemKind.NoPenalty, Paragraph3, "Expected imprisonment, a fine, or both.", "Un emprisonnement, une amende ou les deux sont attendus."));
        }

        return problems.ToImmutable();
    }
}
