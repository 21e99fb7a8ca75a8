using System.Text.Json.Serialization;
using InternationalJustice.Domain.Notation;

namespace InternationalJustice.Domain.Jurisdiction;

/// <summary>A place outside the territory of any State.</summary>
[JsonConverter(typeof(EnumJsonConverter<CommonArea>))]
public enum CommonArea
{
    /// <summary>Not said.</summary>
    None = 0,

    /// <summary>The high seas.</summary>
    HighSeas = 1,

    /// <summary>Antarctica.</summary>
    Antarctica = 2,

    /// <summary>Outer space.</summary>
    OuterSpace = 3,
}
