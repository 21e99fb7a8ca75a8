using System.Collections.Immutable;
using InternationalJustice.Domain.Citations;
using static InternationalJustice.Domain.Warrants.ProceedingsStage;

namespace InternationalJustice.Domain.Warrants;

/// <summary>The law of procedure as one table. Of several rows for an act the first that holds applies.</summary>
internal static class ProcedureTable
{
    private static readonly ImmutableArray<ProceedingsStage> BeforeVerdict =
        [Investigation, AwaitingAppearance, AwaitingFirstAppearance, AwaitingConfirmation, CommittedForTrial, Trial];

    private static readonly ImmutableArray<ProceedingsStage> AgainstPerson =
        [AwaitingAppearance, AwaitingFirstAppearance, AwaitingConfirmation, CommittedForTrial, Trial];

    /// <summary>Stages at which a case has ended in a way that does not keep a new one from being brought.</summary>
    private static readonly ImmutableArray<ProceedingsStage> EndedWithoutVerdict = [ChargesDeclined, ChargesWithdrawn, NoCaseToAnswer, Terminated];

    private static readonly ImmutableArray<ProceedingsStage> Everywhere =
        [.. Enum.GetValues<ProceedingsStage>().Where(stage => stage != Undetermined)];

    private static readonly ImmutableArray<Actor> AnyChamber = [Actor.PreTrialChamber, Actor.TrialChamber, Actor.AppealsChamber];

