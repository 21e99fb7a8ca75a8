using System.Text.Json.Serialization;
using InternationalJustice.Domain.Notation;

namespace InternationalJustice.Domain.Courts;

/// <summary>Whether the holder of an office can be elected again.</summary>
[JsonConverter(typeof(EnumJsonConverter<ReelectionRule>))]
public enum ReelectionRule
{
    /// <summary>Not said.</summary>
    None = 0,

    /// <summary>Never.</summary>
    Never = 1,

    /// <summary>Once.</summary>
    Once = 2,

    /// <summary>Only a judge who served for no more than three years: by lot after the first election, or for the rest of a predecessor’s term.</summary>
    AfterShortTerm = 3,
}
