using System.Text.Json.Serialization;
using InternationalJustice.Domain.Notation;

namespace InternationalJustice.Domain.Courts;

/// <summary>The divisions into which the judges of the International Criminal Court are organized (article 39(1) of the Rome Statute).</summary>
[JsonConverter(typeof(EnumJsonConverter<DivisionKind>))]
public enum DivisionKind
{
    /// <summary>No division.</summary>
    None = 0,

    /// <summary>The Appeals Division.</summary>
    Appeals = 1,

    /// <summary>The Trial Division.</summary>
    Trial = 2,

    /// <summary>The Pre-Trial Division.</summary>
    PreTrial = 3,
}
