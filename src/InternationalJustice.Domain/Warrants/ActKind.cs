using System.Text.Json.Serialization;
using InternationalJustice.Domain.Notation;

namespace InternationalJustice.Domain.Warrants;

/// <summary>The kinds of acts that make up the record of a case against a person, from the application for a warrant to the end.</summary>
/// <remarks>The names in documents are those of the members in camelCase. Numbers are fixed.</remarks>
[JsonConverter(typeof(EnumJsonConverter<ActKind>))]
public enum ActKind
{
    /// <summary>No act.</summary>
    None = 0,

    /// <summary>The Prosecutor applied for a warrant of arrest or a summons (article 58(1), (2) and (7)).</summary>
    ApplicationFiled = 1,

    /// <summary>The Prosecutor took an application back before it was decided.</summary>
    ApplicationWithdrawn = 2,

    /// <summary>The Pre-Trial Chamber rejected an application, because the test of article 58(1) was not met.</summary>
    ApplicationRejected = 3,

    /// <summary>A chamber issued a warrant of arrest (articles 58(1) and 60(5)).</summary>
    WarrantIssued = 4,

    /// <summary>The Pre-Trial Chamber issued a summons to appear instead of a warrant (article 58(7)).</summary>
    SummonsIssued = 5,

    /// <summary>The existence of a warrant or summons that had been issued under seal was made public.</summary>
    WarrantUnsealed = 6,

    /// <summary>The Pre-Trial Chamber changed or added crimes in a warrant (article 58(6)).</summary>
    WarrantAmended = 7,

    /// <summary>A State arrested the person on an urgent request, before the request for surrender (article 92).</summary>
    ProvisionallyArrested = 8,

    /// <summary>A State arrested the person on a request for arrest and surrender (articles 59(1) and 89(1)).</summary>
    Arrested = 9,

    /// <summary>The person came into the hands of the Court: handed over by a State, or by giving himself or herself up (articles 59(7) and 89).</summary>
    Surrendered = 10,

    /// <summary>The person appeared before the Court on his or her own, on a summons or without (articles 58(7) and 60(1)).</summary>
    AppearedVoluntarily = 11,

    /// <summary>The first appearance before the Court was held (article 60(1)).</summary>
    FirstAppearance = 12,

    /// <summary>The person was released for the time being (articles 59(3) and 60(2) to (4)).</summary>
    InterimReleaseGranted = 13,

    /// <summary>The Pre-Trial Chamber confirmed all charges (article 61(7)(a)).</summary>
    ChargesConfirmed = 14,

    /// <summary>The Pre-Trial Chamber confirmed some charges and declined others (article 61(7)).</summary>
    ChargesPartlyConfirmed = 15,

    /// <summary>The Pre-Trial Chamber declined to confirm any charge (article 61(7)(b)).</summary>
    ChargesDeclined = 16,

    /// <summary>The Prosecutor withdrew all charges (article 61(4) and (9)).</summary>
    ChargesWithdrawn = 17,

    /// <summary>A chamber ordered that a warrant no longer has effect (article 58(4)).</summary>
    WarrantWithdrawn = 18,

    /// <summary>A chamber held the case inadmissible (articles 17 and 19).</summary>
    Inadmissible = 19,

    /// <summary>The trial opened (article 64(8)).</summary>
    TrialOpened = 20,

    /// <summary>The person was convicted (article 74).</summary>
    Convicted = 21,

    /// <summary>The person was acquitted of all charges (articles 74 and 83(2)).</summary>
    Acquitted = 22,

    /// <summary>The Trial Chamber ended the trial because there was no case to answer.</summary>
    NoCaseToAnswer = 23,

    /// <summary>A sentence was pronounced, or pronounced anew (article 76).</summary>
    Sentenced = 24,

    /// <summary>The Appeals Chamber decided an appeal (articles 81 to 83).</summary>
    AppealDecided = 25,

    /// <summary>A sentence was reduced on review (article 110).</summary>
    SentenceReduced = 26,

    /// <summary>The person was set free: by a State that held him or her, at the end of the case, or when the sentence was served.</summary>
    Released = 27,

    /// <summary>The person died, as established by the Court or on the public record.</summary>
    Died = 28,

    /// <summary>A chamber ended the proceedings against the person.</summary>
    Terminated = 29,

    /// <summary>A revision of a final conviction or sentence was applied for: by the convicted person, or by the Prosecutor on his or her behalf (article 84(1)).</summary>
    RevisionRequested = 30,

    /// <summary>The application for revision was rejected as unfounded, or the judgment stands after it was heard (article 84(2)).</summary>
    RevisionRejected = 31,

    /// <summary>The Appeals Chamber found the application for revision meritorious, and whether the judgment is to be revised is heard (article 84(2)).</summary>
    RevisionAllowed = 32,

    /// <summary>A sentence was reviewed and not reduced (article 110).</summary>
    SentenceReviewed = 33,

    /// <summary>Compensation was awarded for an unlawful arrest or detention, or for a miscarriage of justice (article 85).</summary>
    CompensationAwarded = 34,

    /// <summary>Compensation was refused (article 85).</summary>
    CompensationRefused = 35,

    /// <summary>A chamber held the case admissible: it rejected a challenge, or reviewed a finding of inadmissibility on new facts (article 19(1) and (10)).</summary>
    Admissible = 36,
}
