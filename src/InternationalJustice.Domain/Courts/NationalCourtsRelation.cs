using System.Text.Json.Serialization;
using InternationalJustice.Domain.Notation;

namespace InternationalJustice.Domain.Courts;

/// <summary>How a court stands to the courts of States.</summary>
[JsonConverter(typeof(EnumJsonConverter<NationalCourtsRelation>))]
public enum NationalCourtsRelation
{
    /// <summary>Not known.</summary>
    None = 0,

    /// <summary>It may take a case over from them.</summary>
    Primacy = 1,

    /// <summary>It acts only where they do not, or cannot, act genuinely.</summary>
    Complementarity = 2,

    /// <summary>Both may act.</summary>
    Concurrent = 3,

    /// <summary>It is a part of the courts of a State.</summary>
    PartOfNationalSystem = 4,
}
