using System.Text.Json.Serialization;
using InternationalJustice.Domain.Notation;

namespace InternationalJustice.Domain.Warrants;

/// <summary>For whom an answer is meant. A seal is knowledge: what is under seal does not exist for the public.</summary>
[JsonConverter(typeof(EnumJsonConverter<Audience>))]
public enum Audience
{
    /// <summary>Everybody. A sealed act is known from the day on which the seal was lifted, and then its past is known too.</summary>
    Public = 0,

    /// <summary>Those who may see the record as it is.</summary>
    Holder = 1,
}
