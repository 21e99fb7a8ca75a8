using InternationalJustice.Domain.Time;

namespace InternationalJustice.Domain.Warrants;

/// <summary>A time limit that an act of a record started.</summary>
/// <param name="Limit">The limit.</param>
/// <param name="StartedBy">The act.</param>
/// <param name="LastDay">Its last day, included; uncertain if the day of the act is.</param>
public sealed record RunningTimeLimit(TimeLimit Limit, WarrantAct StartedBy, UncertainDate LastDay);
