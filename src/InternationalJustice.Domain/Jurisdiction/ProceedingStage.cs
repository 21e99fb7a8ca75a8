using System.Text.Json.Serialization;
using InternationalJustice.Domain.Notation;

namespace InternationalJustice.Domain.Jurisdiction;

/// <summary>How far a national proceeding has come (articles 17 and 20).</summary>
[JsonConverter(typeof(EnumJsonConverter<ProceedingStage>))]
public enum ProceedingStage
{
    /// <summary>Not said.</summary>
    None = 0,

    /// <summary>Under investigation.</summary>
    Investigation = 1,

    /// <summary>Being prosecuted.</summary>
    Prosecution = 2,

    /// <summary>Investigated, and the State decided not to prosecute.</summary>
    DecidedNotToProsecute = 3,

    /// <summary>Tried and convicted.</summary>
    Convicted = 4,

    /// <summary>Tried and acquitted.</summary>
    Acquitted = 5,

    /// <summary>Nothing is pending and nothing was decided on the merits. Written <c>none</c> in documents.</summary>
    NothingPending = 6,
}
