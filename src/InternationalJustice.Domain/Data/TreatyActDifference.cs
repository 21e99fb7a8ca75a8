using InternationalJustice.Domain.States;

namespace InternationalJustice.Domain.Data;

/// <summary>An act of a State under the Statute in which two datasets differ: an act towards the depositary or the Registrar, acceptances of amendments and territorial statements included.</summary>
public sealed record TreatyActDifference : DatasetDifference
{
    internal TreatyActDifference(TreatyAct? before, TreatyAct? after)
        : base(before, after)
    {
        Before = before;
        After = after;
    }

    /// <summary>The act in the first dataset; <see langword="null"/> if it was added.</summary>
    public TreatyAct? Before { get; }

    /// <summary>The act in the second dataset; <see langword="null"/> if it was removed.</summary>
    public TreatyAct? After { get; }

    /// <summary>The State.</summary>
    public StateCode State => (After ?? Before)!.State;

    /// <inheritdoc/>
    public override string Subject => State.ToString();

    private protected override string Describe() => Describe(Describe(Before), Describe(After));

    private static string? Describe(TreatyAct? act) => act is null ? null : $"{act.Kind} {act.On}";
}
