using System.Text.Json.Serialization;
using InternationalJustice.Domain.Notation;

namespace InternationalJustice.Domain.Time;

/// <summary>The outcome of a legal test: it is satisfied, it is not, or that cannot be told from what is known.</summary>
/// <remarks>
/// The operators of <see cref="TruthOperators"/> are those of Kleene's strong logic. The default is <see cref="Undetermined"/>: what
/// nobody has said is unknown, neither true nor false.
/// </remarks>
[JsonConverter(typeof(EnumJsonConverter<Truth>))]
public enum Truth
{
    /// <summary>It cannot be told: a fact is missing, a date is uncertain, a judge's evaluation is needed, or the law is contested.</summary>
    Undetermined = 0,

    /// <summary>The test is met.</summary>
    Satisfied = 1,

    /// <summary>The test is not met.</summary>
    NotSatisfied = 2,
}
