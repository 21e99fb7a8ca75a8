using System.Text.Json.Serialization;
using InternationalJustice.Domain.Notation;

namespace InternationalJustice.Domain.Jurisdiction;

/// <summary>The finding on gravity under article 17(1)(d).</summary>
[JsonConverter(typeof(EnumJsonConverter<Gravity>))]
public enum Gravity
{
    /// <summary>Not yet decided by anyone.</summary>
    None = 0,

    /// <summary>Of sufficient gravity to justify further action by the Court.</summary>
    Sufficient = 1,

    /// <summary>Not of sufficient gravity.</summary>
    Insufficient = 2,
}
