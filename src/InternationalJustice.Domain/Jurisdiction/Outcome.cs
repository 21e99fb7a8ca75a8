using System.Text.Json.Serialization;
using InternationalJustice.Domain.Notation;

namespace InternationalJustice.Domain.Jurisdiction;

/// <summary>The answer to a legal question over the days and conduct that it concerns.</summary>
[JsonConverter(typeof(EnumJsonConverter<Outcome>))]
public enum Outcome
{
    /// <summary>It cannot be told from what is known.</summary>
    Undetermined = 0,

    /// <summary>Yes, on all days and for all conduct.</summary>
    Satisfied = 1,

    /// <summary>No, on no day and for no conduct.</summary>
    NotSatisfied = 2,

    /// <summary>Yes on some days or for some conduct, no on or for others, whatever is still unknown.</summary>
    Partial = 3,
}
