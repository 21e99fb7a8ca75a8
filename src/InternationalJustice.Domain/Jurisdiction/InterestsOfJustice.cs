using System.Text.Json.Serialization;
using InternationalJustice.Domain.Notation;

namespace InternationalJustice.Domain.Jurisdiction;

/// <summary>Whether an investigation or prosecution would serve the interests of justice (article 53(1)(c) and (2)(c)).</summary>
[JsonConverter(typeof(EnumJsonConverter<InterestsOfJustice>))]
public enum InterestsOfJustice
{
    /// <summary>Not in question: nobody has decided against them, and without such a decision they stand in the way of nothing.</summary>
    None = 0,

    /// <summary>Found to be served, or a decision against them was not confirmed.</summary>
    Served = 1,

    /// <summary>The Prosecutor decided not to proceed because they would not be served, and the Pre-Trial Chamber confirmed it (article 53(3)(b)).</summary>
    NotServed = 2,
}
