using System.Text.Json.Serialization;
using InternationalJustice.Domain.Notation;

namespace InternationalJustice.Domain.Courts;

/// <summary>The persons to whom an instrument confines its court. Each is an open norm: only the court can say who falls under it.</summary>
[JsonConverter(typeof(EnumJsonConverter<LeadershipLimit>))]
public enum LeadershipLimit
{
    /// <summary>None.</summary>
    None = 0,

    /// <summary>Those who bear the greatest responsibility.</summary>
    GreatestResponsibility = 1,

    /// <summary>Senior leaders, and those who were most responsible.</summary>
    SeniorLeadersOrMostResponsible = 2,

    /// <summary>The most senior leaders suspected of being most responsible.</summary>
    MostSeniorLeadersMostResponsible = 3,

    /// <summary>Those mainly responsible.</summary>
    PrincipalPerpetrators = 4,

    /// <summary>Major war criminals.</summary>
    MajorWarCriminals = 5,
}
