using System.Text.Json.Serialization;
using InternationalJustice.Domain.Notation;

namespace InternationalJustice.Domain.States;

/// <summary>The position of a State under the Rome Statute on one day.</summary>
[JsonConverter(typeof(EnumJsonConverter<TreatyStatus>))]
public enum TreatyStatus
{
    /// <summary>It cannot be told, because the day lies inside the window of an uncertain date. Whether the State is a Party may be known all the same.</summary>
    Unknown = 0,

    /// <summary>Neither signatory nor Party.</summary>
    NonParty = 1,

    /// <summary>Signed, nothing deposited.</summary>
    Signatory = 2,

    /// <summary>Signed, and declared that it does not intend to become a Party.</summary>
    SignatoryNoIntent = 3,

    /// <summary>Deposited its instrument; the Statute is not in force for it yet.</summary>
    NotYetInForce = 4,

    /// <summary>
    /// Not a Party, but has lodged a declaration under article 12(3) that nobody held invalid. It goes before every other position of a State that is not a Party, because it is the one with legal effect. It
    /// lasts from the lodging to the day before membership, whatever conduct the declaration covers; <see cref="StatePosition.Acceptances"/> tells that, and whether the Court decided on it.
    /// </summary>
    AcceptingJurisdiction = 5,

    /// <summary>The Statute is in force for it.</summary>
    Party = 6,

    /// <summary>A Party whose notice of withdrawal is running.</summary>
    Withdrawing = 7,

    /// <summary>Its withdrawal took effect.</summary>
    FormerParty = 8,
}
