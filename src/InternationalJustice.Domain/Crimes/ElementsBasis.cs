using System.Text.Json.Serialization;
using InternationalJustice.Domain.Notation;

namespace InternationalJustice.Domain.Crimes;

/// <summary>On which text the elements of a crime are based here.</summary>
[JsonConverter(typeof(EnumJsonConverter<ElementsBasis>))]
public enum ElementsBasis
{
    /// <summary>There are no elements: the crime is not operative.</summary>
    None = 0,

    /// <summary>On the Elements of Crimes.</summary>
    ElementsOfCrimes = 1,

    /// <summary>On the Statute, because no Elements were adopted: offences against the administration of justice.</summary>
    StatuteOnly = 2,

    /// <summary>On the Statute and on like crimes: Elements were adopted in 2017 or 2019, but no copy of them was read.</summary>
    ElementsNotRead = 3,
}
