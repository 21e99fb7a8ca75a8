using System.Text.Json.Serialization;
using InternationalJustice.Domain.Notation;

namespace InternationalJustice.Domain.Cooperation;

/// <summary>Why a State must arrest, or need not. A member is a stable code; the text is made from it.</summary>
[JsonConverter(typeof(EnumJsonConverter<DutyReason>))]
public enum DutyReason
{
    /// <summary>No reason.</summary>
    None = 0,

    /// <summary>No application, warrant or summons is on record.</summary>
    NoWarrant = 1,

    /// <summary>An application is before the judges.</summary>
    ApplicationPending = 2,

    /// <summary>The application was rejected or taken back.</summary>
    ApplicationFailed = 3,

    /// <summary>Only a summons stands.</summary>
    Summoned = 4,

    /// <summary>The warrant was withdrawn.</summary>
    WarrantWithdrawn = 5,

    /// <summary>The warrant ended with the case.</summary>
    WarrantEnded = 6,

    /// <summary>The person is, or was, in the hands of the Court.</summary>
    WarrantExecuted = 7,

    /// <summary>The case was held inadmissible.</summary>
    CaseInadmissible = 8,

    /// <summary>The person has died.</summary>
    PersonDied = 9,

    /// <summary>The day of an act is uncertain, so that it cannot be told whether a warrant is in force.</summary>
    WarrantUncertain = 10,

    /// <summary>The warrant is under seal.</summary>
    WarrantUnderSeal = 11,

    /// <summary>A warrant is in force.</summary>
    WarrantInForce = 12,

    /// <summary>The State is a party.</summary>
    Party = 13,

    /// <summary>A State that receives a request takes steps to arrest.</summary>
    StepsToArrest = 14,

    /// <summary>A party complies with requests for arrest and surrender.</summary>
    ComplyWithRequest = 15,

    /// <summary>A notice of withdrawal is running.</summary>
    WithdrawalRunning = 16,

    /// <summary>Whether the State is a party is uncertain.</summary>
    MembershipUncertain = 17,

    /// <summary>The State has left, and the investigation had commenced before.</summary>
    CommencedBeforeWithdrawal = 18,

    /// <summary>The State has left, and the investigation commenced afterwards.</summary>
    CommencedAfterWithdrawal = 19,

    /// <summary>The State has left, and it is not known when the investigation commenced.</summary>
    CommencementUnknown = 20,

    /// <summary>The State accepted the Court's jurisdiction over the situation.</summary>
    AcceptedJurisdiction = 21,

    /// <summary>The State declared an acceptance on whose validity nobody has decided.</summary>
    AcceptanceUndecided = 22,

    /// <summary>A resolution of the Security Council obliges the State.</summary>
    SecurityCouncilObliges = 23,

    /// <summary>The State is not a party and not bound otherwise.</summary>
    NonParty = 24,

    /// <summary>Official capacity does not bar arrest for the official of a party.</summary>
    OfficialOfParty = 25,

    /// <summary>No immunity of a head of State stands in the way.</summary>
    NoImmunity = 26,

    /// <summary>The immunity was removed by the Security Council.</summary>
    ImmunityRemoved = 27,

    /// <summary>The immunity stands.</summary>
    ImmunityStands = 28,

    /// <summary>Whether an immunity stands is open.</summary>
    ImmunityOpen = 29,

    /// <summary>An agreement with the sending State stands in the way.</summary>
    AgreementBars = 30,

    /// <summary>An agreement does not stand in the way.</summary>
    AgreementNoBar = 31,

    /// <summary>Whether an agreement stands in the way is open.</summary>
    AgreementOpen = 32,

    /// <summary>A State that sees an obstacle consults the Court.</summary>
    ConsultTheCourt = 33,

    /// <summary>The Security Council has asked that nothing be continued.</summary>
    Deferred = 34,

    /// <summary>The State has arrested the person before, and so has received a request that is not public.</summary>
    RequestReceived = 35,

    /// <summary>The State holds the person on a provisional arrest and waits for the request for surrender.</summary>
    HeldProvisionally = 36,

    /// <summary>The time for which a State holds a person on a provisional arrest has passed.</summary>
    ProvisionalArrestOver = 37,

    /// <summary>The Court considers a challenge to admissibility.</summary>
    AdmissibilityChallenged = 38,

    /// <summary>The State consults the Court.</summary>
    Consulting = 39,

    /// <summary>All charges are offences against the administration of justice, for which the law of the State sets the conditions of cooperation (article 70(2)).</summary>
    NationalConditions = 40,
}
