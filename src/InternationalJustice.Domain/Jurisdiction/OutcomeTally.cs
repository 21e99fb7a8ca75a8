using InternationalJustice.Domain.Time;

namespace InternationalJustice.Domain.Jurisdiction;

/// <summary>
/// Sums up days and conduct in the outcome that stands whatever the unknown days turn out to be: a yes and a no together are partial for good, but a yes beside an unknown
/// may still become either satisfied or partial and is undetermined.
/// </summary>
internal struct OutcomeTally
{
    private bool _yes;
    private bool _no;
    private bool _unknown;

    internal readonly Outcome Outcome => (_yes, _no, _unknown) switch
    {
        (true, true, _) => Outcome.Partial,
        (true, false, false) => Outcome.Satisfied,
        (false, true, false) => Outcome.NotSatisfied,
        _ => Outcome.Undetermined,
    };

    internal void Add(ReadOnlySpan<Truth> truths)
    {
        foreach (var truth in truths)
        {
            _yes |= truth == Truth.Satisfied;
            _no |= truth == Truth.NotSatisfied;
            _unknown |= truth == Truth.Undetermined;
        }
    }
}
