using System.Text.Json.Serialization;
using InternationalJustice.Domain.Notation;

namespace InternationalJustice.Domain.Courts;

/// <summary>The kinds of appeals by which the Court tells the appeals in a case apart.</summary>
[JsonConverter(typeof(EnumJsonConverter<AppealKind>))]
public enum AppealKind
{
    /// <summary>No appeal.</summary>
    None = 0,

    /// <summary>An appeal against a conviction, an acquittal, a sentence or an order for reparations, <c>A</c> (articles 81 and 82(4)).</summary>
    Final = 1,

    /// <summary>Any other appeal, <c>OA</c> (article 82).</summary>
    Interlocutory = 2,
}
