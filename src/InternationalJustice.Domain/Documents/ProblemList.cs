using System.Collections.Immutable;

namespace InternationalJustice.Domain.Documents;

/// <summary>Collects the problems of one document in the order in which they are found.</summary>
internal sealed class ProblemList
{
    private readonly List<DocumentProblem> _problems = [];

    internal bool HasErrors => _problems.Exists(problem => problem.Severity == ProblemSeverity.Error);

    /// <summary>Whether something has been reported at exactly that path.</summary>
    internal bool IsReported(string path) => _problems.Exists(problem => problem.Path == path);

    internal void Add(string path, string code, string message) => _problems.Add(new DocumentProblem(path, code, message));

    internal void Warn(string path, string code, string message) => _problems.Add(new DocumentProblem(path, code, message, ProblemSeverity.Warning));

    internal void AddRange(IEnumerable<DocumentProblem> problems) => _problems.AddRange(problems);

    internal ImmutableArray<DocumentProblem> ToImmutable() => [.. _problems];
}
