using System.Text.Json.Serialization;
using InternationalJustice.Domain.Notation;

namespace InternationalJustice.Domain.States;

/// <summary>The kind of instrument by which a State expresses its consent to be bound (article 125).</summary>
[JsonConverter(typeof(EnumJsonConverter<InstrumentKind>))]
public enum InstrumentKind
{
    /// <summary>Not known.</summary>
    None = 0,

    /// <summary>Ratification of a signature.</summary>
    Ratification = 1,

    /// <summary>Acceptance of a signature.</summary>
    Acceptance = 2,

    /// <summary>Approval of a signature.</summary>
    Approval = 3,

    /// <summary>Accession without signature.</summary>
    Accession = 4,

    /// <summary>Succession of a new State to the participation of its predecessor.</summary>
    Succession = 5,
}
