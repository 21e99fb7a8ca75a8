using System.Text.Json.Serialization;
using InternationalJustice.Domain.Notation;

namespace InternationalJustice.Domain.Crimes;

/// <summary>The kind of armed conflict that is an element of a war crime (article 8(2) of the Rome Statute).</summary>
[JsonConverter(typeof(EnumJsonConverter<ConflictType>))]
public enum ConflictType
{
    /// <summary>No armed conflict is an element: every crime but the war crimes.</summary>
    None = 0,

    /// <summary>An international armed conflict, military occupation included: article 8(2)(a) and (b).</summary>
    International = 1,

    /// <summary>An armed conflict not of an international character: article 8(2)(c) and (e), within the limits of (d) and (f).</summary>
    NonInternational = 2,
}
