using System.Collections.Immutable;

namespace InternationalJustice.Domain.Warrants;

/// <summary>The standards of proof before the Court, which rise from stage to stage.</summary>
public static class StandardsOfProof
{
    /// <summary>All standards, from the lowest to the highest.</summary>
    public static ImmutableArray<ProofStandard> All { get; } =
    [
        new(StandardOfProof.ReasonableBasis, "53(1)(a) 15(3) 15(4)", [Actor.Prosecutor, Actor.PreTrialChamber], "There is a sensible or reasonable justification for the belief that a crime within jurisdiction was committed."),
        new(StandardOfProof.ReasonableGrounds, "58(1)(a) 58(6) 58(7) 60(2)", [Actor.PreTrialChamber], "There are reasonable grounds to believe that the person committed a crime within jurisdiction; it need not be the only reasonable conclusion."),
        new(StandardOfProof.SubstantialGrounds, "61(7) 61(5)", [Actor.PreTrialChamber], "Concrete and tangible evidence gives substantial grounds to believe that the person committed each crime charged."),
        new(StandardOfProof.BeyondReasonableDoubt, "66(3)", [Actor.TrialChamber, Actor.AppealsChamber], "The judges are convinced of guilt beyond reasonable doubt; the burden is on the Prosecutor."),
    ];

    /// <summary>A standard.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is none, or it is <see cref="StandardOfProof.None"/>.</exception>
    public static ProofStandard Get(StandardOfProof standard) =>
        standard is > StandardOfProof.None && (int)standard <= All.Length ? All[(int)standard - 1] : throw new ArgumentOutOfRangeException(nameof(standard));

    /// <summary>The standard of the next decision on the facts at a stage; <see cref="StandardOfProof.None"/> where none is to come.</summary>
    public static StandardOfProof OfNextDecision(ProceedingsStage stage) => stage switch
    {
        ProceedingsStage.Investigation => StandardOfProof.ReasonableGrounds,
        ProceedingsStage.AwaitingAppearance or ProceedingsStage.AwaitingFirstAppearance or ProceedingsStage.AwaitingConfirmation or ProceedingsStage.ChargesDeclined => StandardOfProof.SubstantialGrounds,
        ProceedingsStage.CommittedForTrial or ProceedingsStage.Trial => StandardOfProof.BeyondReasonableDoubt,
        _ => StandardOfProof.None,
    };
}
