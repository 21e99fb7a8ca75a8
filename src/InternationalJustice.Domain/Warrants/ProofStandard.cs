using System.Collections.Immutable;
using System.Diagnostics;
using InternationalJustice.Domain.Citations;

namespace InternationalJustice.Domain.Warrants;

/// <summary>A standard of proof with where it is found, who applies it and what it asks for.</summary>
/// <remarks>There is one instance of each, in <see cref="StandardsOfProof"/>; equality is by identity.</remarks>
[DebuggerDisplay("{Standard}")]
public sealed class ProofStandard
{
    internal ProofStandard(StandardOfProof standard, string provisions, ImmutableArray<Actor> appliedBy, string summary)
    {
        Standard = standard;
        Provisions = [.. provisions.Split(' ').Select(Provision.Parse)];
        AppliedBy = appliedBy;
        Summary = summary;
    }

    /// <summary>Which standard it is.</summary>
    public StandardOfProof Standard { get; }

    /// <summary>Where it is found, the leading provision first.</summary>
    public ImmutableArray<Provision> Provisions { get; }

    /// <summary>Who applies it.</summary>
    public ImmutableArray<Actor> AppliedBy { get; }

    /// <summary>What it asks for, in an English sentence of our own.</summary>
    public string Summary { get; }
}
