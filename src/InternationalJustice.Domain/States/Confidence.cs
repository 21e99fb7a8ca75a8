using System.Text.Json.Serialization;
using InternationalJustice.Domain.Notation;

namespace InternationalJustice.Domain.States;

/// <summary>How well an act is attested. An answer is as good as the weakest act that it rests on.</summary>
/// <remarks>Ascending: <c>a &lt; b</c> means that <c>a</c> is the weaker. Acts from <see cref="Inferred"/> up count as facts by default; the two kinds below do not.</remarks>
[JsonConverter(typeof(EnumJsonConverter<Confidence>))]
public enum Confidence
{
    /// <summary>There is no act to speak of: the answer rests on the absence of acts.</summary>
    None = 0,

    /// <summary>Known from general knowledge only; no copy of any source was read.</summary>
    Recalled = 1,

    /// <summary>The act itself was read nowhere; other acts make it likely.</summary>
    Presumed = 2,

    /// <summary>The act is certain, its day is not: it was worked out from other days that were read.</summary>
    Inferred = 3,

    /// <summary>Copies disagree about the day; the date spans what they say.</summary>
    Conflicting = 4,

    /// <summary>Read in one copy.</summary>
    OneCopy = 5,

    /// <summary>Read in one copy of the register of the depositary.</summary>
    RegisterCopy = 6,

    /// <summary>Read in two or more independent copies that agree.</summary>
    TwoCopies = 7,

    /// <summary>Given by the caller, who answers for it.</summary>
    Assumed = 8,
}
