using System.Collections.Immutable;
using InternationalJustice.Domain.Time;

namespace InternationalJustice.Domain.Crimes;

/// <summary>What findings on its elements say about a crime.</summary>
/// <remarks>Equality is that of the reference.</remarks>
public sealed class ElementsAssessment
{
    internal ElementsAssessment(Crime crime, ImmutableArray<CrimeElement> met, ImmutableArray<CrimeElement> notMet, ImmutableArray<CrimeElement> open)
    {
        Crime = crime;
        Met = met;
        NotMet = notMet;
        Open = open;
    }

    /// <summary>The crime.</summary>
    public Crime Crime { get; }

    /// <summary>
    /// <see cref="Truth.Satisfied"/> if every element is met, <see cref="Truth.NotSatisfied"/> if one is not, otherwise <see cref="Truth.Undetermined"/>. A crime
    /// that has no elements, because it is not operative, is not satisfied.
    /// </summary>
    public Truth Outcome =>
        !NotMet.IsEmpty || Crime.Elements.IsEmpty ? Truth.NotSatisfied
        : Open.IsEmpty ? Truth.Satisfied
        : Truth.Undetermined;

    /// <summary>The elements that are met, in the order of the crime.</summary>
    public ImmutableArray<CrimeElement> Met { get; }

    /// <summary>The elements that are not met, in the order of the crime.</summary>
    public ImmutableArray<CrimeElement> NotMet { get; }

    /// <summary>The elements on which there is no finding, or an open one, in the order of the crime.</summary>
    public ImmutableArray<CrimeElement> Open { get; }
}
