using InternationalJustice.Domain.Citations;
using InternationalJustice.Domain.States;
using NodaTime;

namespace InternationalJustice.Domain.Cooperation;

/// <summary>What a State must do when a person whom another State surrenders is brought through its territory (article 89(3)).</summary>
/// <param name="State">The State of transit.</param>
/// <param name="Day">The day.</param>
/// <param name="Mode">How the person comes through its territory.</param>
/// <param name="Duty">What the State must do.</param>
/// <param name="Provision">The provision from which that follows.</param>
public sealed record TransitFinding(StateCode State, LocalDate Day, TransitMode Mode, TransitDuty Duty, Provision Provision);
