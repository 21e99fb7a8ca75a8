using InternationalJustice.Domain.Collections;
using InternationalJustice.Domain.Time;

namespace InternationalJustice.Domain.Jurisdiction;

/// <summary>The limits of a referral or authorisation.</summary>
/// <param name="Places">The places covered; empty if they are not limited.</param>
/// <param name="Period">The days of conduct covered.</param>
public sealed record TriggerScope(ValueList<Place> Places, DatePeriod Period);
