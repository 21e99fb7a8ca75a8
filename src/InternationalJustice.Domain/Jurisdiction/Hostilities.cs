namespace InternationalJustice.Domain.Jurisdiction;

/// <summary>What was found on the thresholds of an armed conflict not of an international character (article 8(2)(d) and (f)); <see langword="null"/> is taken as alleged.</summary>
/// <param name="Intense">Whether the violence went beyond disturbances and tensions.</param>
/// <param name="Organised">Whether the armed groups were organised.</param>
/// <param name="Protracted">Whether the conflict lasted.</param>
public sealed record Hostilities(bool? Intense, bool? Organised, bool? Protracted);
