using System.Text.Json.Serialization;
using InternationalJustice.Domain.Notation;

namespace InternationalJustice.Domain.States;

/// <summary>What an area is to the State under which it is listed.</summary>
[JsonConverter(typeof(EnumJsonConverter<AreaKind>))]
public enum AreaKind
{
    /// <summary>Not stated.</summary>
    None = 0,

    /// <summary>A region or place within the State.</summary>
    PartOfState = 1,

    /// <summary>A territory with a status of its own.</summary>
    DependentTerritory = 2,
}
