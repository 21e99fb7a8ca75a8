using System.Text.Json.Serialization;
using InternationalJustice.Domain.Notation;

namespace InternationalJustice.Domain.Jurisdiction;

/// <summary>A zone in which a coastal State has rights, but which is not its territory.</summary>
[JsonConverter(typeof(EnumJsonConverter<MaritimeZone>))]
public enum MaritimeZone
{
    /// <summary>No zone: land, internal waters, the territorial sea, and the air above them.</summary>
    None = 0,

    /// <summary>The exclusive economic zone.</summary>
    ExclusiveEconomicZone = 1,

    /// <summary>The continental shelf.</summary>
    ContinentalShelf = 2,
}
