using System.Text.Json.Serialization;
using InternationalJustice.Domain.Notation;

namespace InternationalJustice.Domain.Positions;

/// <summary>What stands behind a position on a contested question.</summary>
[JsonConverter(typeof(EnumJsonConverter<PositionStatus>))]
public enum PositionStatus
{
    /// <summary>Unknown.</summary>
    None = 0,

    /// <summary>A chamber of the Court has so held, and it has not been held to the contrary.</summary>
    HeldByCourt = 1,

    /// <summary>No chamber has decided; the wording of the Statute carries it.</summary>
    Wording = 2,

    /// <summary>No chamber has ruled on it as such; the Court acts on it.</summary>
    Practice = 3,

    /// <summary>A chamber once so held; a later decision took another ground.</summary>
    HeldEarlier = 4,

    /// <summary>Argued before the Court, or held by a lower chamber, and rejected.</summary>
    Rejected = 5,

    /// <summary>A judge's dissent or separate opinion.</summary>
    MinorityOpinion = 6,

    /// <summary>An understanding of the Assembly of States Parties, which does not bind the judges.</summary>
    Assembly = 7,

    /// <summary>Taken by States or argued in literature; undecided.</summary>
    Argued = 8,
}
