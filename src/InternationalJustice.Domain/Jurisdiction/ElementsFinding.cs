using System.Text.Json.Serialization;
using InternationalJustice.Domain.Notation;

namespace InternationalJustice.Domain.Jurisdiction;

/// <summary>How the elements of the alleged crimes stand.</summary>
[JsonConverter(typeof(EnumJsonConverter<ElementsFinding>))]
public enum ElementsFinding
{
    /// <summary>Not said; the same as taken as alleged.</summary>
    None = 0,

    /// <summary>Taken as alleged; whether they are proven is another question.</summary>
    AsAlleged = 1,

    /// <summary>Found to be met, to the standard of the stage.</summary>
    Shown = 2,

    /// <summary>Found not to be met: the conduct is not the crime that it is alleged to be.</summary>
    NotShown = 3,
}
