using System.Text.Json.Serialization;
using InternationalJustice.Domain.Notation;

namespace InternationalJustice.Domain.Warrants;

/// <summary>How far the proceedings against a person have come.</summary>
[JsonConverter(typeof(EnumJsonConverter<ProceedingsStage>))]
public enum ProceedingsStage
{
    /// <summary>It cannot be told, because the date of an act is uncertain.</summary>
    Undetermined = 0,

    /// <summary>No warrant or summons yet.</summary>
    Investigation = 1,

    /// <summary>A warrant or summons was issued; the person has not come before the Court.</summary>
    AwaitingAppearance = 2,

    /// <summary>The person is in the hands of the Court; the first appearance is to come (article 60).</summary>
    AwaitingFirstAppearance = 3,

    /// <summary>The first appearance was held; the decision on the charges is to come (article 61).</summary>
    AwaitingConfirmation = 4,

    /// <summary>Charges were confirmed; the trial is to come (article 61(11)).</summary>
    CommittedForTrial = 5,

    /// <summary>The trial is open (article 64).</summary>
    Trial = 6,

    /// <summary>Convicted by the Trial Chamber; the sentence is to come (article 76). An appeal is possible.</summary>
    Convicted = 7,

    /// <summary>Convicted and sentenced; an appeal is possible or pending (article 81).</summary>
    Sentenced = 8,

    /// <summary>The conviction is final (article 83).</summary>
    ConvictionFinal = 9,

    /// <summary>The sentence was served.</summary>
    SentenceServed = 10,

    /// <summary>Acquitted by the Trial Chamber; an appeal of the Prosecutor is possible or pending.</summary>
    Acquitted = 11,

    /// <summary>The acquittal is final.</summary>
    AcquittalFinal = 12,

    /// <summary>No charge was confirmed (article 61(7)(b)). New evidence may be brought (article 61(8)).</summary>
    ChargesDeclined = 13,

    /// <summary>The Prosecutor withdrew the charges.</summary>
    ChargesWithdrawn = 14,

    /// <summary>The trial ended because there was no case to answer.</summary>
    NoCaseToAnswer = 15,

    /// <summary>The case was held inadmissible before the Court (article 17).</summary>
    Inadmissible = 16,

    /// <summary>The person has died.</summary>
    Deceased = 17,

    /// <summary>The proceedings were ended by a chamber.</summary>
    Terminated = 18,

    /// <summary>The conviction is final; an application for its revision, or for that of the sentence, is before the Appeals Chamber (article 84(1)).</summary>
    RevisionPending = 19,

    /// <summary>The conviction is final; whether it, or the sentence, is to be revised is being heard (article 84(2)).</summary>
    Revision = 20,
}
