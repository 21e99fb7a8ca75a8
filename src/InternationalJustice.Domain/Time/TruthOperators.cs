namespace InternationalJustice.Domain.Time;

/// <summary>Kleene's strong three-valued logic: an unknown decides nothing unless the other side decides alone.</summary>
public static class TruthOperators
{
    /// <summary>Conjunction: not satisfied as soon as one side is not; satisfied only if both are.</summary>
    public static Truth And(this Truth left, Truth right) =>
        left == Truth.NotSatisfied || right == Truth.NotSatisfied ? Truth.NotSatisfied
        : left == Truth.Satisfied && right == Truth.Satisfied ? Truth.Satisfied
        : Truth.Undetermined;

    /// <summary>Disjunction: satisfied as soon as one side is; not satisfied only if neither is.</summary>
    public static Truth Or(this Truth left, Truth right) =>
        left == Truth.Satisfied || right == Truth.Satisfied ? Truth.Satisfied
        : left == Truth.NotSatisfied && right == Truth.NotSatisfied ? Truth.NotSatisfied
        : Truth.Undetermined;

    /// <summary>Negation: an unknown stays unknown.</summary>
    public static Truth Not(this Truth truth) => truth switch
    {
        Truth.Satisfied => Truth.NotSatisfied,
        Truth.NotSatisfied => Truth.Satisfied,
        _ => Truth.Undetermined,
    };

    /// <summary>Satisfied or not satisfied.</summary>
    public static Truth ToTruth(this bool holds) => holds ? Truth.Satisfied : Truth.NotSatisfied;

    /// <summary>A fact that may be unknown: <see langword="null"/> is <see cref="Truth.Undetermined"/>.</summary>
    public static Truth ToTruth(this bool? holds) => holds is { } known ? known.ToTruth() : Truth.Undetermined;

    /// <summary>The conjunction of all; satisfied where there are none.</summary>
    public static Truth All(this ReadOnlySpan<Truth> truths)
    {
        var result = Truth.Satisfied;
        foreach (var truth in truths)
        {
            result = result.And(truth);
        }

        return result;
    }

    /// <summary>The disjunction of all; not satisfied where there are none.</summary>
    public static Truth Any(this ReadOnlySpan<Truth> truths)
    {
        var result = Truth.NotSatisfied;
        foreach (var truth in truths)
        {
            result = result.Or(truth);
        }

        return result;
    }
}
