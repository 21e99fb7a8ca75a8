namespace InternationalJustice.Domain.States;

/// <summary>The kinds of acts by the names that documents use. Acts of one day take effect in this order.</summary>
internal enum TreatyActKind
{
    None = 0,
    Signature = 1,
    Ratification = 2,
    Acceptance = 3,
    Approval = 4,
    Accession = 5,
    Succession = 6,
    InstrumentWithdrawn = 7,
    NoIntentNotified = 8,
    WithdrawalNotified = 9,
    WithdrawalRescinded = 10,
    Declaration12_3 = 11,
    Declaration124 = 12,
    Declaration124Withdrawn = 13,
    OptOut15bis4 = 14,
    OptOut15bis4Withdrawn = 15,
    AmendmentAccepted = 16,
    TerritorialExclusion = 17,
    TerritorialExtension = 18,
    TerritorialObjection = 19,
    WithdrawalAnnounced = 20,
}
