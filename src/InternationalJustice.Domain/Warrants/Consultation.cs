using InternationalJustice.Domain.States;
using InternationalJustice.Domain.Time;

namespace InternationalJustice.Domain.Warrants;

/// <summary>Consultations of a State with the Court about a request in which it sees an obstacle (article 97).</summary>
/// <param name="State">The State.</param>
/// <param name="Days">The days, both ends included.</param>
public sealed record Consultation(StateCode State, DatePeriod Days);
