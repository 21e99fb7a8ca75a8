using System.Collections.Immutable;
using InternationalJustice.Domain.Citations;

namespace InternationalJustice.Domain.Crimes.Responsibility;

/// <summary>
/// Article 78(3): who is convicted of several crimes receives a sentence for each and a joint one, which is no shorter than the longest of them and does not exceed thirty
/// years or imprisonment for life. Time spent in detention on an order of the Court is deducted (paragraph 2).
/// </summary>
public static class Article78
{
    private static readonly Provision Paragraph3 = Provision.Parse("78(3)");

    /// <summary>What about a joint sentence the Statute does not allow.</summary>
    /// <param name="joint">The total period of imprisonment.</param>
    /// <param name="sentences">The sentences for each crime.</param>
    /// <returns>Every problem; empty if there is none.</returns>
    public static ImmutableArray<SentenceProblem> Check(Sentence joint, IReadOnlyCollection<Sentence> sentences)
    {
        ArgumentNullException.ThrowIfNull(joint);
        ArgumentNullException.ThrowIfNull(sentences);
        var problems = ImmutableArray.CreateBuilder<SentenceProblem>();
        if (!joint.IsForLife && sentences.Any(sentence => sentence.IsForLife || sentence.Months > joint.Months))
        {
            problems.Add(new(
                SentenceProblemKind.BelowHighest,
                Paragraph3,
                "A joint sentence is no shorter than the longest of the sentences that it joins.",
                "La peine unique n’est pas inférieure à la plus longue des peines qu’elle réunit."));
        }

        if (!joint.IsForLife && joint.Months > Article77.LongestTermMonths)
        {
            problems.Add(Article77.TooLong(Paragraph3));
        }

        return problems.ToImmutable();
    }
}
