using System.Collections.Immutable;
using InternationalJustice.Domain.Courts;

namespace InternationalJustice.Domain.Situations;

/// <summary>The situations that have been before the Court.</summary>
/// <remarks>Immutable. Equality is that of the reference.</remarks>
public sealed class SituationRegister
{
    internal SituationRegister(ImmutableArray<Situation> situations) => Situations = situations;

    /// <summary>All situations, those with a number first, in the order of their numbers.</summary>
    public ImmutableArray<Situation> Situations { get; }

    /// <summary>The situation with a number, a number that is only recalled included; <see langword="null"/> if there is none.</summary>
    public Situation? Find(SituationNumber number) =>
        Situations.FirstOrDefault(situation => situation.Number == number) ?? Situations.FirstOrDefault(situation => situation.RecalledNumber == number);
}
