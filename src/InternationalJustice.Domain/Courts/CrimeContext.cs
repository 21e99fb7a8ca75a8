using System.Text.Json.Serialization;
using InternationalJustice.Domain.Notation;

namespace InternationalJustice.Domain.Courts;

/// <summary>The circumstances in which a crime must be committed for a court to have jurisdiction over it.</summary>
[JsonConverter(typeof(EnumJsonConverter<CrimeContext>))]
public enum CrimeContext
{
    /// <summary>None beyond the definition of the crime.</summary>
    None = 0,

    /// <summary>An armed conflict of either character.</summary>
    ArmedConflict = 1,

    /// <summary>An armed conflict of either character, or an occupation.</summary>
    ArmedConflictOrOccupation = 2,

    /// <summary>An international armed conflict.</summary>
    InternationalConflict = 3,

    /// <summary>An armed conflict not of an international character.</summary>
    NonInternationalConflict = 4,

    /// <summary>A widespread or systematic attack against a civilian population.</summary>
    Attack = 5,

    /// <summary>Such an attack on national, political, ethnic, racial or religious grounds.</summary>
    DiscriminatoryAttack = 6,

    /// <summary>A connection with another crime within the jurisdiction of the court.</summary>
    ConnectedToAnotherCrime = 7,

    /// <summary>A leader of a State, and a manifest violation of the Charter of the United Nations.</summary>
    Leadership = 8,

    /// <summary>What the instrument of the predecessor asks.</summary>
    AsInPredecessor = 9,
}
