using System.Text.Json.Serialization;
using InternationalJustice.Domain.Notation;

namespace InternationalJustice.Domain.Courts;

/// <summary>How far a court has come in its life on a day.</summary>
[JsonConverter(typeof(EnumJsonConverter<CourtStatus>))]
public enum CourtStatus
{
    /// <summary>It cannot be told: the day of an act is uncertain, or the acts are not known far enough.</summary>
    Unknown = 0,

    /// <summary>Not yet founded.</summary>
    NotFounded = 1,

    /// <summary>Founded, and not yet at work.</summary>
    NotYetOperating = 2,

    /// <summary>At work.</summary>
    Operating = 3,

    /// <summary>Its trials are over; it does what is left: enforcement, protection of witnesses, archives.</summary>
    ResidualPhase = 4,

    /// <summary>Closed. Another court may carry on what it left.</summary>
    Closed = 5,
}
