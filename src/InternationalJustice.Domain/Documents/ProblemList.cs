using System.Collections.Immutable;

namespace InternationalJustice.Domain.Documents;

/// <summary>Collects the problems of one document in the order in which they are found.</summary>
internal sealed class ProblemList
{
    private readonly List<DocumentProblem> _problems = [];
    private readonly HashSet<string> _incomplete = new(StringComparer.Ordinal);
    private readonly Dictionary<object, JsonPath> _paths = new(ReferenceEqualityComparer.Instance);

    internal bool HasErrors => _problems.Exists(problem => problem.Severity == ProblemSeverity.Error);

    /// <summary>Whether something has been reported at exactly that path.</summary>
    internal bool IsReported(string path) => _problems.Exists(problem => problem.Path == path);

    /// <summary>Notes that an entry of a list could not be read and was left out, so that the entries after it have moved.</summary>
    internal void MarkIncomplete(string list) => _incomplete.Add(list);

    /// <summary>Whether a path is that of a list of which an entry was left out, or of an entry that could not be read, or leads through one, so that what was read no longer tells what the document says there.</summary>
    internal bool IsBlurred(string path)
    {
        if (_incomplete.Contains(path))
        {
            return true;
        }

        for (var bracket = path.IndexOf('[', StringComparison.Ordinal); bracket >= 0; bracket = path.IndexOf('[', bracket + 1))
        {
            if (_incomplete.Contains(path[..bracket]) || _incomplete.Contains(path[..(path.IndexOf(']', bracket) + 1)]))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Notes where the document states a record, for problems that only show once everything is read.</summary>
    internal void Place(object record, JsonPath path) => _paths[record] = path;

    /// <summary>Where the document states a record that was placed.</summary>
    internal string PathOf(object record) => _paths[record];

    /// <summary>Adds a problem. One at an entry of a list means that the entry was left out.</summary>
    internal void Add(string path, string code, string message)
    {
        _problems.Add(new DocumentProblem(path, code, message));
        if (path.EndsWith(']'))
        {
            MarkIncomplete(path[..path.LastIndexOf('[')]);
        }
    }

    /// <summary>Adds a problem at an entry of a list in whose place something stands in for it.</summary>
    internal void AddInPlace(string path, string code, string message)
    {
        _problems.Add(new DocumentProblem(path, code, message));
        MarkIncomplete(path);
    }

    internal void Warn(string path, string code, string message) => _problems.Add(new DocumentProblem(path, code, message, ProblemSeverity.Warning));

    /// <summary>Adds problems that may depend on what has been reported before, and not on one another.</summary>
    internal void AddRange(IEnumerable<DocumentProblem> problems) => _problems.AddRange([.. problems]);

    internal ImmutableArray<DocumentProblem> ToImmutable() => [.. _problems];
}
