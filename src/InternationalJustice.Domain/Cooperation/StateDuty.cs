using System.Diagnostics;
using InternationalJustice.Domain.States;
using InternationalJustice.Domain.Time;
using NodaTime;

namespace InternationalJustice.Domain.Cooperation;

/// <summary>The duty of one State about one person, day by day.</summary>
/// <remarks>Immutable and safe to share between threads. Equality is that of the reference.</remarks>
[DebuggerDisplay("{State} {Timeline}")]
public sealed class StateDuty
{
    private readonly Func<LocalDate, DutyFinding> _find;

    internal StateDuty(StateCode state, Timeline<ArrestDuty> timeline, Func<LocalDate, DutyFinding> find)
    {
        State = state;
        Timeline = timeline;
        _find = find;
    }

    /// <summary>The State.</summary>
    public StateCode State { get; }

    /// <summary>The duty on each day.</summary>
    public Timeline<ArrestDuty> Timeline { get; }

    /// <summary>The duty on a day with its reasons. Where there are several cases, those of the case from which the duty follows.</summary>
    public DutyFinding On(LocalDate day) => _find(day);
}
