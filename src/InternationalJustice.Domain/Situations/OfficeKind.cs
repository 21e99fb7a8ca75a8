using System.Text.Json.Serialization;
using InternationalJustice.Domain.Notation;

namespace InternationalJustice.Domain.Situations;

/// <summary>An office of State, as far as international law attaches personal immunity to it (articles 27 and 98).</summary>
[JsonConverter(typeof(EnumJsonConverter<OfficeKind>))]
public enum OfficeKind
{
    /// <summary>Unknown.</summary>
    None = 0,

    /// <summary>Head of State.</summary>
    HeadOfState = 1,

    /// <summary>Head of government.</summary>
    HeadOfGovernment = 2,

    /// <summary>Minister for foreign affairs.</summary>
    ForeignMinister = 3,

    /// <summary>Another office, which carries no personal immunity.</summary>
    Other = 4,
}
