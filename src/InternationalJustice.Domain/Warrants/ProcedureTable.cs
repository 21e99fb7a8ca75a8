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

    /// <summary>One of them is enough (article 58(1)(b)).</summary>
    private static readonly ImmutableArray<ArrestGround> Necessity = [ArrestGround.Appearance, ArrestGround.Obstruction, ArrestGround.Continuation];

    private static readonly ImmutableArray<Actor> AnyChamber = [Actor.PreTrialChamber, Actor.TrialChamber, Actor.AppealsChamber];

    internal static ImmutableArray<Transition> Rows { get; } =
    [
        new()
        {
            Act = ActKind.ApplicationFiled, From = [.. BeforeVerdict, .. EndedWithoutVerdict], By = [Actor.Prosecutor], Effect = WarrantEffect.OpensApplication, Provision = P("58(2)"),
            Code = "applicationFiled",
        },
        new()
        {
            Act = ActKind.ApplicationWithdrawn, From = [.. BeforeVerdict, .. EndedWithoutVerdict, Deceased], Needs = [ActCondition.ApplicationPending], By = [Actor.Prosecutor], Effect = WarrantEffect.WithdrawsApplication,
            Provision = P("58(1)"),
            Code = "applicationWithdrawn",
        },
        new()
        {
            Act = ActKind.ApplicationRejected, From = [.. BeforeVerdict, .. EndedWithoutVerdict], Needs = [ActCondition.ApplicationPending], By = [Actor.PreTrialChamber], Effect = WarrantEffect.RejectsApplication,
            Provision = P("58(1)"),
            Code = "applicationRejected",
        },
        new()
        {
            // Whoever was held in a case that has ended was held on a warrant that has ended (article 61(10)), and must be arrested on the new one.
            Act = ActKind.WarrantIssued, From = [Investigation, .. EndedWithoutVerdict], Needs = [ActCondition.ApplicationPending], To = AwaitingAppearance, Custody = Custody.None, Effect = WarrantEffect.IssuesWarrant,
            By = [Actor.PreTrialChamber], Provision = P("58(1)"), Standard = StandardOfProof.ReasonableGrounds,
            Code = "warrantIssued", Grounds = Necessity,
        },
        new()
        {
            Act = ActKind.WarrantIssued, From = AgainstPerson, Needs = [ActCondition.ApplicationPending], Effect = WarrantEffect.IssuesWarrant,
            By = [Actor.PreTrialChamber], Provision = P("58(1)"), Standard = StandardOfProof.ReasonableGrounds,
            Code = "warrantIssued.further", Grounds = Necessity,
        },
        new()
        {
            // One application can lead to several warrants: after an appeal, as a replacement, or step by step. The record need not show an application for each.
            Act = ActKind.WarrantIssued, From = AgainstPerson, Needs = [ActCondition.WarrantHasEffect], Effect = WarrantEffect.IssuesWarrant,
            By = [Actor.PreTrialChamber], Provision = P("58(1)"), Standard = StandardOfProof.ReasonableGrounds,
            Code = "warrantIssued.beside", Grounds = Necessity,
        },
        new()
        {
            Act = ActKind.WarrantIssued, From = AgainstPerson, Needs = [ActCondition.AtLibertyOrSummoned], Custody = Custody.None, Effect = WarrantEffect.IssuesWarrant,
            By = [Actor.PreTrialChamber, Actor.TrialChamber], Provision = P("60(5)"),
            Code = "warrantIssued.presence",
        },
        new()
        {
            Act = ActKind.SummonsIssued, From = [Investigation, .. EndedWithoutVerdict], Needs = [ActCondition.ApplicationPending], To = AwaitingAppearance, Custody = Custody.None, Effect = WarrantEffect.IssuesSummons,
            By = [Actor.PreTrialChamber], Provision = P("58(7)"), Standard = StandardOfProof.ReasonableGrounds,
            Code = "summonsIssued",
        },
        new()
        {
            Act = ActKind.WarrantUnsealed, From = Everywhere, Needs = [ActCondition.UnderSeal], By = [.. AnyChamber, Actor.Registrar], Provision = P("58"),
            Effect = WarrantEffect.LiftsSeal,
            Code = "warrantUnsealed",
        },
        new()
        {
            Act = ActKind.WarrantAmended, From = [AwaitingAppearance, AwaitingFirstAppearance, AwaitingConfirmation], Needs = [ActCondition.WarrantHasEffect], By = [Actor.PreTrialChamber],
            Provision = P("58(6)"), Standard = StandardOfProof.ReasonableGrounds,
            Code = "warrantAmended",
        },
        new()
        {
            Act = ActKind.ProvisionallyArrested, From = AgainstPerson, Needs = [ActCondition.WarrantStands, ActCondition.NotBeforeCourt], Custody = Custody.HeldByState,
            By = [Actor.CustodialState], Provision = P("92(1)"),
            Limit = new TimeLimit(60, TimeLimitUnit.Days, P("RPE rule 188"), "surrenderRequest"),
            Code = "provisionallyArrested",
        },
        new()
        {
            Act = ActKind.Arrested, From = AgainstPerson, Needs = [ActCondition.WarrantStands, ActCondition.NotBeforeCourt], Custody = Custody.HeldByState,
            By = [Actor.CustodialState], Provision = P("59(1)"),
            Code = "arrested",
        },
        new()
        {
            Act = ActKind.Surrendered, From = [AwaitingAppearance], Needs = [ActCondition.WarrantStands], To = AwaitingFirstAppearance, Custody = Custody.HeldByCourt, Effect = WarrantEffect.Executes,
            By = [Actor.CustodialState, Actor.Person], Provision = P("59(7)"), Limit = DetentionHearing,
            Code = "surrendered",
        },
        new()
        {
            Act = ActKind.Surrendered, From = [AwaitingFirstAppearance, AwaitingConfirmation, CommittedForTrial, Trial], Needs = [ActCondition.WarrantStands], Custody = Custody.HeldByCourt, Effect = WarrantEffect.Executes,
            By = [Actor.CustodialState, Actor.Person], Provision = P("59(7)"), Limit = DetentionHearing,
            Code = "surrendered.absent",
        },
        new()
        {
            Act = ActKind.AppearedVoluntarily, From = [AwaitingAppearance], Needs = [ActCondition.WarrantStands], To = AwaitingFirstAppearance, Custody = Custody.HeldByCourt, Effect = WarrantEffect.Executes,
            By = [Actor.Person], Provision = P("60(1)"),
            Code = "appearedVoluntarily",
        },
        new()
        {
            Act = ActKind.AppearedVoluntarily, From = [AwaitingAppearance], Needs = [ActCondition.SummonsStands], To = AwaitingFirstAppearance, Custody = Custody.AtLiberty,
            By = [Actor.Person], Provision = P("60(1)"),
            Code = "appearedVoluntarily.summoned",
        },
        new()
        {
            Act = ActKind.FirstAppearance, From = [AwaitingFirstAppearance], To = AwaitingConfirmation, By = [Actor.PreTrialChamber], Provision = P("60(1)"),
            Code = "firstAppearance",
        },
        new()
        {
            Act = ActKind.FirstAppearance, From = [AwaitingAppearance], Needs = [ActCondition.SummonsStands], To = AwaitingConfirmation, Custody = Custody.AtLiberty, By = [Actor.PreTrialChamber], Provision = P("60(1)"),
            Code = "firstAppearance.summoned",
        },
        new()
        {
            Act = ActKind.FirstAppearance, From = [CommittedForTrial], Needs = [ActCondition.BeforeCourt], By = [Actor.PreTrialChamber, Actor.TrialChamber], Provision = P("60(1)"),
            Code = "firstAppearance.absent",
        },
        new()
        {
            Act = ActKind.InterimReleaseGranted, From = [AwaitingFirstAppearance, AwaitingConfirmation, CommittedForTrial, Trial, Acquitted], Needs = [ActCondition.HeldByCourt], Custody = Custody.AtLiberty,
            By = AnyChamber, Provision = P("60(2)"), Standard = StandardOfProof.ReasonableGrounds,
            Limit = new TimeLimit(120, TimeLimitUnit.Days, P("RPE rule 118(2)"), "detentionReview"),
            Code = "interimReleaseGranted",
        },
        new()
        {
            Act = ActKind.InterimReleaseGranted, From = AgainstPerson, Needs = [ActCondition.HeldByState], Custody = Custody.None, By = [Actor.CustodialState], Provision = P("59(3)"),
            Code = "interimReleaseGranted.byState",
        },
        .. Confirmation(ActKind.ChargesConfirmed, "chargesConfirmed"),
        .. Confirmation(ActKind.ChargesPartlyConfirmed, "chargesPartlyConfirmed"),
        new()
        {
            Act = ActKind.ChargesDeclined, From = [AwaitingConfirmation], To = ChargesDeclined, Effect = WarrantEffect.Ends, By = [Actor.PreTrialChamber], Provision = P("61(7)(b)"),
            Standard = StandardOfProof.SubstantialGrounds,
            Code = "chargesDeclined",
        },
        new()
        {
            Act = ActKind.ChargesDeclined, From = [AwaitingAppearance, AwaitingFirstAppearance], Needs = [ActCondition.WarrantHasEffect], To = ChargesDeclined, Effect = WarrantEffect.Ends, By = [Actor.PreTrialChamber],
            Provision = P("61(2)"), Standard = StandardOfProof.SubstantialGrounds,
            Code = "chargesDeclined.absent",
        },
        new()
        {
            Act = ActKind.ChargesWithdrawn, From = [AwaitingAppearance, AwaitingFirstAppearance, AwaitingConfirmation], To = ChargesWithdrawn, Effect = WarrantEffect.Ends, By = [Actor.Prosecutor], Provision = P("61(4)"),
            Code = "chargesWithdrawn",
        },
        new()
        {
            Act = ActKind.ChargesWithdrawn, From = [CommittedForTrial, Trial], To = ChargesWithdrawn, Effect = WarrantEffect.Ends, By = [Actor.Prosecutor], Provision = P("61(9)"),
            Code = "chargesWithdrawn.confirmed",
        },
        new()
        {
            Act = ActKind.WarrantWithdrawn, From = [AwaitingAppearance], Needs = [ActCondition.WarrantHasEffect], To = Investigation, Effect = WarrantEffect.Withdraws, By = AnyChamber, Provision = P("58(4)"),
            Code = "warrantWithdrawn",
        },
        new()
        {
            Act = ActKind.WarrantWithdrawn, From = [AwaitingFirstAppearance, AwaitingConfirmation, CommittedForTrial, Trial, Inadmissible, Deceased], Needs = [ActCondition.WarrantHasEffect], Effect = WarrantEffect.Withdraws,
            By = AnyChamber, Provision = P("58(4)"),
            Code = "warrantWithdrawn.later",
        },
        new()
        {
            Act = ActKind.Inadmissible, From = AgainstPerson, To = Inadmissible, By = AnyChamber, Provision = P("19(1)"),
            Code = "inadmissible",
        },
        new()
        {
            Act = ActKind.Admissible, From = AgainstPerson, By = AnyChamber, Provision = P("19(1)"),
            Code = "admissible",
        },
        new()
        {
            Act = ActKind.Admissible, From = [Inadmissible], Effect = WarrantEffect.Resumes, By = AnyChamber, Provision = P("19(10)"),
            Code = "admissible.reviewed",
        },
        new()
        {
            Act = ActKind.TrialOpened, From = [CommittedForTrial], Needs = [ActCondition.BeforeCourt], To = Trial, By = [Actor.TrialChamber], Provision = P("61(11)"),
            Code = "trialOpened",
        },
        new()
        {
            Act = ActKind.Convicted, From = [Trial], To = Convicted, By = [Actor.TrialChamber], Provision = P("74(2)"), Standard = StandardOfProof.BeyondReasonableDoubt, Limit = Appeal,
            Code = "convicted",
        },
        new()
        {
            Act = ActKind.Convicted, From = [Acquitted], To = Convicted, By = [Actor.AppealsChamber], Provision = P("83(2)(a)"), Standard = StandardOfProof.BeyondReasonableDoubt,
            Code = "convicted.onAppeal",
        },
        new()
        {
            Act = ActKind.Acquitted, From = [Trial], To = Acquitted, Effect = WarrantEffect.Ends, By = [Actor.TrialChamber], Provision = P("74(2)"), Standard = StandardOfProof.BeyondReasonableDoubt, Limit = Appeal,
            Code = "acquitted",
        },
        new()
        {
            Act = ActKind.Acquitted, From = [Convicted, Sentenced], To = AcquittalFinal, Effect = WarrantEffect.Ends, By = [Actor.AppealsChamber], Provision = P("83(2)(a)"), Standard = StandardOfProof.BeyondReasonableDoubt,
            Code = "acquitted.onAppeal",
        },
        new()
        {
            Act = ActKind.Acquitted, From = [Revision], To = AcquittalFinal, Effect = WarrantEffect.Ends, By = [Actor.TrialChamber, Actor.AppealsChamber], Provision = P("84(2)"), Standard = StandardOfProof.BeyondReasonableDoubt,
            Code = "acquitted.onRevision",
        },
        new()
        {
            Act = ActKind.NoCaseToAnswer, From = [Trial], To = NoCaseToAnswer, Effect = WarrantEffect.Ends, By = [Actor.TrialChamber], Provision = P("64(2)"),
            Code = "noCaseToAnswer",
        },
        new()
        {
            Act = ActKind.Sentenced, From = [Convicted], To = Sentenced, By = [Actor.TrialChamber, Actor.AppealsChamber], Provision = P("76(1)"), Limit = Appeal,
            Code = "sentenced",
        },
        new()
        {
            Act = ActKind.Sentenced, From = [Revision], To = ConvictionFinal, By = [Actor.TrialChamber, Actor.AppealsChamber], Provision = P("84(2)"),
            Code = "sentenced.onRevision",
        },
        new()
        {
            Act = ActKind.AppealDecided, From = [Convicted, Sentenced], Outcomes = [AppealOutcome.Upheld, AppealOutcome.Reversed], To = ConvictionFinal, By = [Actor.AppealsChamber], Provision = P("83(2)"),
            Code = "appealDecided",
        },
        new()
        {
            Act = ActKind.AppealDecided, From = [Convicted, Sentenced], Outcomes = [AppealOutcome.Remanded], To = Convicted, By = [Actor.AppealsChamber], Provision = P("83(2)"),
            Code = "appealDecided.remanded",
        },
        new()
        {
            Act = ActKind.AppealDecided, From = [Convicted, Sentenced, Acquitted], Outcomes = [AppealOutcome.NewTrial], To = CommittedForTrial, By = [Actor.AppealsChamber], Provision = P("83(2)(b)"),
            Code = "appealDecided.newTrial",
        },
        new()
        {
            Act = ActKind.AppealDecided, From = [Acquitted], Outcomes = [AppealOutcome.Upheld], To = AcquittalFinal, By = [Actor.AppealsChamber], Provision = P("83(2)"),
            Code = "appealDecided.acquittal",
        },
        new()
        {
            Act = ActKind.AppealDecided, From = [Inadmissible], Outcomes = [AppealOutcome.Upheld], Effect = WarrantEffect.Ends, By = [Actor.AppealsChamber], Provision = P("82(1)(a)"),
            Code = "appealDecided.inadmissible",
        },
        new()
        {
            Act = ActKind.AppealDecided, From = [Inadmissible], Outcomes = [AppealOutcome.Reversed], Effect = WarrantEffect.Resumes, By = [Actor.AppealsChamber], Provision = P("82(1)(a)"),
            Code = "appealDecided.admissible",
        },
        new()
        {
            Act = ActKind.AppealDecided, From = [.. AgainstPerson, .. EndedWithoutVerdict, ConvictionFinal, SentenceServed, AcquittalFinal], By = [Actor.AppealsChamber], Provision = P("82(1)"),
            Code = "appealDecided.other",
        },
        new()
        {
            Act = ActKind.SentenceReduced, From = [Sentenced, ConvictionFinal], By = [Actor.AppealsChamber], Provision = P("110(3)"),
            Limit = new TimeLimit(3, TimeLimitUnit.Years, P("RPE rule 224(3)"), "sentenceReview"),
            Code = "sentenceReduced",
        },
        new()
        {
            Act = ActKind.SentenceReviewed, From = [Sentenced, ConvictionFinal], By = [Actor.AppealsChamber], Provision = P("110(3)"),
            Limit = new TimeLimit(3, TimeLimitUnit.Years, P("RPE rule 224(3)"), "sentenceReview"),
            Code = "sentenceReviewed",
        },
        new()
        {
            // There is no time limit, and a sentence that has been served does not bar it.
            Act = ActKind.RevisionRequested, From = [ConvictionFinal, SentenceServed], To = RevisionPending, By = [Actor.Person, Actor.Prosecutor], Provision = P("84(1)"),
            Code = "revisionRequested",
        },
        new()
        {
            Act = ActKind.RevisionRejected, From = [RevisionPending], Effect = WarrantEffect.Resumes, By = [Actor.AppealsChamber], Provision = P("84(2)"),
            Code = "revisionRejected",
        },
        new()
        {
            Act = ActKind.RevisionRejected, From = [Revision], Effect = WarrantEffect.Resumes, By = [Actor.TrialChamber, Actor.AppealsChamber], Provision = P("84(2)"),
            Code = "revisionRejected.heard",
        },
        new()
        {
            Act = ActKind.RevisionAllowed, From = [RevisionPending], To = Revision, By = [Actor.AppealsChamber], Provision = P("84(2)"),
            Code = "revisionAllowed",
        },
        new()
        {
            Act = ActKind.CompensationAwarded, From = Everywhere, Needs = [ActCondition.CaseExists], By = AnyChamber, Provision = P("85"),
            Code = "compensationAwarded",
        },
        new()
        {
            Act = ActKind.CompensationRefused, From = Everywhere, Needs = [ActCondition.CaseExists], By = AnyChamber, Provision = P("85"),
            Code = "compensationRefused",
        },
        new()
        {
            Act = ActKind.Released, From = AgainstPerson, Needs = [ActCondition.HeldByState], Custody = Custody.None, By = [Actor.CustodialState], Provision = P("59"),
            Code = "released.byState",
        },
        new()
        {
            Act = ActKind.Released, From = [.. EndedWithoutVerdict, Acquitted, AcquittalFinal, Inadmissible], Custody = Custody.None, By = [.. AnyChamber, Actor.Registrar, Actor.CustodialState], Provision = P("81(3)(c)"),
            Code = "released",
        },
        new()
        {
            Act = ActKind.Released, From = [Convicted, Sentenced, ConvictionFinal], To = SentenceServed, Custody = Custody.None, Effect = WarrantEffect.Ends,
            By = [.. AnyChamber, Actor.Presidency, Actor.Registrar, Actor.CustodialState], Provision = P("110(1)"),
            Code = "released.served",
        },
        new()
        {
            Act = ActKind.Died, From = [.. Everywhere.Except([Deceased, Terminated])], Needs = [ActCondition.CaseExists], To = Deceased, Custody = Custody.None, By = [], Provision = P("58(4)"),
            Code = "died",
        },
        new()
        {
            Act = ActKind.Terminated, From = [.. Everywhere.Except([Terminated])], Needs = [ActCondition.CaseExists], To = Terminated, Custody = Custody.None, Effect = WarrantEffect.Ends, By = AnyChamber, Provision = P("64(2)"),
            Code = "terminated",
        },
    ];

    private static TimeLimit Appeal => new(30, TimeLimitUnit.Days, P("RPE rule 150(1)"), "appeal");

    private static TimeLimit DetentionHearing => new(1, TimeLimitUnit.Years, P("RPE rule 118(3)"), "detentionHearing");

    private static Transition[] Confirmation(ActKind act, string code) =>
    [
        new()
        {
            Act = act, From = [AwaitingConfirmation], To = CommittedForTrial, By = [Actor.PreTrialChamber], Provision = P("61(7)(a)"), Standard = StandardOfProof.SubstantialGrounds,
            Code = code,
        },
        new()
        {
            Act = act, From = [AwaitingAppearance], Needs = [ActCondition.WarrantStands, ActCondition.NotBeforeCourt], To = CommittedForTrial, By = [Actor.PreTrialChamber], Provision = P("61(2)(b)"),
            Standard = StandardOfProof.SubstantialGrounds,
            Code = $"{code}.absent",
        },
        new()
        {
            Act = act, From = [ChargesDeclined], To = CommittedForTrial, By = [Actor.PreTrialChamber], Provision = P("61(8)"), Standard = StandardOfProof.SubstantialGrounds,
            Code = $"{code}.anew",
        },
    ];

    private static Provision P(string text) => Provision.Parse(text);
}
