using System.Collections.Immutable;
using NodaTime;

namespace InternationalJustice.Domain.Jurisdiction;

/// <summary>Which courts could hear an allegation.</summary>
/// <remarks>Immutable; equality is by identity.</remarks>
public sealed class CourtSearch
{
    internal CourtSearch(ImmutableArray<CourtAnswer> courts) => Courts = courts;

    /// <summary>Every court, those with jurisdiction first, then those over a part, those of which it cannot be told, and those without; within each those at work first.</summary>
    public ImmutableArray<CourtAnswer> Courts { get; }

    /// <summary>The day of the question.</summary>
    public LocalDate AsOf => Courts[0].Assessment.AsOf;

    /// <summary>
    /// The courts that have jurisdiction, or of which it cannot be told, and that are at work, or of which that cannot be told. Where there are several, their jurisdiction is concurrent with each other; how each
    /// stands to national courts is told by its record.
    /// </summary>
    public ImmutableArray<CourtAnswer> Concurrent => [.. Courts.Where(answer => answer.Jurisdiction != Outcome.NotSatisfied && answer.IsAvailable)];
}
