using System.Collections.Immutable;
using NodaTime;

namespace InternationalJustice.Domain.Jurisdiction;

/// <summary>The answer to an allegation: jurisdiction, its exercise and admissibility are three separate answers, each with its reasons.</summary>
/// <remarks>It says what follows from the facts that were given. It is neither a finding on facts nor advice. Immutable; equality is by identity.</remarks>
public sealed class Assessment
{
    private readonly Lazy<ImmutableArray<ContestedAnswer>> _contested;
    private readonly Lazy<ImmutableArray<Route>> _routes;

    internal Assessment(Func<ImmutableArray<ContestedAnswer>> contested, Func<ImmutableArray<Route>> routes)
    {
        _contested = new(contested);
        _routes = new(routes);
    }

    /// <summary>The allegation that was assessed, with what its situation added.</summary>
    public required Allegation Allegation { get; init; }

    /// <summary>The day of the question.</summary>
    public required LocalDate AsOf { get; init; }

    /// <summary>Whether the day of the question lies after the day up to which the dataset is known, so that the answer projects what is known.</summary>
    public required bool IsProjection { get; init; }

    /// <summary>Whether the Court has jurisdiction (articles 5, 11, 12, 25 and 26).</summary>
    public required JurisdictionAnswer Jurisdiction { get; init; }

    /// <summary>Whether it may exercise it on the day of the question (articles 13 to 16).</summary>
    public required ExerciseAnswer Exercise { get; init; }

    /// <summary>Whether the case would be admissible (articles 17 to 20).</summary>
    public required AdmissibilityAnswer Admissibility { get; init; }

    /// <summary>The answer for each conduct, in the order of the allegation.</summary>
    public required ImmutableArray<ConductAssessment> Conduct { get; init; }

    /// <summary>The facts that are not stated and can still change one of the answers, each once.</summary>
    public required ImmutableArray<MissingFact> MissingFacts { get; init; }

    /// <summary>The contested questions on which the answer depends. Worked out when first asked for.</summary>
    public ImmutableArray<ContestedAnswer> Contested => _contested.Value;

    /// <summary>
    /// The smallest sets of changes after which the Court would have jurisdiction over all of the conduct and could exercise it; empty where it can already, or where no
    /// such change exists. Worked out when first asked for.
    /// </summary>
    public ImmutableArray<Route> Routes => _routes.Value;
}
