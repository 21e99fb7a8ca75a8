using System.Text.Json.Serialization;
using InternationalJustice.Domain.Notation;

namespace InternationalJustice.Domain.States;

/// <summary>Which links through the declaring State a declaration under article 124 removes.</summary>
[JsonConverter(typeof(EnumJsonConverter<Article124Scope>))]
public enum Article124Scope
{
    /// <summary>Not stated.</summary>
    None = 0,

    /// <summary>Crimes by its nationals and crimes on its territory, as the article has it.</summary>
    NationalsAndTerritory = 1,

    /// <summary>Crimes by its nationals only; whether the article allows that is disputed.</summary>
    Nationals = 2,
}
