using InternationalJustice.Domain.Time;

namespace InternationalJustice.Domain.Warrants;

/// <summary>The days of a deferral under article 16.</summary>
/// <param name="Resolution">The resolution of the Security Council, as cited.</param>
/// <param name="Days">The days, at most twelve months; a renewal is a deferral of its own.</param>
public sealed record DeferralPeriod(string Resolution, DatePeriod Days);
