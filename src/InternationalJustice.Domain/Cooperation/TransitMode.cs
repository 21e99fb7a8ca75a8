using System.Text.Json.Serialization;
using InternationalJustice.Domain.Notation;

namespace InternationalJustice.Domain.Cooperation;

/// <summary>How a person whom another State surrenders comes through the territory of a State (article 89(3)).</summary>
[JsonConverter(typeof(EnumJsonConverter<TransitMode>))]
public enum TransitMode
{
    /// <summary>Not said.</summary>
    None = 0,

    /// <summary>By land, by sea, or by air with a landing that is scheduled.</summary>
    Scheduled = 1,

    /// <summary>By air without a landing that is scheduled.</summary>
    Overflight = 2,

    /// <summary>By air, landed there unscheduled.</summary>
    UnscheduledLanding = 3,
}
