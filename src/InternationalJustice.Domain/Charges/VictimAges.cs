namespace InternationalJustice.Domain.Charges;

/// <summary>How old the victims were at the time of the conduct, in full years.</summary>
/// <param name="Youngest">The age of the youngest; <see langword="null"/> if unknown.</param>
/// <param name="Oldest">The age of the oldest; <see langword="null"/> if unknown.</param>
public sealed record VictimAges(int? Youngest, int? Oldest);
