using System.Text.Json.Serialization;
using InternationalJustice.Domain.Notation;

namespace InternationalJustice.Domain.Warrants;

/// <summary>How sure an organ of the Court must be at a stage. Higher numbers ask for more.</summary>
[JsonConverter(typeof(EnumJsonConverter<StandardOfProof>))]
public enum StandardOfProof
{
    /// <summary>No standard: the act states no finding on the facts.</summary>
    None = 0,

    /// <summary>A reasonable basis to proceed with an investigation (articles 15 and 53(1)).</summary>
    ReasonableBasis = 1,

    /// <summary>Reasonable grounds to believe that the person committed a crime within jurisdiction (article 58(1)(a)).</summary>
    ReasonableGrounds = 2,

    /// <summary>Substantial grounds to believe that the person committed each crime charged (article 61(7)).</summary>
    SubstantialGrounds = 3,

    /// <summary>Convinced of guilt beyond reasonable doubt (article 66(3)).</summary>
    BeyondReasonableDoubt = 4,
}
