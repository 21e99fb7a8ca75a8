using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;

namespace InternationalJustice.Domain.Documents;

/// <summary>A document that was read, or everything that is wrong with it.</summary>
/// <typeparam name="T">The type of the document.</typeparam>
public sealed class DocumentResult<T>
    where T : class
{
    internal DocumentResult(T? value, ImmutableArray<DocumentProblem> problems)
    {
        Problems = problems;
        Value = problems.Any(problem => problem.Severity == ProblemSeverity.Error) ? null : value;
    }

    /// <summary>The document; <see langword="null"/> if there is an error.</summary>
    public T? Value { get; }

    /// <summary>All problems, warnings included, in the order in which they were found.</summary>
    public ImmutableArray<DocumentProblem> Problems { get; }

    /// <summary>Whether the document can be used.</summary>
    [MemberNotNullWhen(true, nameof(Value))]
    public bool IsValid => Value is not null;

    /// <summary>The document.</summary>
    /// <exception cref="FormatException">It has errors; the message lists them.</exception>
    public T GetValueOrThrow() => Value ?? throw new FormatException(string.Join(Environment.NewLine, Problems));
}
