using System.Diagnostics.CodeAnalysis;

namespace InternationalJustice.Domain.Warrants;

/// <summary>The state after an act, or why the act is refused.</summary>
public readonly record struct StepResult
{
    internal StepResult(ProcedureState state, Transition transition)
    {
        State = state;
        Transition = transition;
    }

    internal StepResult(Refusal refusal) => Refusal = refusal;

    /// <summary>Whether the act is lawful.</summary>
    [MemberNotNullWhen(true, nameof(State), nameof(Transition))]
    [MemberNotNullWhen(false, nameof(Refusal))]
    public bool IsLawful => State is not null;

    /// <summary>The state after the act; <see langword="null"/> if it is refused.</summary>
    public ProcedureState? State { get; }

    /// <summary>The row of the table that allows the act; <see langword="null"/> if it is refused.</summary>
    public Transition? Transition { get; }

    /// <summary>Why it is refused; <see langword="null"/> if it is lawful.</summary>
    public Refusal? Refusal { get; }
}
