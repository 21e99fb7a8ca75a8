using System.Text.Json.Serialization;
using InternationalJustice.Domain.Notation;

namespace InternationalJustice.Domain.Courts;

/// <summary>Who elects to an office of the International Criminal Court, and by which majority.</summary>
[JsonConverter(typeof(EnumJsonConverter<Electorate>))]
public enum Electorate
{
    /// <summary>Not said.</summary>
    None = 0,

    /// <summary>The Assembly of States Parties by two thirds of those present and voting, in a secret ballot.</summary>
    AssemblyByTwoThirds = 1,

    /// <summary>The Assembly of States Parties by an absolute majority of its members, in a secret ballot.</summary>
    AssemblyByAbsoluteMajority = 2,

    /// <summary>The judges by an absolute majority.</summary>
    JudgesByAbsoluteMajority = 3,
}
