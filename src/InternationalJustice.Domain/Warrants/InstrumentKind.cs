using System.Text.Json.Serialization;
using InternationalJustice.Domain.Notation;

namespace InternationalJustice.Domain.Warrants;

/// <summary>A warrant of arrest or a summons to appear.</summary>
[JsonConverter(typeof(EnumJsonConverter<InstrumentKind>))]
public enum InstrumentKind
{
    /// <summary>Neither.</summary>
    None = 0,

    /// <summary>A warrant of arrest (article 58(1)).</summary>
    Warrant = 1,

    /// <summary>A summons to appear (article 58(7)).</summary>
    Summons = 2,
}
