using System.Text.Json.Serialization;
using InternationalJustice.Domain.Notation;

namespace InternationalJustice.Domain.Serialization;

/// <summary>In what a recorded answer and the one given now differ.</summary>
[JsonConverter(typeof(EnumJsonConverter<ReplayDifferenceKind>))]
public enum ReplayDifferenceKind
{
    /// <summary>In nothing.</summary>
    None = 0,

    /// <summary>The version of the library.</summary>
    Library = 1,

    /// <summary>The dataset.</summary>
    Dataset = 2,

    /// <summary>The allegation document.</summary>
    Input = 3,

    /// <summary>An act of a State that only one of them rests on.</summary>
    Act = 4,

    /// <summary>The position taken on a contested question.</summary>
    Position = 5,

    /// <summary>What a rule found.</summary>
    Rule = 6,

    /// <summary>The answer itself.</summary>
    Outcome = 7,
}
