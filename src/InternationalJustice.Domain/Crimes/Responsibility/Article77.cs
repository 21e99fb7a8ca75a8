using System.Collections.Immutable;
using InternationalJustice.Domain.Citations;
using InternationalJustice.Domain.Time;

namespace InternationalJustice.Domain.Crimes.Responsibility;

/// <summary>
/// Article 77: a crime of article 5 carries imprisonment of up to thirty years, or for life where its extreme gravity and the circumstances of the convicted person justify
/// that; a fine and forfeiture may be added. There is no death penalty. For offences of article 70 the penalties of that article apply.
/// </summary>
public static class Article77
{
    /// <summary>The longest term other than life, in months.</summary>
    public const int LongestTermMonths = 30 * 12;

    private static readonly Provision Term = Provision.Parse("77(1)(a)");
    private static readonly Provision Paragraph1 = Provision.Parse("77(1)");
    private static readonly Provision Paragraph2 = Provision.Parse("77(2)");

    /// <summary>What must be shown for imprisonment for life: paragraph 1(b).</summary>
    public static ImmutableArray<Requirement> LifeRequirements { get; } =
    [
        new("77(1)(b)/extreme-gravity", ElementKind.Circumstance, "The crime is of extreme gravity.", "Le crime est d’une extrême gravité."),
        new("77(1)(b)/individual-circumstances", ElementKind.Circumstance, "The individual circumstances of the convicted person justify it.", "La situation personnelle du condamné le justifie."),
    ];

    /// <summary>Whether findings justify imprisonment for life for a crime of a family; not satisfied for offences of article 70.</summary>
    public static Truth AllowsLife(CrimeFamily family, IReadOnlyDictionary<ElementId, Truth> findings)
    {
        ArgumentNullException.ThrowIfNull(findings);
        var requirements = RequirementsAssessment.Of(LifeRequirements, family, findings).Outcome;
        return family is CrimeFamily.None or CrimeFamily.AdministrationOfJustice ? Truth.NotSatisfied : requirements;
    }

    /// <summary>What about a sentence for one crime of a family the Statute does not allow.</summary>
    /// <returns>Every problem, with its provision; empty if there is none. Whether the sentence is just is for judges.</returns>
    public static ImmutableArray<SentenceProblem> Check(CrimeFamily family, Sentence sentence)
    {
        ArgumentNullException.ThrowIfNull(sentence);
        var problems = ImmutableArray.CreateBuilder<SentenceProblem>();
        if (sentence.Months < 0 || (sentence.IsForLife && sentence.Months > 0))
        {
            problems.Add(new(SentenceProblemKind.Contradictory, Paragraph1, "Expected either a term of months or imprisonment for life.", "Une durée en mois ou l’emprisonnement à perpétuité est attendu."));
        }

        if (family == CrimeFamily.AdministrationOfJustice)
        {
            return [.. problems, .. Article70.Check(sentence)];
        }

        if (sentence.Months > LongestTermMonths)
        {
            problems.Add(TooLong(Term));
        }

        if (!sentence.HasImprisonment)
        {
            problems.Add(sentence.HasFine || sentence.HasForfeiture
                ? new(SentenceProblemKind.NoImprisonment, Paragraph2, "A fine or forfeiture may only come on top of imprisonment.", "Une amende ou une confiscation ne peut que s’ajouter à l’emprisonnement.")
                : new(SentenceProblemKind.NoPenalty, Paragraph1, "Expected imprisonment.", "Un emprisonnement est attendu."));
        }

        return problems.ToImmutable();
    }

    internal static SentenceProblem TooLong(Provision provision) => new(
        SentenceProblemKind.TooLong,
        provision,
        "Imprisonment is for thirty years at most, unless it is for life.",
        "L’emprisonnement est de trente ans au plus, à moins qu’il ne soit à perpétuité.");
}
