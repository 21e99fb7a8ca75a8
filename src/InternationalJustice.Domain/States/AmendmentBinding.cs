using NodaTime;

namespace InternationalJustice.Domain.States;

/// <summary>An amendment that is in force for a State.</summary>
/// <param name="Amendment">The amendment.</param>
/// <param name="InForceFrom">The first day on which it certainly is.</param>
/// <param name="Confidence">The lowest confidence among the acts from which it follows: those by which the State is a Party, and its acceptance or, under article 121(4), the acceptances of seven eighths of the Parties.</param>
public sealed record AmendmentBinding(Amendment Amendment, LocalDate InForceFrom, Confidence Confidence);
