using System.Text.Json.Serialization;
using InternationalJustice.Domain.Notation;

namespace InternationalJustice.Domain.Jurisdiction;

/// <summary>Whether the one suspected can be tried by the Court at all (article 25(1)).</summary>
[JsonConverter(typeof(EnumJsonConverter<SuspectKind>))]
public enum SuspectKind
{
    /// <summary>Unknown.</summary>
    None = 0,

    /// <summary>A human being.</summary>
    NaturalPerson = 1,

    /// <summary>A company, an organisation or another legal person.</summary>
    LegalPerson = 2,

    /// <summary>A State.</summary>
    State = 3,
}
