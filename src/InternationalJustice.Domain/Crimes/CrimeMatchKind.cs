using System.Text.Json.Serialization;
using InternationalJustice.Domain.Notation;

namespace InternationalJustice.Domain.Crimes;

/// <summary>How a text that was looked up names a crime.</summary>
[JsonConverter(typeof(EnumJsonConverter<CrimeMatchKind>))]
public enum CrimeMatchKind
{
    /// <summary>Not at all.</summary>
    None = 0,

    /// <summary>By its code, or by a wider provision in which it lies.</summary>
    Code = 1,

    /// <summary>By its short title.</summary>
    Title = 2,

    /// <summary>By another name, under which it is charged.</summary>
    Alias = 3,

    /// <summary>By one of its limbs, which the Court treats separately.</summary>
    Limb = 4,

    /// <summary>By the name of its family, which stands for all of it.</summary>
    Family = 5,
}
