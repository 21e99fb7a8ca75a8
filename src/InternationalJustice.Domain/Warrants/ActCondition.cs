using System.Text.Json.Serialization;
using InternationalJustice.Domain.Notation;

namespace InternationalJustice.Domain.Warrants;

/// <summary>Something that must be so for a transition, besides the stage of the proceedings.</summary>
[JsonConverter(typeof(EnumJsonConverter<ActCondition>))]
public enum ActCondition
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>An application is before the judges.</summary>
    ApplicationPending = 1,

    /// <summary>An application was made or a warrant or summons issued at some time.</summary>
    CaseExists = 2,

    /// <summary>A warrant stands and has not been executed.</summary>
    WarrantStands = 3,

    /// <summary>A summons stands.</summary>
    SummonsStands = 4,

    /// <summary>A warrant stands, executed or not.</summary>
    WarrantHasEffect = 5,

    /// <summary>A warrant or summons is under seal.</summary>
    UnderSeal = 6,

    /// <summary>The person is before the Court: held by it, or at liberty and bound by its conditions.</summary>
    BeforeCourt = 7,

    /// <summary>The person is not before the Court.</summary>
    NotBeforeCourt = 8,

    /// <summary>The person has appeared and is at liberty, or has been summoned.</summary>
    AtLibertyOrSummoned = 9,

    /// <summary>The Court holds the person.</summary>
    HeldByCourt = 10,

    /// <summary>A State holds the person for the Court.</summary>
    HeldByState = 11,
}
