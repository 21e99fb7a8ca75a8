using System.Text.Json.Serialization;
using InternationalJustice.Domain.Notation;

namespace InternationalJustice.Domain.States;

/// <summary>What is about to change for a State.</summary>
[JsonConverter(typeof(EnumJsonConverter<UpcomingChangeKind>))]
public enum UpcomingChangeKind
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>Its status.</summary>
    Status = 1,

    /// <summary>An amendment enters into force for it.</summary>
    AmendmentInForce = 2,

    /// <summary>Its declaration under article 124 no longer excludes war crimes.</summary>
    WarCrimesExclusionEnds = 3,

    /// <summary>The time for which it accepted jurisdiction under article 12(3) ends.</summary>
    AcceptanceEnds = 4,

    /// <summary>What it does under the Statute comes to reach a part of it.</summary>
    AreaIncluded = 5,

    /// <summary>What it does under the Statute ceases to reach a part of it.</summary>
    AreaExcluded = 6,
}
