using System.Text.Json.Serialization;
using InternationalJustice.Domain.Notation;

namespace InternationalJustice.Domain.Cooperation;

/// <summary>What a State must do about a person on a day, if the Court asks it to arrest.</summary>
[JsonConverter(typeof(EnumJsonConverter<ArrestDuty>))]
public enum ArrestDuty
{
    /// <summary>It cannot be told: a fact is missing, a date is uncertain, or the law is contested and no position was taken.</summary>
    Undetermined = 0,

    /// <summary>The State must arrest the person, or keep one whom it holds, and surrender him or her to the Court.</summary>
    MustArrest = 1,

    /// <summary>The State is not bound; it may cooperate (article 87(5)).</summary>
    MayCooperate = 2,

    /// <summary>There is nothing to do, or the State need not do it: the person is in the hands of the Court or dead, or an immunity stands in the way.</summary>
    NoDuty = 3,

    /// <summary>No warrant is in force, as far as the audience may know.</summary>
    NotApplicable = 4,
}
