using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;

namespace InternationalJustice.Domain.Warrants;

/// <summary>The answer to a name: the one person who has it, or who may have been meant.</summary>
public sealed class PersonLookup
{
    internal PersonLookup(PersonRecord? found, ImmutableArray<PersonRecord> candidates, string problem)
    {
        Found = found;
        Candidates = candidates;
        Problem = problem;
    }

    /// <summary>The person; <see langword="null"/> if nobody, or more than one, has exactly that name.</summary>
    public PersonRecord? Found { get; }

    /// <summary>Whether exactly one person has the name.</summary>
    [MemberNotNullWhen(true, nameof(Found))]
    public bool IsFound => Found is not null;

    /// <summary>Where nobody has the name, those whose names share words with it, the likest first; where several have it, those.</summary>
    public ImmutableArray<PersonRecord> Candidates { get; }

    /// <summary>What is wrong with the name, in English, with the full names of the candidates; empty if the person was found.</summary>
    public string Problem { get; }
}
