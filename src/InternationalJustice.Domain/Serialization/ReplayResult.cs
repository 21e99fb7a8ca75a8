using System.Text.Json.Serialization;
using InternationalJustice.Domain.Notation;

namespace InternationalJustice.Domain.Serialization;

/// <summary>What came of giving a recorded answer again.</summary>
[JsonConverter(typeof(EnumJsonConverter<ReplayResult>))]
public enum ReplayResult
{
    /// <summary>Nothing yet.</summary>
    None = 0,

    /// <summary>The answer is the same.</summary>
    Same = 1,

    /// <summary>The answer is another.</summary>
    Different = 2,

    /// <summary>It cannot be told: there is no allegation to assess again, or the record holds a receipt only and something that it names has changed.</summary>
    NotComparable = 3,
}
