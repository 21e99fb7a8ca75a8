using InternationalJustice.Domain.Time;

namespace InternationalJustice.Domain.Courts;

/// <summary>When crimes must have been committed.</summary>
/// <param name="Limit">What is known of the limits.</param>
/// <param name="Period">The days, the first and the last included; all days where <paramref name="Limit"/> is not <see cref="TemporalLimit.Dates"/>.</param>
/// <param name="Note">What a reader should know besides.</param>
public sealed record TemporalJurisdiction(TemporalLimit Limit, DatePeriod Period, string? Note = null);
