using System.Text.Json.Serialization;
using InternationalJustice.Domain.Notation;

namespace InternationalJustice.Domain.Crimes.Responsibility;

/// <summary>The part that a person has in a crime.</summary>
[JsonConverter(typeof(EnumJsonConverter<ParticipationForm>))]
public enum ParticipationForm
{
    /// <summary>Not said.</summary>
    None = 0,

    /// <summary>The crime is the person's own.</summary>
    Principal = 1,

    /// <summary>The person has a part in the crime of another, which must have occurred or been attempted.</summary>
    Accessory = 2,

    /// <summary>The crime itself need not have been completed.</summary>
    Inchoate = 3,

    /// <summary>The person failed to prevent, repress or report the crimes of subordinates.</summary>
    Omission = 4,
}
