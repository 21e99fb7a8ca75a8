using NodaTime;

namespace InternationalJustice.Domain.Time;

/// <summary>A day on which a timeline takes a new value.</summary>
/// <typeparam name="T">The type of the value.</typeparam>
/// <param name="On">The first day of the new value.</param>
/// <param name="Before">The value up to the day before.</param>
/// <param name="After">The value from that day on.</param>
public readonly record struct TimelineChange<T>(LocalDate On, T Before, T After);
