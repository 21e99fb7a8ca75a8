using System.Text.Json.Serialization;
using InternationalJustice.Domain.Notation;

namespace InternationalJustice.Domain.Warrants;

/// <summary>What stands against a person on a day: an application, a summons, a warrant, or what became of it.</summary>
[JsonConverter(typeof(EnumJsonConverter<WarrantStatus>))]
public enum WarrantStatus
{
    /// <summary>It cannot be told, because the date of an act is uncertain.</summary>
    Undetermined = 0,

    /// <summary>Nothing: no application, no summons, no warrant.</summary>
    NoWarrant = 1,

    /// <summary>An application of the Prosecutor is before the judges; nobody may be asked to arrest.</summary>
    ApplicationPending = 2,

    /// <summary>The application was taken back.</summary>
    ApplicationWithdrawn = 3,

    /// <summary>The application was rejected.</summary>
    Rejected = 4,

    /// <summary>A summons to appear stands; there is nothing to arrest on.</summary>
    Summoned = 5,

    /// <summary>A warrant is in force that only its holders may know of.</summary>
    InForceUnderSeal = 6,

    /// <summary>A warrant is in force and waits to be executed; whether a State holds the person does not matter before surrender.</summary>
    InForce = 7,

    /// <summary>The case was held inadmissible, which may yet be appealed or reviewed: nobody is asked to execute the warrant.</summary>
    Suspended = 8,

    /// <summary>The person is in the hands of the Court, or was: nobody is left to arrest. The warrant keeps its effect as the title for detention (article 58(4)).</summary>
    Executed = 9,

    /// <summary>A chamber withdrew the warrant.</summary>
    Withdrawn = 10,

    /// <summary>The person has died; a decision that ends the case may still be outstanding.</summary>
    Lapsed = 11,

    /// <summary>The warrant or summons ended with the case: charges declined or withdrawn, acquittal, termination.</summary>
    Ended = 12,
}