    internal static ImmutableArray<Transition> Rows { get; } =
    [
        new()
        {
            Act = ActKind.ApplicationFiled, From = [.. BeforeVerdict, .. EndedWithoutVerdict], By = [Actor.Prosecutor], Effect = WarrantEffect.OpensApplication, Provision = P("58(2)"),
            Summary = "The Prosecutor may apply for a warrant or a summons at any time after an investigation has begun.",
        },
        new()
        {
            Act = ActKind.ApplicationWithdrawn, From = [.. BeforeVerdict, .. EndedWithoutVerdict, Deceased], Needs = [ActCondition.ApplicationPending], By = [Actor.Prosecutor], Effect = WarrantEffect.WithdrawsApplication,
            Provision = P("58(1)"),
            Summary = "The Prosecutor may take back an application that has not been decided.",
        },
        new()
        {
            Act = ActKind.ApplicationRejected, From = [.. BeforeVerdict, .. EndedWithoutVerdict], Needs = [ActCondition.ApplicationPending], By = [Actor.PreTrialChamber], Effect = WarrantEffect.RejectsApplication,
            Provision = P("58(1)"),
            Summary = "The Pre-Trial Chamber rejects an application where there are no reasonable grounds to believe, or no need for an arrest.",
        },
        new()
        {
            // Whoever was held in a case that has ended was held on a warrant that has ended (article 61(10)), and must be arrested on the new one.
            Act = ActKind.WarrantIssued, From = [Investigation, .. EndedWithoutVerdict], Needs = [ActCondition.ApplicationPending], To = AwaitingAppearance, Custody = Custody.None, Effect = WarrantEffect.IssuesWarrant,
            By = [Actor.PreTrialChamber], Provision = P("58(1)"), Standard = StandardOfProof.ReasonableGrounds,
            Summary = "The Pre-Trial Chamber issues a warrant on an application of the Prosecutor, if there are reasonable grounds to believe and an arrest appears necessary.",
        },
        new()
        {
            Act = ActKind.WarrantIssued, From = AgainstPerson, Needs = [ActCondition.ApplicationPending], Effect = WarrantEffect.IssuesWarrant,
            By = [Actor.PreTrialChamber], Provision = P("58(1)"), Standard = StandardOfProof.ReasonableGrounds,
            Summary = "The Pre-Trial Chamber may issue a further warrant for the same person on a further application.",
        },
        new()
        {
            // One application can lead to several warrants: after an appeal, as a replacement, or step by step. The record need not show an application for each.
            Act = ActKind.WarrantIssued, From = AgainstPerson, Needs = [ActCondition.WarrantHasEffect], Effect = WarrantEffect.IssuesWarrant,
            By = [Actor.PreTrialChamber], Provision = P("58(1)"), Standard = StandardOfProof.ReasonableGrounds,
            Summary = "The Pre-Trial Chamber may issue a further warrant for a person for whom one has effect.",
        },
        new()
        {
            Act = ActKind.WarrantIssued, From = AgainstPerson, Needs = [ActCondition.AtLibertyOrSummoned], Custody = Custody.None, Effect = WarrantEffect.IssuesWarrant,
            By = [Actor.PreTrialChamber, Actor.TrialChamber], Provision = P("60(5)"),
            Summary = "A chamber may issue a warrant to secure the presence of a person who was summoned or released.",
        },
        new()
        {
            Act = ActKind.SummonsIssued, From = [Investigation, .. EndedWithoutVerdict], Needs = [ActCondition.ApplicationPending], To = AwaitingAppearance, Custody = Custody.None, Effect = WarrantEffect.IssuesSummons,
            By = [Actor.PreTrialChamber], Provision = P("58(7)"), Standard = StandardOfProof.ReasonableGrounds,
            Summary = "The Pre-Trial Chamber issues a summons on an application of the Prosecutor, if there are reasonable grounds to believe and a summons is enough to ensure appearance.",
        },
        new()
        {
            Act = ActKind.WarrantUnsealed, From = Everywhere, Needs = [ActCondition.UnderSeal], By = [.. AnyChamber, Actor.Registrar], Provision = P("58"),
            Effect = WarrantEffect.LiftsSeal,
            Summary = "The seal of a warrant or summons that was issued under seal may be lifted.",
        },
        new()
        {
            Act = ActKind.WarrantAmended, From = [AwaitingAppearance, AwaitingFirstAppearance, AwaitingConfirmation], Needs = [ActCondition.WarrantHasEffect], By = [Actor.PreTrialChamber],
            Provision = P("58(6)"), Standard = StandardOfProof.ReasonableGrounds,
            Summary = "The Pre-Trial Chamber may change or add crimes in a warrant on the Prosecutor's request, before the charges are decided on.",
        },
        new()
        {
            Act = ActKind.ProvisionallyArrested, From = AgainstPerson, Needs = [ActCondition.WarrantStands, ActCondition.NotBeforeCourt], Custody = Custody.HeldByState,
            By = [Actor.CustodialState], Provision = P("92(1)"),
            Limit = new TimeLimit(60, TimeLimitUnit.Days, P("RPE rule 188"), "the request for surrender and its documents must have reached the State, which may otherwise release the person"),
            Summary = "In urgent cases a State arrests a person on a warrant before it has the request for surrender.",
        },
        new()
        {
            Act = ActKind.Arrested, From = AgainstPerson, Needs = [ActCondition.WarrantStands, ActCondition.NotBeforeCourt], Custody = Custody.HeldByState,
            By = [Actor.CustodialState], Provision = P("59(1)"),
            Summary = "A State that has the request arrests a person for whom a warrant stands.",
        },
        new()
        {
            Act = ActKind.Surrendered, From = [AwaitingAppearance], Needs = [ActCondition.WarrantStands], To = AwaitingFirstAppearance, Custody = Custody.HeldByCourt, Effect = WarrantEffect.Executes,
            By = [Actor.CustodialState, Actor.Person], Provision = P("59(7)"), Limit = DetentionHearing,
            Summary = "A person for whom a warrant stands is delivered to the Court, or gives himself or herself up.",
        },
        new()
        {
            Act = ActKind.Surrendered, From = [AwaitingFirstAppearance, AwaitingConfirmation, CommittedForTrial, Trial], Needs = [ActCondition.WarrantStands], Custody = Custody.HeldByCourt, Effect = WarrantEffect.Executes,
            By = [Actor.CustodialState, Actor.Person], Provision = P("59(7)"), Limit = DetentionHearing,
            Summary = "A person who was absent is delivered to the Court on a warrant; the case goes on where it stands.",
        },
        new()
        {
            Act = ActKind.AppearedVoluntarily, From = [AwaitingAppearance], Needs = [ActCondition.WarrantStands], To = AwaitingFirstAppearance, Custody = Custody.HeldByCourt, Effect = WarrantEffect.Executes,
            By = [Actor.Person], Provision = P("60(1)"),
            Summary = "A person for whom a warrant stands may appear before the Court on his or her own.",
        },
        new()
        {
            Act = ActKind.AppearedVoluntarily, From = [AwaitingAppearance], Needs = [ActCondition.SummonsStands], To = AwaitingFirstAppearance, Custody = Custody.AtLiberty,
            By = [Actor.Person], Provision = P("60(1)"),
            Summary = "A person who was summoned appears before the Court and remains at liberty.",
        },
        new()
        {
            Act = ActKind.FirstAppearance, From = [AwaitingFirstAppearance], To = AwaitingConfirmation, By = [Actor.PreTrialChamber], Provision = P("60(1)"),
            Summary = "The Pre-Trial Chamber holds the first appearance once the person has come before the Court by surrender, on a summons or voluntarily.",
        },
        new()
        {
            Act = ActKind.FirstAppearance, From = [AwaitingAppearance], Needs = [ActCondition.SummonsStands], To = AwaitingConfirmation, Custody = Custody.AtLiberty, By = [Actor.PreTrialChamber], Provision = P("60(1)"),
            Summary = "A person who was summoned appears before the Pre-Trial Chamber on the day fixed.",
        },
        new()
        {
            Act = ActKind.FirstAppearance, From = [CommittedForTrial], Needs = [ActCondition.BeforeCourt], By = [Actor.PreTrialChamber, Actor.TrialChamber], Provision = P("60(1)"),
            Summary = "A person against whom charges were confirmed in absence appears before the Court for the first time.",
        },
        new()
        {
            Act = ActKind.InterimReleaseGranted, From = [AwaitingFirstAppearance, AwaitingConfirmation, CommittedForTrial, Trial, Acquitted], Needs = [ActCondition.HeldByCourt], Custody = Custody.AtLiberty,
            By = AnyChamber, Provision = P("60(2)"), Standard = StandardOfProof.ReasonableGrounds,
            Limit = new TimeLimit(120, TimeLimitUnit.Days, P("RPE rule 118(2)"), "the Pre-Trial Chamber must have reviewed its ruling on release or detention"),
            Summary = "A chamber releases a person whom the Court holds where the conditions for an arrest are no longer met, or the Prosecutor delays without excuse.",
        },
        new()
        {
            Act = ActKind.InterimReleaseGranted, From = AgainstPerson, Needs = [ActCondition.HeldByState], Custody = Custody.None, By = [Actor.CustodialState], Provision = P("59(3)"),
            Summary = "The authorities of the State that holds the person may release him or her until surrender in urgent and exceptional circumstances; the warrant stays in force.",
        },
        .. Confirmation(ActKind.ChargesConfirmed, "all charges"),
        .. Confirmation(ActKind.ChargesPartlyConfirmed, "some of the charges"),
        new()
        {
            Act = ActKind.ChargesDeclined, From = [AwaitingConfirmation], To = ChargesDeclined, Effect = WarrantEffect.Ends, By = [Actor.PreTrialChamber], Provision = P("61(7)(b)"),
            Standard = StandardOfProof.SubstantialGrounds,
            Summary = "The Pre-Trial Chamber declines to confirm charges for which the evidence is not enough, and the warrant ceases to have effect.",
        },
        new()
        {
            Act = ActKind.ChargesDeclined, From = [AwaitingAppearance, AwaitingFirstAppearance], Needs = [ActCondition.WarrantHasEffect], To = ChargesDeclined, Effect = WarrantEffect.Ends, By = [Actor.PreTrialChamber],
            Provision = P("61(2)"), Standard = StandardOfProof.SubstantialGrounds,
            Summary = "After a hearing in absence the Pre-Trial Chamber declines to confirm charges for which the evidence is not enough.",
        },
        new()
        {
            Act = ActKind.ChargesWithdrawn, From = [AwaitingAppearance, AwaitingFirstAppearance, AwaitingConfirmation], To = ChargesWithdrawn, Effect = WarrantEffect.Ends, By = [Actor.Prosecutor], Provision = P("61(4)"),
            Summary = "The Prosecutor may withdraw charges before the hearing on them.",
        },
        new()
        {
            Act = ActKind.ChargesWithdrawn, From = [CommittedForTrial, Trial], To = ChargesWithdrawn, Effect = WarrantEffect.Ends, By = [Actor.Prosecutor], Provision = P("61(9)"),
            Summary = "The Prosecutor may withdraw charges that were confirmed, with the permission of the chamber.",
        },
        new()
        {
            Act = ActKind.WarrantWithdrawn, From = [AwaitingAppearance], Needs = [ActCondition.WarrantHasEffect], To = Investigation, Effect = WarrantEffect.Withdraws, By = AnyChamber, Provision = P("58(4)"),
            Summary = "A warrant remains in effect until a chamber orders otherwise.",
        },
        new()
        {
            Act = ActKind.WarrantWithdrawn, From = [AwaitingFirstAppearance, AwaitingConfirmation, CommittedForTrial, Trial, Inadmissible, Deceased], Needs = [ActCondition.WarrantHasEffect], Effect = WarrantEffect.Withdraws,
            By = AnyChamber, Provision = P("58(4)"),
            Summary = "A chamber may end the effect of a warrant while the case goes on, or after the person's death.",
        },
        new()
        {
            Act = ActKind.Inadmissible, From = AgainstPerson, To = Inadmissible, By = AnyChamber, Provision = P("19(1)"),
            Summary = "A chamber holds the case inadmissible where a ground of article 17 is met, before a verdict.",
        },
        new()
        {
            Act = ActKind.TrialOpened, From = [CommittedForTrial], Needs = [ActCondition.BeforeCourt], To = Trial, By = [Actor.TrialChamber], Provision = P("61(11)"),
            Summary = "The Trial Chamber opens the trial once charges have been confirmed, and only in the presence of the accused.",
        },
        new()
        {
            Act = ActKind.Convicted, From = [Trial], To = Convicted, By = [Actor.TrialChamber], Provision = P("74(2)"), Standard = StandardOfProof.BeyondReasonableDoubt, Limit = Appeal,
            Summary = "The Trial Chamber convicts after a trial, if it is convinced of guilt beyond reasonable doubt.",
        },
        new()
        {
            Act = ActKind.Convicted, From = [Acquitted], To = Convicted, By = [Actor.AppealsChamber], Provision = P("83(2)(a)"), Standard = StandardOfProof.BeyondReasonableDoubt,
            Summary = "The Appeals Chamber may reverse an acquittal.",
        },
        new()
        {
            Act = ActKind.Acquitted, From = [Trial], To = Acquitted, Effect = WarrantEffect.Ends, By = [Actor.TrialChamber], Provision = P("74(2)"), Standard = StandardOfProof.BeyondReasonableDoubt, Limit = Appeal,
            Summary = "The Trial Chamber acquits after a trial, if it is not convinced of guilt beyond reasonable doubt.",
        },
        new()
        {
            Act = ActKind.Acquitted, From = [Convicted, Sentenced], To = AcquittalFinal, Effect = WarrantEffect.Ends, By = [Actor.AppealsChamber], Provision = P("83(2)(a)"), Standard = StandardOfProof.BeyondReasonableDoubt,
            Summary = "The Appeals Chamber may reverse a conviction.",
        },
        new()
        {
            Act = ActKind.NoCaseToAnswer, From = [Trial], To = NoCaseToAnswer, Effect = WarrantEffect.Ends, By = [Actor.TrialChamber], Provision = P("64(2)"),
            Summary = "The Trial Chamber ends a trial in which the evidence of the Prosecutor could not support a conviction.",
        },
        new()
        {
            Act = ActKind.Sentenced, From = [Convicted], To = Sentenced, By = [Actor.TrialChamber, Actor.AppealsChamber], Provision = P("76(1)"), Limit = Appeal,
            Summary = "A sentence follows a conviction.",
        },
        new()
        {
            Act = ActKind.AppealDecided, From = [Convicted, Sentenced], Outcomes = [AppealOutcome.Upheld, AppealOutcome.Reversed], To = ConvictionFinal, By = [Actor.AppealsChamber], Provision = P("83(2)"),
            Summary = "The Appeals Chamber decides on conviction and sentence and makes them final, amended or not.",
        },
        new()
        {
            Act = ActKind.AppealDecided, From = [Convicted, Sentenced], Outcomes = [AppealOutcome.Remanded], To = Convicted, By = [Actor.AppealsChamber], Provision = P("83(2)"),
            Summary = "The Appeals Chamber sends the sentence back to be fixed anew.",
        },
        new()
        {
            Act = ActKind.AppealDecided, From = [Convicted, Sentenced, Acquitted], Outcomes = [AppealOutcome.NewTrial], To = CommittedForTrial, By = [Actor.AppealsChamber], Provision = P("83(2)(b)"),
            Summary = "The Appeals Chamber orders a new trial before another Trial Chamber.",
        },
        new()
        {
            Act = ActKind.AppealDecided, From = [Acquitted], Outcomes = [AppealOutcome.Upheld], To = AcquittalFinal, By = [Actor.AppealsChamber], Provision = P("83(2)"),
            Summary = "The Appeals Chamber upholds the acquittal and makes it final.",
        },
        new()
        {
            Act = ActKind.AppealDecided, From = [Inadmissible], Outcomes = [AppealOutcome.Upheld], Effect = WarrantEffect.Ends, By = [Actor.AppealsChamber], Provision = P("82(1)(a)"),
            Summary = "The Appeals Chamber upholds the finding of inadmissibility, and nothing is left to execute.",
        },
        new()
        {
            Act = ActKind.AppealDecided, From = [Inadmissible], Outcomes = [AppealOutcome.Reversed], Effect = WarrantEffect.Resumes, By = [Actor.AppealsChamber], Provision = P("82(1)(a)"),
            Summary = "The Appeals Chamber reverses the finding of inadmissibility, and the case goes on where it stood.",
        },
        new()
        {
            Act = ActKind.AppealDecided, From = [.. AgainstPerson, .. EndedWithoutVerdict, ConvictionFinal, SentenceServed, AcquittalFinal], By = [Actor.AppealsChamber], Provision = P("82(1)"),
            Summary = "The Appeals Chamber decides an appeal on another question; the case stays at its stage.",
        },
        new()
        {
            Act = ActKind.SentenceReduced, From = [Sentenced, ConvictionFinal], By = [Actor.AppealsChamber], Provision = P("110(3)"),
            Limit = new TimeLimit(3, TimeLimitUnit.Years, P("RPE rule 224(3)"), "the next review of the sentence, unless a shorter interval was fixed"),
            Summary = "Three judges of the Appeals Chamber may reduce a sentence of which two thirds, or 25 years of life imprisonment, have been served.",
        },
        new()
        {
            Act = ActKind.Released, From = AgainstPerson, Needs = [ActCondition.HeldByState], Custody = Custody.None, By = [Actor.CustodialState], Provision = P("59"),
            Summary = "A State lets a person go whom it held for the Court; the warrant stays in force.",
        },
        new()
        {
            Act = ActKind.Released, From = [.. EndedWithoutVerdict, Acquitted, AcquittalFinal, Inadmissible], Custody = Custody.None, By = [.. AnyChamber, Actor.Registrar, Actor.CustodialState], Provision = P("81(3)(c)"),
            Summary = "A person is released when the case has ended without a conviction.",
        },
        new()
        {
            Act = ActKind.Released, From = [Convicted, Sentenced, ConvictionFinal], To = SentenceServed, Custody = Custody.None, Effect = WarrantEffect.Ends,
            By = [.. AnyChamber, Actor.Presidency, Actor.Registrar, Actor.CustodialState], Provision = P("110(1)"),
            Summary = "A convicted person is released when the sentence that the Court pronounced has been served.",
        },
        new()
        {
            Act = ActKind.Died, From = [.. Everywhere.Except([Deceased, Terminated])], Needs = [ActCondition.CaseExists], To = Deceased, Custody = Custody.None, By = [], Provision = P("58(4)"),
            Summary = "After the person's death nobody is left to arrest or to try; a chamber ends the case.",
        },
        new()
        {
            Act = ActKind.Terminated, From = [.. Everywhere.Except([Terminated])], Needs = [ActCondition.CaseExists], To = Terminated, Custody = Custody.None, Effect = WarrantEffect.Ends, By = AnyChamber, Provision = P("64(2)"),
            Summary = "A chamber ends proceedings that cannot go on: after a death, a withdrawal of charges, or for want of evidence.",
        },
    ];

