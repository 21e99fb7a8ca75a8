using System.Collections.Immutable;

namespace InternationalJustice.Domain.Warrants;

/// <summary>Every step that the table allows, found by taking each lawful act in each state that can be reached.</summary>
internal static class ProcedureExploration
{
    /// <summary>Every change that a lawful act can make to what a state shows.</summary>
    /// <param name="shown">What of a state is shown; acts that leave it as it is are left out.</param>
    /// <returns>Each change once for each act, in the order of the values and then of the acts.</returns>
    internal static IReadOnlyList<(T From, ActKind Act, T To)> Changes<T>(Func<ProcedureState, T> shown)
        where T : struct, Enum =>
    [
        .. Steps()
            .Select(step => (From: shown(step.From), step.Act.Kind, To: shown(step.To)))
            .Where(change => !EqualityComparer<T>.Default.Equals(change.From, change.To))
            .Distinct()
            .OrderBy(change => change.From).ThenBy(change => change.To).ThenBy(change => change.Kind),
    ];

    /// <summary>Every lawful act in one state of each sort that can be reached, with the state that follows.</summary>
    internal static IEnumerable<(ProcedureState From, WarrantAct Act, ProcedureState To)> Steps()
    {
        // What is lawful depends on the stage and the conditions alone, so one state stands for all that agree in them.
        var seen = new HashSet<(ProceedingsStage, ProceedingsStage, Custody, WarrantStatus, int)> { SortOf(ProcedureState.Initial) };
        var open = new Queue<ProcedureState>([ProcedureState.Initial]);
        while (open.TryDequeue(out var state))
        {
            foreach (var act in Acts)
            {
                if (Procedure.Apply(state, act) is not { State: { } next })
                {
                    continue;
                }

                yield return (state, act, next);
                if (seen.Add(SortOf(next)))
                {
                    open.Enqueue(next);
                }
            }
        }
    }

    private static (ProceedingsStage Stage, ProceedingsStage BeforeStop, Custody Custody, WarrantStatus Warrant, int Conditions) SortOf(ProcedureState state)
    {
        var conditions = 0;
        foreach (var condition in Enum.GetValues<ActCondition>())
        {
            conditions |= state.Meets(condition) ? 1 << (int)condition : 0;
        }

        return (state.Stage, state.StageBeforeStop, state.Custody, state.Warrant, conditions);
    }

    private static ImmutableArray<WarrantAct> Acts { get; } =
    [
        .. from row in ProcedureTable.Rows
           from actor in row.By.DefaultIfEmpty()
           from outcome in row.Outcomes.DefaultIfEmpty()
           from underSeal in row.Effect is WarrantEffect.IssuesWarrant or WarrantEffect.IssuesSummons ? new[] { false, true } : [false]
           select new WarrantAct { Kind = row.Act, On = default, By = actor, Outcome = outcome, UnderSeal = underSeal },
    ];
}
