using System.Text.Json.Serialization;
using InternationalJustice.Domain.Notation;

namespace InternationalJustice.Domain.Courts;

/// <summary>What a suffix of a record number says about the document. Each stands at most once in a number, and of the three levels of confidentiality only one.</summary>
[JsonConverter(typeof(EnumJsonConverter<RecordSuffixKind>))]
public enum RecordSuffixKind
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>Confidential, <c>Conf</c>.</summary>
    Confidential = 1,

    /// <summary>Under seal, <c>US</c>.</summary>
    UnderSeal = 2,

    /// <summary>Secret, <c>SECRET</c>.</summary>
    Secret = 3,

    /// <summary>Not for all participants, <c>Exp</c>, from <i>ex parte</i>. It narrows a level of confidentiality that stands before it.</summary>
    ExParte = 4,

    /// <summary>A redacted version, <c>Red</c>; <c>Red2</c> and so on are later ones.</summary>
    Redacted = 5,

    /// <summary>A corrected version, <c>Corr</c>; <c>Corr2</c> and so on are later ones.</summary>
    Corrected = 6,

    /// <summary>A translation by the Court: <c>tENG</c> into English. Until 2007 also <c>tEN</c>.</summary>
    Translation = 7,

    /// <summary>An annex: <c>Anx</c>, <c>AnxA</c>, <c>AnxII</c> or <c>Anx3</c>.</summary>
    Annex = 8,
}
