using System.Text.Json.Serialization;
using InternationalJustice.Domain.Notation;

namespace InternationalJustice.Domain.Crimes.Responsibility;

/// <summary>Whether a mode of liability can be combined with a kind of crime.</summary>
[JsonConverter(typeof(EnumJsonConverter<ModeFit>))]
public enum ModeFit
{
    /// <summary>Not said, or no crime of the Statute.</summary>
    None = 0,

    /// <summary>It can.</summary>
    Allowed = 1,

    /// <summary>It can for those only who effectively control or direct the political or military action of a State: article 25(3bis).</summary>
    LeadersOnly = 2,

    /// <summary>It can because rule 163 of the Rules of Procedure and Evidence applies the Statute to offences against the administration of justice.</summary>
    ByRule163 = 3,

    /// <summary>That is contested in the literature, and the Court has not decided it.</summary>
    Disputed = 4,

    /// <summary>Probably not; no decision is known.</summary>
    Doubtful = 5,

    /// <summary>It cannot.</summary>
    Excluded = 6,
}
