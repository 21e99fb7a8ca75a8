using System.Text.Json.Serialization;
using InternationalJustice.Domain.Notation;

namespace InternationalJustice.Domain.Crimes;

/// <summary>The four lists of war crimes in article 8(2) of the Rome Statute.</summary>
[JsonConverter(typeof(EnumJsonConverter<WarCrimeCategory>))]
public enum WarCrimeCategory
{
    /// <summary>No war crime.</summary>
    None = 0,

    /// <summary>Grave breaches of the Geneva Conventions of 1949, against persons or property that they protect: article 8(2)(a).</summary>
    GraveBreaches = 1,

    /// <summary>Other serious violations of the laws and customs that apply in international armed conflict: article 8(2)(b).</summary>
    InternationalConflict = 2,

    /// <summary>Serious violations of article 3 common to the Geneva Conventions, in a conflict that is not international: article 8(2)(c).</summary>
    CommonArticle3 = 3,

    /// <summary>Other serious violations of the laws and customs that apply in a conflict that is not international: article 8(2)(e).</summary>
    NonInternationalConflict = 4,
}
