using System.Text.Json.Serialization;
using InternationalJustice.Domain.Notation;

namespace InternationalJustice.Domain.Positions;

/// <summary>A question of law on which serious readings of the Statute differ. Its title, provisions and positions are in <see cref="ContestedQuestions"/>.</summary>
[JsonConverter(typeof(EnumJsonConverter<ContestedQuestionId>))]
public enum ContestedQuestionId
{
    /// <summary>No question.</summary>
    None = 0,

    /// <summary>What stays before the Court after a State has left (articles 12(2), 13 and 127(2)).</summary>
    WithdrawalPendingMatter = 1,

    /// <summary>How long a State that has left must still cooperate (articles 86 and 127(2)).</summary>
    CooperationAfterWithdrawal = 2,

    /// <summary>Whether a State may refuse to arrest the head of a State that is not a party (articles 27(2) and 98(1)).</summary>
    Article98HeadOfState = 3,

    /// <summary>Which agreements between States stand in the way of surrender (article 98(2)).</summary>
    Article98Agreements = 4,

    /// <summary>How much of the conduct must take place on the territory of a party (article 12(2)(a)).</summary>
    CrossBorderConduct = 5,

    /// <summary>Whether the statehood or the territory of a party can be questioned (article 12(2)(a)).</summary>
    DisputedTerritory = 6,

    /// <summary>On which day nationality counts (article 12(2)(b)).</summary>
    NationalityDate = 7,

    /// <summary>Whether a referral can exempt nationals of contributing States that are not parties.</summary>
    ReferralExemptions = 8,

    /// <summary>Whether the limits of the Statute hold on a referral by the Security Council (articles 11, 13(b), 21(3) and 22).</summary>
    ReferralLimits = 9,

    /// <summary>Whether a deferral must concern a concrete situation (article 16).</summary>
    DeferralScope = 10,

    /// <summary>Whether a declaration of acceptance outlives accession (articles 11(2) and 12(3)).</summary>
    DeclarationAfterAccession = 11,

    /// <summary>Whether a declaration of acceptance can reach aggression (articles 12(3) and 15bis(5)).</summary>
    DeclarationAggression = 12,

    /// <summary>What the bar of article 121(5) does where a party has not accepted an amendment.</summary>
    AmendmentNonAcceptingParty = 13,

    /// <summary>Whether the bar of article 121(5) extends to States that are not parties.</summary>
    AmendmentNonParties = 14,

    /// <summary>Whether a State that joins after an amendment joins the Statute as amended (article 121(5)).</summary>
    AmendmentLaterParties = 15,

    /// <summary>Who must have accepted the amendments on aggression (articles 15bis(4) and 121(5)).</summary>
    AggressionNonAcceptingParty = 16,

    /// <summary>What Ukraine's declaration under article 124 excludes.</summary>
    Article124Ukraine = 17,

    /// <summary>What legality asks for where the Court's reach is retroactive (articles 21(3), 22 and 24).</summary>
    Legality = 18,

    /// <summary>Whether a crime that began before the first day within reach is covered for the time after it (articles 11 and 24).</summary>
    ContinuingCrimes = 19,

    /// <summary>Whether the day of the conduct or of its result counts (article 11).</summary>
    StraddlingConduct = 20,

    /// <summary>Which entry into force article 24 means.</summary>
    Article24EntryIntoForce = 21,

    /// <summary>Whether article 8(2)(f) asks for a longer conflict than article 8(2)(d).</summary>
    NonInternationalThreshold = 22,

    /// <summary>How far the Elements of Crimes bind the judges (articles 9 and 21).</summary>
    ElementsOfCrimes = 23,
}
