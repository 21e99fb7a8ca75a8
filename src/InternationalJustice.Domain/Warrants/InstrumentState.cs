using System.Text.Json.Serialization;
using InternationalJustice.Domain.Notation;

namespace InternationalJustice.Domain.Warrants;

/// <summary>What has become of a warrant or summons.</summary>
[JsonConverter(typeof(EnumJsonConverter<InstrumentState>))]
public enum InstrumentState
{
    /// <summary>Unknown.</summary>
    None = 0,

    /// <summary>It stands and has not been executed.</summary>
    Standing = 1,

    /// <summary>The person is, or was, before the Court on it.</summary>
    Executed = 2,

    /// <summary>A chamber withdrew it.</summary>
    Withdrawn = 3,

    /// <summary>It ended with the case.</summary>
    Ended = 4,
}
