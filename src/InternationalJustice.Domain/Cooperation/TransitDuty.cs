using System.Text.Json.Serialization;
using InternationalJustice.Domain.Notation;

namespace InternationalJustice.Domain.Cooperation;

/// <summary>What a State must do when a person whom another State surrenders is brought through its territory to the Court.</summary>
[JsonConverter(typeof(EnumJsonConverter<TransitDuty>))]
public enum TransitDuty
{
    /// <summary>It cannot be told whether the State is bound.</summary>
    Undetermined = 0,

    /// <summary>The State must authorise the transit, and keep the person in custody meanwhile (article 89(3)(a) and (c)).</summary>
    MustAuthorise = 1,

    /// <summary>The State is not bound; it may authorise the transit (article 87(5)).</summary>
    MayAuthorise = 2,

    /// <summary>Nothing needs to be authorised: the person is carried by air and no landing is scheduled (article 89(3)(d)).</summary>
    NoAuthorisationNeeded = 3,

    /// <summary>The State must hold the person who landed unscheduled; it may require a request for transit, and need not hold longer than ninety-six hours without one (article 89(3)(e)).</summary>
    MustHold = 4,

    /// <summary>No warrant is in force on which anybody could be surrendered, as far as the audience may know.</summary>
    NotApplicable = 5,
}
