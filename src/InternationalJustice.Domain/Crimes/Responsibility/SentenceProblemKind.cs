using System.Text.Json.Serialization;
using InternationalJustice.Domain.Notation;

namespace InternationalJustice.Domain.Crimes.Responsibility;

/// <summary>Why a sentence is not one that the Statute allows.</summary>
[JsonConverter(typeof(EnumJsonConverter<SentenceProblemKind>))]
public enum SentenceProblemKind
{
    /// <summary>Not said.</summary>
    None = 0,

    /// <summary>The term is longer than the maximum.</summary>
    TooLong = 1,

    /// <summary>Imprisonment for life does not exist for such crimes.</summary>
    LifeNotAvailable = 2,

    /// <summary>A fine or forfeiture stands alone, and may only come on top of imprisonment.</summary>
    NoImprisonment = 3,

    /// <summary>There is no penalty at all, or forfeiture alone.</summary>
    NoPenalty = 4,

    /// <summary>A joint sentence is lower than the highest of the sentences that it joins.</summary>
    BelowHighest = 5,

    /// <summary>A term both for life and for months, or a negative one.</summary>
    Contradictory = 6,
}
