using System.Text.Json.Serialization;
using InternationalJustice.Domain.Notation;

namespace InternationalJustice.Domain.Courts;

/// <summary>What happens in the life of a court.</summary>
[JsonConverter(typeof(EnumJsonConverter<CourtActKind>))]
public enum CourtActKind
{
    /// <summary>Not said.</summary>
    None = 0,

    /// <summary>Its constitutive instrument was adopted.</summary>
    Founded = 1,

    /// <summary>Its constitutive instrument entered into force.</summary>
    InstrumentInForce = 2,

    /// <summary>It began to work: judges were sworn in, a first sitting was held.</summary>
    BeganWork = 3,

    /// <summary>Its trials were over, and only residual functions remained.</summary>
    ResidualPhase = 4,

    /// <summary>It closed; the day itself was its last.</summary>
    Closed = 5,
}
