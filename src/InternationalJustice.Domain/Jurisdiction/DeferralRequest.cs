using InternationalJustice.Domain.States;
using NodaTime;

namespace InternationalJustice.Domain.Jurisdiction;

/// <summary>A State's request that the Prosecutor defer to its own investigation (article 18(2)).</summary>
/// <param name="State">The State.</param>
/// <param name="NotifiedOn">The day on which the State received the Prosecutor's notice; the request must follow within one month.</param>
/// <param name="On">The day of the request.</param>
/// <param name="ResumedOn">The day on which the Pre-Trial Chamber authorised the investigation despite it; <see langword="null"/> if it has not.</param>
public sealed record DeferralRequest(StateCode State, LocalDate? NotifiedOn, LocalDate On, LocalDate? ResumedOn);
