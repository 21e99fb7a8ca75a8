using System.Text.Json.Serialization;
using InternationalJustice.Domain.Notation;

namespace InternationalJustice.Domain.Jurisdiction;

/// <summary>When a challenge is made, reckoned from the trial (article 19(4)).</summary>
[JsonConverter(typeof(EnumJsonConverter<ChallengeStage>))]
public enum ChallengeStage
{
    /// <summary>Not said.</summary>
    None = 0,

    /// <summary>Before the trial commences.</summary>
    BeforeTrial = 1,

    /// <summary>At its commencement.</summary>
    AtCommencement = 2,

    /// <summary>After its commencement.</summary>
    AfterCommencement = 3,
}
