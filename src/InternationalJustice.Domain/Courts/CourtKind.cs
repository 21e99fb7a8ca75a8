using System.Text.Json.Serialization;
using InternationalJustice.Domain.Notation;

namespace InternationalJustice.Domain.Courts;

/// <summary>What sort of court it is.</summary>
[JsonConverter(typeof(EnumJsonConverter<CourtKind>))]
public enum CourtKind
{
    /// <summary>Not said.</summary>
    None = 0,

    /// <summary>Founded for all time to come.</summary>
    Permanent = 1,

    /// <summary>Founded by an international act for one conflict or crime.</summary>
    AdHoc = 2,

    /// <summary>Of mixed international and national law or bench, or a national court for international crimes.</summary>
    Hybrid = 3,

    /// <summary>Carries on what another court left when it closed.</summary>
    Residual = 4,

    /// <summary>A military tribunal of victorious powers.</summary>
    Military = 5,

    /// <summary>Hears disputes between States.</summary>
    StateDisputes = 6,
}
