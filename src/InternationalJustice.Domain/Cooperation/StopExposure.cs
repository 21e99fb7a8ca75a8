using InternationalJustice.Domain.States;
using InternationalJustice.Domain.Time;

namespace InternationalJustice.Domain.Cooperation;

/// <summary>The duty of the State of a stop, for days on which it is the same.</summary>
/// <param name="State">The State.</param>
/// <param name="Days">The days, both ends included.</param>
/// <param name="Duty">The duty.</param>
public readonly record struct StopExposure(StateCode State, DatePeriod Days, ArrestDuty Duty);
