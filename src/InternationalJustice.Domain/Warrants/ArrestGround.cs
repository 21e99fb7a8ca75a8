using System.Text.Json.Serialization;
using InternationalJustice.Domain.Notation;

namespace InternationalJustice.Domain.Warrants;

/// <summary>Why an arrest appears necessary; one is enough for a warrant (article 58(1)(b)).</summary>
[JsonConverter(typeof(EnumJsonConverter<ArrestGround>))]
public enum ArrestGround
{
    /// <summary>Not said.</summary>
    None = 0,

    /// <summary>To ensure that the person appears at trial (article 58(1)(b)(i)).</summary>
    Appearance = 1,

    /// <summary>To ensure that the person does not obstruct or endanger the investigation or the proceedings (article 58(1)(b)(ii)).</summary>
    Obstruction = 2,

    /// <summary>To stop the crime, or a related one from the same circumstances, from being continued (article 58(1)(b)(iii)).</summary>
    Continuation = 3,
}
