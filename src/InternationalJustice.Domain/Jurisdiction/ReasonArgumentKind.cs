using System.Text.Json.Serialization;
using InternationalJustice.Domain.Notation;

namespace InternationalJustice.Domain.Jurisdiction;

/// <summary>What an argument of a reason is.</summary>
[JsonConverter(typeof(EnumJsonConverter<ReasonArgumentKind>))]
public enum ReasonArgumentKind
{
    /// <summary>Text that is the same in every language.</summary>
    Text = 0,

    /// <summary>The code of a State, written by its name.</summary>
    State = 1,

    /// <summary>A date, perhaps uncertain, written as each language does.</summary>
    Date = 2,

    /// <summary>A provision of an instrument.</summary>
    Provision = 3,

    /// <summary>A word of the field, given by the code of its text.</summary>
    Term = 4,
}
