namespace InternationalJustice.Domain.Documents;

/// <summary>One thing that is wrong with a document: where, what, and what was expected.</summary>
/// <param name="Path">The JSON path of the value, such as <c>$.conduct[0].from</c>; <c>$</c> is the whole document.</param>
/// <param name="Code">A stable code of <see cref="ProblemCodes"/>; never reused for another meaning.</param>
/// <param name="Message">What was found and what was expected, in English, for people.</param>
/// <param name="Severity">Whether the document can still be used.</param>
public sealed record DocumentProblem(string Path, string Code, string Message, ProblemSeverity Severity = ProblemSeverity.Error)
{
    /// <summary>Path, code and message on one line.</summary>
    public override string ToString() => $"{Path}: {Message} [{Code}]";
}
