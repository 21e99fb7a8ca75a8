using InternationalJustice.Domain.Time;
using NodaTime;

namespace InternationalJustice.Domain.Warrants;

/// <summary>A challenge to the admissibility of the case under articles 18 or 19 that the Court considers; meanwhile a State that is asked may postpone (article 95).</summary>
/// <param name="From">The day on which it was made.</param>
/// <param name="To">The day of the decision, included: until it falls the State may wait; <see langword="null"/> if none is known.</param>
public sealed record AdmissibilityChallenge(UncertainDate From, UncertainDate? To = null)
{
    /// <summary>Whether it is under consideration on a day; undetermined where an uncertain date leaves it open.</summary>
    public Truth IsPendingOn(LocalDate day) => From.IsOnOrBefore(day).And((To?.Select(last => last.PlusDays(1)).IsOnOrBefore(day) ?? Truth.NotSatisfied).Not());
}
