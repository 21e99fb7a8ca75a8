using InternationalJustice.Domain.Charges;
using InternationalJustice.Domain.Data;
using InternationalJustice.Domain.Documents;
using InternationalJustice.Domain.Notation;
using InternationalJustice.Domain.Validation;

namespace InternationalJustice.Domain.Serialization;

/// <summary>The JSON document of a charge.</summary>
/// <remarks>
/// <c>{ "crimes": ["7(1)(h)"], "modes": ["coPerpetration"], "from": "2012-05-02", "to": "2013-01-28", "places": [{ "state": "MLI" }], "grounds": ["religious"] }</c>. Further members are
/// <c>conflict</c> and <c>suspect</c>, written as in an allegation, <c>victims</c> with the ages of the <c>youngest</c> and <c>oldest</c>, and <c>pleas</c>. A <c>to</c> that is absent
/// means one day; one that is <see langword="null"/> that the conduct goes on.
/// </remarks>
public static class ChargeDocument
{
    /// <summary>Reads and checks a charge; never throws for what the document says.</summary>
    /// <param name="utf8">The document, read strictly: an unknown member, a repeated member or a malformed value is a problem, and all problems are told.</param>
    /// <param name="dataset">The dataset against which crimes, States and areas are checked.</param>
    /// <param name="language">The language in which problems of law are told; those of form are in English.</param>
    /// <returns>The charge, or every problem of the document.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The language is not English or French.</exception>
    public static DocumentResult<Charge> Read(ReadOnlyMemory<byte> utf8, Dataset dataset, Language language = Language.English)
    {
        var validator = new ChargeValidator(dataset, language);
        var problems = new ProblemList();
        var charge = JsonObjectReader.ReadDocument(utf8, problems, ChargeReader.Read);
        if (charge is not null)
        {
            problems.AddRange(validator.Validate(charge).Errors.Select(DocumentProblems.ToProblem).Where(problem => !problems.IsReported(problem.Path) && !problems.IsBlurred(problem.Path)));
        }

        return new DocumentResult<Charge>(charge, problems.ToImmutable());
    }
}
