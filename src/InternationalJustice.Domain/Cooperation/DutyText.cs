using System.Collections.Immutable;

namespace InternationalJustice.Domain.Cooperation;

/// <summary>The English text of the reasons, from the codes and what they name.</summary>
internal static class DutyText
{
    internal static string Of(DutyReason reason, ImmutableArray<string> names) => reason switch
    {
        DutyReason.NoWarrant => "No warrant has been issued.",
        DutyReason.ApplicationPending => "An application is before the judges; until they have issued a warrant no State may be asked to arrest.",
        DutyReason.ApplicationFailed => "The application was rejected or taken back, and no warrant was issued.",
        DutyReason.Summoned => "Only a summons to appear stands, and a summons is nothing to arrest on.",
        DutyReason.WarrantWithdrawn => "A chamber withdrew the warrant.",
        DutyReason.WarrantEnded => "The warrant ended with the case.",
        DutyReason.WarrantExecuted => "The warrant has been executed: the person has come before the Court, and nobody is left to arrest.",
        DutyReason.CaseInadmissible => "The case was held inadmissible, and nobody is asked to execute the warrant.",
        DutyReason.PersonDied => "The person has died.",
        DutyReason.WarrantUncertain => "The day of an act is uncertain, so that it cannot be told whether a warrant is in force on this day.",
        DutyReason.WarrantUnderSeal => "The warrant is under seal, and only a State to which the request was transmitted is bound; the record does not say which.",
        DutyReason.WarrantInForce => "A warrant is in force and has not been executed; it remains in effect until the Court orders otherwise.",
        DutyReason.Party => $"{names[0]} is a party{names[1]} and cooperates fully with the Court.",
        DutyReason.StepsToArrest => "A party that has received a request for arrest and surrender takes steps at once to arrest the person.",
        DutyReason.ComplyWithRequest => "A party complies with requests for arrest and surrender.",
        DutyReason.WithdrawalRunning => $"The notice of withdrawal of {names[0]} changes nothing before {names[1]}, when it is to take effect.",
        DutyReason.MembershipUncertain => $"An uncertain date leaves open whether {names[0]} is a party on this day.",
        DutyReason.CommencedBeforeWithdrawal => $"{names[0]} left on {names[1]}, but the investigation commenced before, on {names[2]}, and for that the duty lasts.",
        DutyReason.CommencedAfterWithdrawal => $"{names[0]} left on {names[1]}, before the investigation commenced on {names[2]}.",
        DutyReason.CommencementUnknown => $"{names[0]} left on {names[1]}; whether the investigation had commenced before is not known.",
        DutyReason.AcceptedJurisdiction => $"{names[0]} accepted the Court's jurisdiction over the situation by its declaration of {names[1]} and cooperates without delay or exception.",
        DutyReason.AcceptanceUndecided => $"No organ of the Court has decided whether the declaration of {names[0]} of {names[1]} is valid.",
        DutyReason.SecurityCouncilObliges => $"{names[1]} of the Security Council obliges {names[0]} to cooperate fully with the Court, party or not.",
        DutyReason.NonParty => $"{names[0]} is not bound by the Statute on this day; the Court may invite it to assist.",
        DutyReason.OfficialOfParty => $"The office that the person holds in {names[0]}, a party, does not bar arrest.",
        DutyReason.NoImmunity => $"The office that the person holds in {names[0]}, which is not a party, carries no immunity before the Court or before a State that acts for it.",
        DutyReason.ImmunityRemoved => $"The referral by the Security Council removed the immunity that the person's office in {names[0]} would carry.",
        DutyReason.ImmunityStands => $"The person's office in {names[0]}, which is not a party, carries an immunity that the Court cannot ask a State to disregard without a waiver.",
        DutyReason.ImmunityOpen => $"Whether the person's office in {names[0]}, which is not a party, carries an immunity that stands in the way is contested.",
        DutyReason.AgreementBars => $"An agreement with {names[0]} asks for its consent to a surrender, and the Court may not ask {names[1]} to act against it.",
        DutyReason.AgreementNoBar => $"The agreement with {names[0]} is not of the kind that stands in the way of a surrender.",
        DutyReason.AgreementOpen => $"Whether the agreement with {names[0]} stands in the way of a surrender is contested.",
        DutyReason.ConsultTheCourt => "A State that sees an obstacle consults the Court, which decides; the duty goes on meanwhile.",
        DutyReason.Deferred => $"The Security Council has asked in {names[0]} that no investigation or prosecution go on.",
        DutyReason.RequestReceived => $"The warrant is under seal, but {names[0]} has arrested the person on it and so has received the request.",
        _ => string.Empty,
    };
}
