using System.Text.Json.Serialization;
using InternationalJustice.Domain.Notation;

namespace InternationalJustice.Domain.Situations;

/// <summary>The kinds of acts in a situation before the Court.</summary>
[JsonConverter(typeof(EnumJsonConverter<SituationActKind>))]
public enum SituationActKind
{
    /// <summary>No act.</summary>
    None = 0,

    /// <summary>The Prosecutor opened a preliminary examination.</summary>
    ExaminationOpened = 1,

    /// <summary>The Prosecutor told the public that an examination was going on; it may have begun earlier.</summary>
    ExaminationMadePublic = 2,

    /// <summary>The Prosecutor closed a preliminary examination.</summary>
    ExaminationClosed = 3,

    /// <summary>The Prosecutor reopened a preliminary examination that had been closed.</summary>
    ExaminationReopened = 4,

    /// <summary>One or more States referred the situation (articles 13(a) and 14).</summary>
    ReferredByStates = 5,

    /// <summary>The Security Council referred the situation (article 13(b)).</summary>
    ReferredBySecurityCouncil = 6,

    /// <summary>The Prosecutor requested authorisation of an investigation (article 15(3)).</summary>
    AuthorisationRequested = 7,

    /// <summary>A chamber refused authorisation (article 15(5)).</summary>
    AuthorisationRefused = 8,

    /// <summary>A chamber authorised the investigation (article 15(4)).</summary>
    InvestigationAuthorised = 9,

    /// <summary>The Prosecutor opened the investigation (article 53(1)).</summary>
    InvestigationOpened = 10,

    /// <summary>A State requested deferral to its own investigation (article 18(2)).</summary>
    DeferralRequested = 11,

    /// <summary>A chamber authorised the investigation to go on despite a request for deferral (article 18(2)).</summary>
    ResumptionAuthorised = 12,

    /// <summary>A chamber asked the Prosecutor to reconsider a decision not to investigate (article 53(3)).</summary>
    ReconsiderationRequested = 13,

    /// <summary>The Prosecutor decided for good not to investigate.</summary>
    InvestigationDeclined = 14,

    /// <summary>The Prosecutor concluded the investigation; cases may go on.</summary>
    InvestigationConcluded = 15,
}
