using InternationalJustice.Domain.Time;

namespace InternationalJustice.Domain.Positions;

/// <summary>Who has taken a position, and when.</summary>
/// <param name="Source">The organ, judge, State or text, in English.</param>
/// <param name="On">The day, as far as it is known, or the span in which several decisions fall; <see langword="null"/> where there is none.</param>
public sealed record PositionAuthority(string Source, UncertainDate? On);
