using System.Text.Json.Serialization;
using InternationalJustice.Domain.Notation;

namespace InternationalJustice.Domain.States;

/// <summary>Whether what a State does under the Statute reaches an area without any statement about that area.</summary>
[JsonConverter(typeof(EnumJsonConverter<AreaCoverage>))]
public enum AreaCoverage
{
    /// <summary>It is not known whether a statement was made.</summary>
    NotKnown = 0,

    /// <summary>It does, unless the State excludes the area.</summary>
    Included = 1,

    /// <summary>It does not, unless the State extends the Statute to the area.</summary>
    OnlyIfExtended = 2,
}
