using System.Text.Json.Serialization;
using InternationalJustice.Domain.Notation;

namespace InternationalJustice.Domain.Courts;

/// <summary>The organs of the International Criminal Court (article 34 of the Rome Statute).</summary>
[JsonConverter(typeof(EnumJsonConverter<OrganKind>))]
public enum OrganKind
{
    /// <summary>No organ of the Court.</summary>
    None = 0,

    /// <summary>The Presidency (articles 34(a) and 38).</summary>
    Presidency = 1,

    /// <summary>The Appeals, Trial and Pre-Trial Divisions (articles 34(b) and 39).</summary>
    JudicialDivisions = 2,

    /// <summary>The Office of the Prosecutor (articles 34(c) and 42).</summary>
    OfficeOfTheProsecutor = 3,

    /// <summary>The Registry (articles 34(d) and 43).</summary>
    Registry = 4,
}
