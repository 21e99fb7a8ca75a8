using System.Text.Json.Serialization;
using InternationalJustice.Domain.Notation;

namespace InternationalJustice.Domain.Crimes.Responsibility;

/// <summary>How a person stood, in mind, to what happened. Higher numbers are further from intent.</summary>
[JsonConverter(typeof(EnumJsonConverter<MentalState>))]
public enum MentalState
{
    /// <summary>Not said.</summary>
    None = 0,

    /// <summary>The person wanted it (direct intent of the first degree).</summary>
    Wanted = 1,

    /// <summary>The person was virtually certain of it and acted (direct intent of the second degree).</summary>
    Certain = 2,

    /// <summary>The person saw that it might happen and came to terms with it (dolus eventualis).</summary>
    Accepted = 3,

    /// <summary>The person took an unjustified risk (recklessness).</summary>
    Reckless = 4,

    /// <summary>The person should have known (negligence).</summary>
    Negligent = 5,
}
