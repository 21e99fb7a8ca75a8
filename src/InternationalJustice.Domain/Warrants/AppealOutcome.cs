using System.Text.Json.Serialization;
using InternationalJustice.Domain.Notation;

namespace InternationalJustice.Domain.Warrants;

/// <summary>How an appeal came out, as far as it changes what follows.</summary>
[JsonConverter(typeof(EnumJsonConverter<AppealOutcome>))]
public enum AppealOutcome
{
    /// <summary>Not said; read as <see cref="Upheld"/>.</summary>
    None = 0,

    /// <summary>The decision stands, as it was or amended in part.</summary>
    Upheld = 1,

    /// <summary>The decision falls; where it had stopped the case, the case goes on.</summary>
    Reversed = 2,

    /// <summary>The sentence is to be fixed anew by the Trial Chamber.</summary>
    Remanded = 3,

    /// <summary>A new trial was ordered (article 83(2)(b)).</summary>
    NewTrial = 4,
}
