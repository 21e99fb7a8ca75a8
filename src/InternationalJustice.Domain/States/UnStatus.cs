using System.Text.Json.Serialization;
using InternationalJustice.Domain.Notation;

namespace InternationalJustice.Domain.States;

/// <summary>The relation of an entity to the United Nations.</summary>
[JsonConverter(typeof(EnumJsonConverter<UnStatus>))]
public enum UnStatus
{
    /// <summary>Not stated, as for a fictional State.</summary>
    None = 0,

    /// <summary>Member of the United Nations.</summary>
    Member = 1,

    /// <summary>Observer State of the General Assembly.</summary>
    ObserverState = 2,

    /// <summary>Neither Member nor observer State.</summary>
    NonMember = 3,
}
