using System.Text.Json.Serialization;
using InternationalJustice.Domain.Notation;

namespace InternationalJustice.Domain.Situations;

/// <summary>How far a situation has come before the Court, as far as the record goes.</summary>
[JsonConverter(typeof(EnumJsonConverter<SituationKind>))]
public enum SituationKind
{
    /// <summary>Unknown.</summary>
    None = 0,

    /// <summary>Examined by the Prosecutor; no investigation was opened.</summary>
    PreliminaryExamination = 1,

    /// <summary>An investigation was opened.</summary>
    Investigation = 2,
}
