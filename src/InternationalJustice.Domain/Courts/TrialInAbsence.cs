using System.Text.Json.Serialization;
using InternationalJustice.Domain.Notation;

namespace InternationalJustice.Domain.Courts;

/// <summary>Whether a trial may be held without the accused.</summary>
[JsonConverter(typeof(EnumJsonConverter<TrialInAbsence>))]
public enum TrialInAbsence
{
    /// <summary>Not known.</summary>
    None = 0,

    /// <summary>A whole trial may be held though the accused never appears.</summary>
    Yes = 1,

    /// <summary>The accused must be present.</summary>
    No = 2,

    /// <summary>Only in narrow cases, as after flight or disruption, or at the stage of the confirmation of charges.</summary>
    Limited = 3,
}
