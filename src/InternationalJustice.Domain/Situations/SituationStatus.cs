using System.Text.Json.Serialization;
using InternationalJustice.Domain.Notation;

namespace InternationalJustice.Domain.Situations;

/// <summary>How far a situation has come on a day.</summary>
[JsonConverter(typeof(EnumJsonConverter<SituationStatus>))]
public enum SituationStatus
{
    /// <summary>It cannot be told, because the date of an act is uncertain.</summary>
    Unknown = 0,

    /// <summary>No act is known that brought it before the Court.</summary>
    NotBegun = 1,

    /// <summary>Referred, or examined by the Prosecutor; no investigation has been opened.</summary>
    PreliminaryExamination = 2,

    /// <summary>The Prosecutor has closed the examination, whether or not an investigation is to follow.</summary>
    ExaminationClosed = 3,

    /// <summary>Under investigation.</summary>
    Investigation = 4,

    /// <summary>The Prosecutor has concluded the investigation; cases may go on.</summary>
    InvestigationConcluded = 5,
}