    private static TimeLimit Appeal => new(30, TimeLimitUnit.Days, P("RPE rule 150(1)"), "an appeal must have been filed, unless the time is extended");

    private static TimeLimit DetentionHearing => new(1, TimeLimitUnit.Years, P("RPE rule 118(3)"), "a hearing on detention must have been held");

    private static Transition[] Confirmation(ActKind act, string extent) =>
    [
        new()
        {
            Act = act, From = [AwaitingConfirmation], To = CommittedForTrial, By = [Actor.PreTrialChamber], Provision = P("61(7)(a)"), Standard = StandardOfProof.SubstantialGrounds,
            Summary = $"The Pre-Trial Chamber confirms {extent} after the first appearance and a hearing, if there are substantial grounds to believe.",
        },
        new()
        {
            Act = act, From = [AwaitingAppearance], Needs = [ActCondition.WarrantStands, ActCondition.NotBeforeCourt], To = CommittedForTrial, By = [Actor.PreTrialChamber], Provision = P("61(2)(b)"),
            Standard = StandardOfProof.SubstantialGrounds,
            Summary = $"The Pre-Trial Chamber may confirm {extent} in the absence of a person who has fled or cannot be found; the warrant stays in force.",
        },
        new()
        {
            Act = act, From = [ChargesDeclined], To = CommittedForTrial, By = [Actor.PreTrialChamber], Provision = P("61(8)"), Standard = StandardOfProof.SubstantialGrounds,
            Summary = $"The Pre-Trial Chamber may confirm {extent} that it had declined, on a new request with additional evidence.",
        },
    ];

    private static Provision P(string text) => Provision.Parse(text);
}
