using InternationalJustice.Domain.Collections;
using InternationalJustice.Domain.Time;

namespace InternationalJustice.Domain.Jurisdiction;

/// <summary>The limits of a referral or authorisation.</summary>
/// <param name="Places">The places covered; empty if they are not limited.</param>
/// <param name="Period">The days of conduct covered.</param>
public sealed record TriggerScope(ValueList<Place> Places, DatePeriod Period)
{
    /// <summary>
    /// Whether a referral by the Security Council exempts the nationals, officials and personnel of contributing States that are not parties, other than the State of the situation;
    /// <see langword="null"/> if that is not said. Of a resolution on the record it is then taken from there; otherwise there is no such clause.
    /// </summary>
    public bool? ExemptsContributors { get; init; }
}
