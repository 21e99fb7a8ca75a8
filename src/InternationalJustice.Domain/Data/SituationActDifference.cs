using InternationalJustice.Domain.Situations;

namespace InternationalJustice.Domain.Data;

/// <summary>An act in a situation in which two datasets differ; acts that are only recalled count too.</summary>
public sealed record SituationActDifference : DatasetDifference
{
    internal SituationActDifference(Situation situation, SituationAct? before, SituationAct? after)
        : base(before, after)
    {
        Situation = situation;
        Before = before;
        After = after;
    }

    /// <summary>The situation, as the second dataset has it if it does.</summary>
    public Situation Situation { get; }

    /// <summary>The act in the first dataset; <see langword="null"/> if it was added.</summary>
    public SituationAct? Before { get; }

    /// <summary>The act in the second dataset; <see langword="null"/> if it was removed.</summary>
    public SituationAct? After { get; }

    /// <inheritdoc/>
    public override string Subject => Situation.Number?.ToString() ?? Situation.Name;

    private protected override string Describe() => Describe(Before?.ToString(), After?.ToString());
}
