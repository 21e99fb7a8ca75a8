using System.Text.Json.Serialization;
using InternationalJustice.Domain.Notation;

namespace InternationalJustice.Domain.Jurisdiction;

/// <summary>Who makes a challenge (article 19(2)).</summary>
[JsonConverter(typeof(EnumJsonConverter<Challenger>))]
public enum Challenger
{
    /// <summary>Not said.</summary>
    None = 0,

    /// <summary>An accused, or somebody for whom a warrant of arrest or a summons may have been issued.</summary>
    Person = 1,

    /// <summary>A State.</summary>
    State = 2,
}
