using System.Text.Json.Serialization;
using InternationalJustice.Domain.Notation;

namespace InternationalJustice.Domain.Courts;

/// <summary>How a court’s jurisdiction is tied to places.</summary>
[JsonConverter(typeof(EnumJsonConverter<TerritorialBasis>))]
public enum TerritorialBasis
{
    /// <summary>Not known.</summary>
    None = 0,

    /// <summary>The territory of the listed States.</summary>
    Territory = 1,

    /// <summary>That territory, or elsewhere by the citizenship of the accused or the victim.</summary>
    TerritoryOrPersonality = 2,

    /// <summary>Everywhere.</summary>
    Universal = 3,

    /// <summary>The instrument has no clause on territory; its subject implies the listed States.</summary>
    Implicit = 4,

    /// <summary>The listed States and elsewhere alike.</summary>
    Anywhere = 5,

    /// <summary>The State that is the victim of aggression.</summary>
    VictimState = 6,

    /// <summary>Offences that have no particular geographical location.</summary>
    NoParticularLocation = 7,

    /// <summary>What the instruments of the predecessors say.</summary>
    AsInPredecessor = 8,

    /// <summary>States that have accepted the jurisdiction, or a referral: the Rome Statute.</summary>
    TerritoryNationalityOrReferral = 9,
}
