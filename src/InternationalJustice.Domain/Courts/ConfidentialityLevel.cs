using System.Text.Json.Serialization;
using InternationalJustice.Domain.Notation;

namespace InternationalJustice.Domain.Courts;

/// <summary>Who may read a document of the Court, from everybody to the fewest (Regulations of the Registry, regulation 14). A later level is stricter.</summary>
[JsonConverter(typeof(EnumJsonConverter<ConfidentialityLevel>))]
public enum ConfidentialityLevel
{
    /// <summary>The number stands for no document.</summary>
    None = 0,

    /// <summary>Public: the number has no suffix that says otherwise.</summary>
    Public = 1,

    /// <summary>Confidential, <c>-Conf</c>.</summary>
    Confidential = 2,

    /// <summary>Under seal, <c>-US</c>: known to a limited number of persons.</summary>
    UnderSeal = 3,

    /// <summary>Secret, <c>-SECRET</c>. That there is such a level follows from regulation 23 ter of the Regulations of the Court; no number that bears the suffix has been seen.</summary>
    Secret = 4,
}
