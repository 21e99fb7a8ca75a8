using System.Text.Json.Serialization;
using InternationalJustice.Domain.Notation;

namespace InternationalJustice.Domain.Jurisdiction;

/// <summary>How a finding follows from the findings below it.</summary>
[JsonConverter(typeof(EnumJsonConverter<Combination>))]
public enum Combination
{
    /// <summary>It does not: it rests on facts and acts, and what is below it only explains.</summary>
    None = 0,

    /// <summary>All of them are needed.</summary>
    All = 1,

    /// <summary>One of them is enough.</summary>
    Any = 2,
}
