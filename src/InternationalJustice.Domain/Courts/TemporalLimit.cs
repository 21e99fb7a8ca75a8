using System.Text.Json.Serialization;
using InternationalJustice.Domain.Notation;

namespace InternationalJustice.Domain.Courts;

/// <summary>What is known of the limits of a court’s jurisdiction in time.</summary>
[JsonConverter(typeof(EnumJsonConverter<TemporalLimit>))]
public enum TemporalLimit
{
    /// <summary>Not known.</summary>
    None = 0,

    /// <summary>It has a first or a last day.</summary>
    Dates = 1,

    /// <summary>Its instrument sets no dates.</summary>
    Unlimited = 2,
}
