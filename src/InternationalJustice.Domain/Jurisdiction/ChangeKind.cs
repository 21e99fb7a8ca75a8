using System.Text.Json.Serialization;
using InternationalJustice.Domain.Notation;

namespace InternationalJustice.Domain.Jurisdiction;

/// <summary>An act that can bring jurisdiction or its exercise about.</summary>
[JsonConverter(typeof(EnumJsonConverter<ChangeKind>))]
public enum ChangeKind
{
    /// <summary>Not said.</summary>
    None = 0,

    /// <summary>A State that is not a party accepts the jurisdiction over the conduct (article 12(3)).</summary>
    Declaration = 1,

    /// <summary>The Security Council refers the situation (article 13(b)).</summary>
    SecurityCouncilReferral = 2,

    /// <summary>A party refers the situation (articles 13(a) and 14).</summary>
    StateReferral = 3,

    /// <summary>The Pre-Trial Chamber authorises an investigation of the Prosecutor's own motion (articles 13(c) and 15).</summary>
    Authorisation = 4,
}
