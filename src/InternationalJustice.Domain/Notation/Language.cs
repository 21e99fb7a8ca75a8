using System.Text.Json.Serialization;

namespace InternationalJustice.Domain.Notation;

/// <summary>The working languages of the Court (article 50(2) of the Rome Statute), in which names and texts can be given.</summary>
[JsonConverter(typeof(EnumJsonConverter<Language>))]
public enum Language
{
    /// <summary>No language was named.</summary>
    None = 0,

    /// <summary>English.</summary>
    English = 1,

    /// <summary>French.</summary>
    French = 2,
}
