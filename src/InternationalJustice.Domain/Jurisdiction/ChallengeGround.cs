using System.Text.Json.Serialization;
using InternationalJustice.Domain.Notation;

namespace InternationalJustice.Domain.Jurisdiction;

/// <summary>On what a challenge is based.</summary>
[JsonConverter(typeof(EnumJsonConverter<ChallengeGround>))]
public enum ChallengeGround
{
    /// <summary>Not said.</summary>
    None = 0,

    /// <summary>That the Court has no jurisdiction.</summary>
    Jurisdiction = 1,

    /// <summary>That a State investigates or prosecutes the case (article 17(1)(a)).</summary>
    Pursued = 2,

    /// <summary>That a State has investigated and decided not to prosecute (article 17(1)(b)).</summary>
    NotProsecuted = 3,

    /// <summary>That the person has been tried for the conduct (articles 17(1)(c) and 20(3)).</summary>
    Tried = 4,

    /// <summary>That the case is not of sufficient gravity (article 17(1)(d)).</summary>
    Gravity = 5,
}
