using System.Text.Json.Serialization;
using InternationalJustice.Domain.Notation;

namespace InternationalJustice.Domain.Data;

/// <summary>How two datasets differ in a record.</summary>
[JsonConverter(typeof(EnumJsonConverter<DatasetDifferenceKind>))]
public enum DatasetDifferenceKind
{
    /// <summary>Not at all.</summary>
    None = 0,

    /// <summary>Only the second dataset has it.</summary>
    Added = 1,

    /// <summary>Only the first dataset has it.</summary>
    Removed = 2,

    /// <summary>Both have it, and it says something else.</summary>
    Changed = 3,
}
