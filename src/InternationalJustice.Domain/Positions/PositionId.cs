using System.Text.Json.Serialization;
using InternationalJustice.Domain.Notation;

namespace InternationalJustice.Domain.Positions;

/// <summary>A reading of the law on a contested question. Each belongs to one question; its summary and authorities are in <see cref="ContestedQuestions"/>.</summary>
[JsonConverter(typeof(EnumJsonConverter<PositionId>))]
public enum PositionId
{
    /// <summary>No position: whatever depends on the question is undetermined.</summary>
    None = 0,

    /// <summary><see cref="ContestedQuestionId.WithdrawalPendingMatter"/>: what was before the Court, a preliminary examination included, stays.</summary>
    UnderConsiderationInclPE = 1,

    /// <summary><see cref="ContestedQuestionId.WithdrawalPendingMatter"/>: crimes of the time of membership stay within reach for good.</summary>
    CrimesWhileParty = 2,

    /// <summary><see cref="ContestedQuestionId.WithdrawalPendingMatter"/>: the State must be a party when the jurisdiction is triggered.</summary>
    PreconditionAtTrigger = 3,

    /// <summary><see cref="ContestedQuestionId.CooperationAfterWithdrawal"/>: only for what had commenced.</summary>
    CommencedOnly = 4,

    /// <summary><see cref="ContestedQuestionId.CooperationAfterWithdrawal"/>: also for later investigations of crimes of the time of membership.</summary>
    AccruedObligation = 5,

    /// <summary><see cref="ContestedQuestionId.Article98HeadOfState"/>: no immunity, so the State must arrest.</summary>
    NoImmunity = 6,

    /// <summary><see cref="ContestedQuestionId.Article98HeadOfState"/>: only a referral by the Security Council removes the immunity.</summary>
    SecurityCouncilRemoves = 7,

    /// <summary><see cref="ContestedQuestionId.Article98HeadOfState"/>: the immunity stands and arrest may be refused.</summary>
    Article98Protects = 8,

    /// <summary><see cref="ContestedQuestionId.Article98Agreements"/>: agreements on forces and missions sent abroad.</summary>
    StatusOfForcesOnly = 9,

    /// <summary><see cref="ContestedQuestionId.Article98Agreements"/>: any agreement that asks for consent.</summary>
    AnyAgreement = 10,

    /// <summary><see cref="ContestedQuestionId.CrossBorderConduct"/>: an element or a part of the crime.</summary>
    ElementOrPart = 11,

    /// <summary><see cref="ContestedQuestionId.CrossBorderConduct"/>: a part of the conduct itself.</summary>
    PartOfActusReus = 12,

    /// <summary><see cref="ContestedQuestionId.CrossBorderConduct"/>: effects alone.</summary>
    EffectsDoctrine = 13,

    /// <summary><see cref="ContestedQuestionId.CrossBorderConduct"/>: the whole conduct.</summary>
    StrictConduct = 14,

    /// <summary><see cref="ContestedQuestionId.DisputedTerritory"/>: a party is a State for the Court.</summary>
    PartyIsState = 15,

    /// <summary><see cref="ContestedQuestionId.DisputedTerritory"/>: statehood or delegated competence must be shown.</summary>
    StatehoodTest = 16,

    /// <summary><see cref="ContestedQuestionId.NationalityDate"/>: when the crime was committed.</summary>
    TimeOfConduct = 17,

    /// <summary><see cref="ContestedQuestionId.NationalityDate"/>: when the person is proceeded against.</summary>
    TimeOfProceedings = 18,

    /// <summary><see cref="ContestedQuestionId.ReferralExemptions"/>: the exemption binds.</summary>
    Valid = 19,

    /// <summary><see cref="ContestedQuestionId.ReferralExemptions"/>: the exemption falls, the referral stays.</summary>
    Severable = 20,

    /// <summary><see cref="ContestedQuestionId.ReferralLimits"/>: the limits of the Statute stay.</summary>
    TreatyLimitsStay = 21,

    /// <summary><see cref="ContestedQuestionId.ReferralLimits"/>: the Council's decision binds as it is.</summary>
    CouncilBinding = 22,

    /// <summary><see cref="ContestedQuestionId.DeferralScope"/>: a concrete investigation or prosecution.</summary>
    CaseSpecific = 23,

    /// <summary><see cref="ContestedQuestionId.DeferralScope"/>: also in general terms.</summary>
    GeneralAllowed = 24,

