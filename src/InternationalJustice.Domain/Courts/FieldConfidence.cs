using System.Text.Json.Serialization;
using InternationalJustice.Domain.Notation;

namespace InternationalJustice.Domain.Courts;

/// <summary>How well a field of a court’s record is attested. A finding is as good as the field on which it rests.</summary>
/// <remarks>Ascending: <c>a &lt; b</c> means that <c>a</c> is the weaker. It is coarser than <see cref="States.Confidence"/>, which tells how a dated act is attested: a field can be read in part.</remarks>
[JsonConverter(typeof(EnumJsonConverter<FieldConfidence>))]
public enum FieldConfidence
{
    /// <summary>Not said: the field describes, or is not known.</summary>
    None = 0,

    /// <summary>Known from the instrument, which was not read again: article numbers are not certain.</summary>
    Recalled = 1,

    /// <summary>Deduced from other facts.</summary>
    Inferred = 2,

    /// <summary>Only a part was read in a public source.</summary>
    Partial = 3,

    /// <summary>Read in a public source.</summary>
    Confirmed = 4,
}
