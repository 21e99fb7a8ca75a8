using InternationalJustice.Domain.Citations;

namespace InternationalJustice.Domain.Documents;

/// <summary>One thing that is wrong with a document: where, what, and what was expected.</summary>
/// <param name="Path">The JSON path of the value, such as <c>$.conduct[0].from</c>; <c>$</c> is the whole document.</param>
/// <param name="Code">A stable code of <see cref="ProblemCodes"/>; never reused for another meaning.</param>
/// <param name="Message">What was found and what was expected, for people: in English, and in French where a validator was asked for it.</param>
/// <param name="Severity">Whether the document can still be used.</param>
public sealed record DocumentProblem(string Path, string Code, string Message, ProblemSeverity Severity = ProblemSeverity.Error)
{
    /// <summary>The provision of law that the document runs against; <see langword="null"/> where it is only ill-formed or names what does not exist.</summary>
    public Provision? Provision { get; init; }

    /// <summary>Path, message, provision and code on one line.</summary>
    public override string ToString() => Provision is { } provision ? $"{Path}: {Message} [{Code}; {provision}]" : $"{Path}: {Message} [{Code}]";
}
