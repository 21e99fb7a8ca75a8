using System.Text.Json.Serialization;
using InternationalJustice.Domain.Notation;

namespace InternationalJustice.Domain.States;

/// <summary>The regional group with which a Party sits in the Assembly of States Parties.</summary>
[JsonConverter(typeof(EnumJsonConverter<RegionalGroup>))]
public enum RegionalGroup
{
    /// <summary>Not stated; the dataset has it for Parties only.</summary>
    None = 0,

    /// <summary>African States.</summary>
    African = 1,

    /// <summary>Asia-Pacific States.</summary>
    AsiaPacific = 2,

    /// <summary>Eastern European States.</summary>
    EasternEuropean = 3,

    /// <summary>Latin American and Caribbean States.</summary>
    LatinAmericanAndCaribbean = 4,

    /// <summary>Western European and Other States.</summary>
    WesternEuropeanAndOther = 5,
}
