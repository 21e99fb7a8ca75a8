using System.Collections.Immutable;
using InternationalJustice.Domain.Time;

namespace InternationalJustice.Domain.Crimes.Responsibility;

/// <summary>What findings say about a list of requirements, all of which must be met.</summary>
/// <remarks>Equality is that of the reference.</remarks>
public sealed class RequirementsAssessment
{
    private RequirementsAssessment(ImmutableArray<Requirement> met, ImmutableArray<Requirement> notMet, ImmutableArray<Requirement> open)
    {
        Met = met;
        NotMet = notMet;
        Open = open;
    }

    /// <summary><see cref="Truth.NotSatisfied"/> if a requirement is not met, otherwise <see cref="Truth.Undetermined"/> if one is open, otherwise <see cref="Truth.Satisfied"/>.</summary>
    public Truth Outcome => !NotMet.IsEmpty ? Truth.NotSatisfied : Open.IsEmpty ? Truth.Satisfied : Truth.Undetermined;

    /// <summary>What is met, in the order of the requirements.</summary>
    public ImmutableArray<Requirement> Met { get; }

    /// <summary>What is not met, by the findings or by the law itself, in the order of the requirements.</summary>
    public ImmutableArray<Requirement> NotMet { get; }

    /// <summary>That on which there is no finding, or an open one, in the order of the requirements: what is missing.</summary>
    public ImmutableArray<Requirement> Open { get; }

    /// <summary>Sets findings against requirements; what the law settles for the family cannot be found otherwise.</summary>
    internal static RequirementsAssessment Of(ImmutableArray<Requirement> requirements, CrimeFamily family, IReadOnlyDictionary<ElementId, Truth> findings)
    {
        return new RequirementsAssessment(Having(Truth.Satisfied), Having(Truth.NotSatisfied), Having(Truth.Undetermined));

        ImmutableArray<Requirement> Having(Truth truth) =>
            [.. requirements.Where(requirement => (requirement.SettledFor(family) ?? findings.GetValueOrDefault(requirement.Id)) == truth)];
    }
}
