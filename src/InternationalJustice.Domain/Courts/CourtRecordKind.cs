using System.Text.Json.Serialization;
using InternationalJustice.Domain.Notation;

namespace InternationalJustice.Domain.Courts;

/// <summary>What a <see cref="CourtRecordNumber"/> stands for.</summary>
[JsonConverter(typeof(EnumJsonConverter<CourtRecordKind>))]
public enum CourtRecordKind
{
    /// <summary>Nothing; the number is unset.</summary>
    None = 0,

    /// <summary>A situation: <c>ICC-01/18</c>.</summary>
    Situation = 1,

    /// <summary>A case: <c>ICC-02/04-01/05</c>.</summary>
    Case = 2,

    /// <summary>A matter before a Chamber outside any situation: <c>ICC-RoC46(3)-01/18</c>.</summary>
    Matter = 3,

    /// <summary>A document filed in one of them: <c>ICC-01/04-01/06-2842</c>.</summary>
    Filing = 4,

    /// <summary>An annex to a filing: <c>ICC-01/12-01/18-789-AnxA</c>.</summary>
    Annex = 5,

    /// <summary>The transcript of a hearing: <c>ICC-01/04-01/06-T-101-ENG ET WT</c>.</summary>
    Transcript = 6,
}
