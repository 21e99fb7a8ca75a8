using InternationalJustice.Domain.States;

namespace InternationalJustice.Domain.Cooperation;

/// <summary>The duty of a State on a day.</summary>
/// <param name="State">The State.</param>
/// <param name="Duty">The duty.</param>
public readonly record struct StateExposure(StateCode State, ArrestDuty Duty);
