using System.Text.Json.Serialization;
using InternationalJustice.Domain.Notation;

namespace InternationalJustice.Domain.Jurisdiction;

/// <summary>What a request of the Security Council under article 16 concerns.</summary>
[JsonConverter(typeof(EnumJsonConverter<DeferralScope>))]
public enum DeferralScope
{
    /// <summary>Not said: personnel of contributing States for resolutions 1422 (2002) and 1487 (2003), otherwise the situation.</summary>
    None = 0,

    /// <summary>The situation or case before the Court to which the allegation belongs.</summary>
    Situation = 1,

    /// <summary>Every situation, in general terms.</summary>
    General = 2,

    /// <summary>In general terms, cases that involve personnel of contributing States that are not parties.</summary>
    ContributingStates = 3,
}
