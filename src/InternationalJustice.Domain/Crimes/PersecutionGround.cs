using System.Text.Json.Serialization;
using InternationalJustice.Domain.Notation;

namespace InternationalJustice.Domain.Crimes;

/// <summary>The grounds on which the targeting of a group or its members is persecution (article 7(1)(h) of the Rome Statute). One of them is enough.</summary>
[JsonConverter(typeof(EnumJsonConverter<PersecutionGround>))]
public enum PersecutionGround
{
    /// <summary>No ground was named.</summary>
    None = 0,

    /// <summary>Political.</summary>
    Political = 1,

    /// <summary>Racial.</summary>
    Racial = 2,

    /// <summary>National.</summary>
    National = 3,

    /// <summary>Ethnic.</summary>
    Ethnic = 4,

    /// <summary>Cultural.</summary>
    Cultural = 5,

    /// <summary>Religious.</summary>
    Religious = 6,

    /// <summary>Gender, in the meaning of article 7(3).</summary>
    Gender = 7,

    /// <summary>Another ground that international law universally recognizes as impermissible.</summary>
    Other = 8,
}