    /// <summary><see cref="ContestedQuestionId.DeclarationAfterAccession"/>: beside membership.</summary>
    Survives = 25,

    /// <summary><see cref="ContestedQuestionId.DeclarationAfterAccession"/>: replaced by membership.</summary>
    Superseded = 26,

    /// <summary><see cref="ContestedQuestionId.DeclarationAggression"/>: never.</summary>
    Excluded = 27,

    /// <summary><see cref="ContestedQuestionId.DeclarationAggression"/>: consent lifts the bar.</summary>
    Possible = 28,

    /// <summary><see cref="ContestedQuestionId.AmendmentNonAcceptingParty"/>: barred on either link.</summary>
    Absolute = 29,

    /// <summary><see cref="ContestedQuestionId.AmendmentNonAcceptingParty"/>: only that party's own link falls away.</summary>
    ConsentOnly = 30,

    /// <summary><see cref="ContestedQuestionId.AmendmentNonAcceptingParty"/>: no bar on a referral by the Security Council.</summary>
    SecurityCouncilOverrides = 31,

    /// <summary><see cref="ContestedQuestionId.AmendmentNonParties"/>: the same bar for States that are not parties.</summary>
    AssemblyUnderstanding = 32,

    /// <summary><see cref="ContestedQuestionId.AmendmentNonParties"/>: the bar speaks of parties only.</summary>
    TextOnly = 33,

    /// <summary><see cref="ContestedQuestionId.AmendmentLaterParties"/>: bound only by an acceptance.</summary>
    Choose = 34,

    /// <summary><see cref="ContestedQuestionId.AmendmentLaterParties"/>: joins the Statute as amended.</summary>
    AsAmended = 35,

    /// <summary><see cref="ContestedQuestionId.AggressionNonAcceptingParty"/>: both sides.</summary>
    Restrictive = 36,

    /// <summary><see cref="ContestedQuestionId.AggressionNonAcceptingParty"/>: one side, unless the aggressor opted out.</summary>
    OptOut = 37,

    /// <summary><see cref="ContestedQuestionId.Article124Ukraine"/>: war crimes by Ukrainian nationals are out for seven years.</summary>
    Effective = 38,

    /// <summary><see cref="ContestedQuestionId.Article124Ukraine"/>: the acceptance of 2015 still carries.</summary>
    DeclarationsContinue = 39,

    /// <summary><see cref="ContestedQuestionId.Article124Ukraine"/>: it cannot be confined to nationals.</summary>
    PartialNotAllowed = 40,

    /// <summary><see cref="ContestedQuestionId.Legality"/>: also the law that bound the person at the time.</summary>
    HumanRightsTest = 41,

    /// <summary><see cref="ContestedQuestionId.Legality"/>: a crime of the Statute at the time is enough.</summary>
    StatuteSuffices = 42,

    /// <summary><see cref="ContestedQuestionId.Legality"/>: the same result on another path.</summary>
    Separate = 43,

    /// <summary><see cref="ContestedQuestionId.ContinuingCrimes"/>: the later part is covered.</summary>
    ContinuingCovered = 44,

    /// <summary><see cref="ContestedQuestionId.ContinuingCrimes"/>: fixed when first complete.</summary>
    CompletedOnce = 45,

    /// <summary><see cref="ContestedQuestionId.StraddlingConduct"/>: the day of the conduct.</summary>
    ConductDate = 46,

    /// <summary><see cref="ContestedQuestionId.StraddlingConduct"/>: the day on which the crime is complete.</summary>
    CrimeCompletedDate = 47,

    /// <summary><see cref="ContestedQuestionId.Article24EntryIntoForce"/>: of the Statute, 1 July 2002.</summary>
    StatuteDate = 48,

    /// <summary><see cref="ContestedQuestionId.Article24EntryIntoForce"/>: for the State concerned.</summary>
    StateDate = 49,

    /// <summary><see cref="ContestedQuestionId.NonInternationalThreshold"/>: one threshold.</summary>
    SameThreshold = 50,

    /// <summary><see cref="ContestedQuestionId.NonInternationalThreshold"/>: a higher one for article 8(2)(e).</summary>
    HigherThreshold = 51,

    /// <summary><see cref="ContestedQuestionId.ElementsOfCrimes"/>: applied unless in conflict with the Statute.</summary>
    ElementsBindingUnlessConflict = 52,

    /// <summary><see cref="ContestedQuestionId.ElementsOfCrimes"/>: guidance only.</summary>
    ElementsOnlyGuidance = 53,
}
