using System.Text.Json.Serialization;
using InternationalJustice.Domain.Notation;

namespace InternationalJustice.Domain.Courts;

/// <summary>What is recorded of a court; each has a confidence of its own.</summary>
[JsonConverter(typeof(EnumJsonConverter<CourtField>))]
public enum CourtField
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>The constitutive instrument.</summary>
    Instrument = 1,

    /// <summary>The seat.</summary>
    Seat = 2,

    /// <summary>The first day of work.</summary>
    BeganWork = 3,

    /// <summary>The last day.</summary>
    Closed = 4,

    /// <summary>How far it has come.</summary>
    Status = 5,

    /// <summary>The predecessors.</summary>
    Predecessors = 6,

    /// <summary>The successor.</summary>
    Successor = 7,

    /// <summary>Jurisdiction over subject-matter.</summary>
    Material = 8,

    /// <summary>Jurisdiction in time.</summary>
    Temporal = 9,

    /// <summary>Jurisdiction over places.</summary>
    Territorial = 10,

    /// <summary>Jurisdiction over persons.</summary>
    Personal = 11,

    /// <summary>The minimum age.</summary>
    MinimumAge = 12,

    /// <summary>The relation with national courts.</summary>
    Relation = 13,

    /// <summary>The penalties.</summary>
    Penalties = 14,

    /// <summary>Trial in absence.</summary>
    TrialInAbsence = 15,

    /// <summary>The organs.</summary>
    Organs = 16,

    /// <summary>The States that take part or support it.</summary>
    SupportingStates = 17,

    /// <summary>A jurisdiction that is not yet in force.</summary>
    Prospective = 18,
}
