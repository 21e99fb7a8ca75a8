using System.Text.Json.Serialization;
using InternationalJustice.Domain.Notation;

namespace InternationalJustice.Domain.Jurisdiction;

/// <summary>The character of the situation in which war crimes are alleged (article 8(2)).</summary>
[JsonConverter(typeof(EnumJsonConverter<ConflictCharacter>))]
public enum ConflictCharacter
{
    /// <summary>Unknown.</summary>
    None = 0,

    /// <summary>An armed conflict between States, or an occupation: articles 8(2)(a) and (b).</summary>
    International = 1,

    /// <summary>An armed conflict with or between organised armed groups: articles 8(2)(c) and (e).</summary>
    NonInternational = 2,

    /// <summary>No armed conflict: disturbances and tensions at most (articles 8(2)(d) and (f)). Written <c>none</c> in documents.</summary>
    NoConflict = 3,
}
