using InternationalJustice.Domain.Data;
using InternationalJustice.Domain.Documents;
using InternationalJustice.Domain.Jurisdiction;
using InternationalJustice.Domain.Validation;

namespace InternationalJustice.Domain.Serialization;

/// <summary>The JSON document of an allegation.</summary>
public static class AllegationDocument
{
    /// <summary>Reads and checks an allegation; never throws for what the document says.</summary>
    /// <param name="utf8">The document. It is read strictly: an unknown member, a repeated member, a comment or a malformed value is a problem, and all problems are told.</param>
    /// <param name="dataset">The dataset against which States, areas, crimes and situations are checked.</param>
    /// <returns>The allegation, or every problem of the document.</returns>
    public static DocumentResult<Allegation> Read(ReadOnlyMemory<byte> utf8, Dataset dataset) => Read(utf8, dataset, allegation => allegation);

    /// <summary>Reads an allegation, lets the caller change it, as to ask about another day, and checks the result.</summary>
    /// <param name="utf8">The document, read strictly.</param>
    /// <param name="dataset">The dataset against which it is checked.</param>
    /// <param name="change">Makes the change; called only if the document could be read.</param>
    /// <returns>The changed allegation, or every problem.</returns>
    public static DocumentResult<Allegation> Read(ReadOnlyMemory<byte> utf8, Dataset dataset, Func<Allegation, Allegation> change)
    {
        ArgumentNullException.ThrowIfNull(dataset);
        ArgumentNullException.ThrowIfNull(change);
        var problems = new ProblemList();
        var allegation = JsonObjectReader.ReadDocument(utf8, problems, AllegationReader.Read);
        if (allegation is null)
        {
            return new DocumentResult<Allegation>(null, problems.ToImmutable());
        }

        allegation = change(allegation);
        problems.AddRange(new AllegationValidator(dataset).Validate(allegation).Errors.Select(DocumentProblems.ToProblem).Where(problem => !problems.IsReported(problem.Path) && !problems.IsBlurred(problem.Path)));
        return new DocumentResult<Allegation>(allegation, problems.ToImmutable());
    }
}
