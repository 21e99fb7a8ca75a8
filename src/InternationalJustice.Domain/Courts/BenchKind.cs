using System.Text.Json.Serialization;
using InternationalJustice.Domain.Notation;

namespace InternationalJustice.Domain.Courts;

/// <summary>How judges of the International Criminal Court sit for a decision.</summary>
[JsonConverter(typeof(EnumJsonConverter<BenchKind>))]
public enum BenchKind
{
    /// <summary>Whoever decides is no chamber.</summary>
    None = 0,

    /// <summary>A Pre-Trial Chamber of three judges, a majority of whom must concur (article 57(2)(a)).</summary>
    PreTrialChamber = 1,

    /// <summary>A Pre-Trial Chamber of three judges or a single judge of it (articles 39(2)(b)(iii) and 57(2)(b)).</summary>
    PreTrialChamberOrSingleJudge = 2,

    /// <summary>A Trial Chamber of three judges (article 39(2)(b)(ii)).</summary>
    TrialChamber = 3,

    /// <summary>The Appeals Chamber: all judges of the Appeals Division (article 39(2)(b)(i)).</summary>
    AppealsChamber = 4,

    /// <summary>Three judges whom the Appeals Chamber appoints to review a sentence (rule 224 of the Rules of Procedure and Evidence).</summary>
    AppealsChamberForReview = 5,

    /// <summary>Three judges whom the Presidency designates for a request for compensation (article 85 and rule 173 of the Rules of Procedure and Evidence).</summary>
    ChamberForCompensation = 6,
}
