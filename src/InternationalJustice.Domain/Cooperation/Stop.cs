using InternationalJustice.Domain.States;
using InternationalJustice.Domain.Time;

namespace InternationalJustice.Domain.Cooperation;

/// <summary>A stop of a journey.</summary>
/// <param name="State">The State on whose territory it is.</param>
/// <param name="Days">The days, both ends included.</param>
public readonly record struct Stop(StateCode State, DatePeriod Days);
