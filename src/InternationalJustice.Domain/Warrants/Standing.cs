using System.Text.Json.Serialization;
using InternationalJustice.Domain.Notation;

namespace InternationalJustice.Domain.Warrants;

/// <summary>What a person may be called on a day. Until a conviction everybody is presumed innocent (article 66).</summary>
[JsonConverter(typeof(EnumJsonConverter<Standing>))]
public enum Standing
{
    /// <summary>It cannot be told, because the date of an act is uncertain.</summary>
    Undetermined = 0,

    /// <summary>Not the object of any warrant or summons.</summary>
    NotNamed = 1,

    /// <summary>Suspected; a warrant or summons was issued, no charge is confirmed.</summary>
    Suspect = 2,

    /// <summary>Charged, and committed for trial.</summary>
    Accused = 3,

    /// <summary>Convicted of at least one charge.</summary>
    Convicted = 4,

    /// <summary>Acquitted of all charges.</summary>
    Acquitted = 5,

    /// <summary>No longer charged: the charges were declined or withdrawn, or the case ended without a verdict.</summary>
    ChargesDismissed = 6,

    /// <summary>No longer the object of proceedings, which ended before any charge was confirmed.</summary>
    ProceedingsEnded = 7,
}
