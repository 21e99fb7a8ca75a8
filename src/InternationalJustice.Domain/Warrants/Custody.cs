using System.Text.Json.Serialization;
using InternationalJustice.Domain.Notation;

namespace InternationalJustice.Domain.Warrants;

/// <summary>Who holds the person for the Court.</summary>
[JsonConverter(typeof(EnumJsonConverter<Custody>))]
public enum Custody
{
    /// <summary>Nobody, as far as these proceedings go.</summary>
    None = 0,

    /// <summary>A State arrested the person for the Court and has not surrendered or released him or her.</summary>
    HeldByState = 1,

    /// <summary>The Court.</summary>
    HeldByCourt = 2,

    /// <summary>Nobody, but the person has appeared and is bound by the Court's conditions: on a summons, or released by the Court.</summary>
    AtLiberty = 3,
}
