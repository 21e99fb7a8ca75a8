namespace InternationalJustice.Domain.Time;

/// <summary>A longest run of days on which a timeline has one value.</summary>
/// <typeparam name="T">The type of the value.</typeparam>
/// <param name="Period">The days, both ends included; the first segment of a timeline has no start and the last no end.</param>
/// <param name="Value">The value on each of them.</param>
public readonly record struct TimelineSegment<T>(DatePeriod Period, T Value);
