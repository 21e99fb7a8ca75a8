using InternationalJustice.Domain.States;
using InternationalJustice.Domain.Time;

namespace InternationalJustice.Domain.Jurisdiction;

/// <summary>A nationality of the suspect and when it was held.</summary>
/// <param name="State">The State.</param>
/// <param name="Period">The days on which it was held; open ends where it is not known ever to have begun or ended.</param>
public readonly record struct Nationality(StateCode State, DatePeriod Period);
