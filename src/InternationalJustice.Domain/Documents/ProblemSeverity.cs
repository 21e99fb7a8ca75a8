using System.Text.Json.Serialization;
using InternationalJustice.Domain.Notation;

namespace InternationalJustice.Domain.Documents;

/// <summary>How much a problem of a document matters.</summary>
[JsonConverter(typeof(EnumJsonConverter<ProblemSeverity>))]
public enum ProblemSeverity
{
    /// <summary>The document cannot be used.</summary>
    Error = 0,

    /// <summary>The document can be used, but probably says something other than was meant.</summary>
    Warning = 1,
}
