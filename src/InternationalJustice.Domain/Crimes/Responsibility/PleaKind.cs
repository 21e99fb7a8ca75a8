using System.Text.Json.Serialization;
using InternationalJustice.Domain.Notation;

namespace InternationalJustice.Domain.Crimes.Responsibility;

/// <summary>What a person may plead against responsibility or against being tried; some of it the Statute refuses.</summary>
[JsonConverter(typeof(EnumJsonConverter<PleaKind>))]
public enum PleaKind
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>Mental disease or defect: article 31(1)(a).</summary>
    MentalDisease = 1,

    /// <summary>Intoxication: article 31(1)(b).</summary>
    Intoxication = 2,

    /// <summary>Defence of oneself or another person: article 31(1)(c).</summary>
    DefenceOfPersons = 3,

    /// <summary>Defence of property, against war crimes only: article 31(1)(c).</summary>
    DefenceOfProperty = 4,

    /// <summary>Duress: article 31(1)(d).</summary>
    Duress = 5,

    /// <summary>Another ground, from the law that the Court applies: article 31(3).</summary>
    OtherGround = 6,

    /// <summary>Mistake of fact: article 32(1).</summary>
    MistakeOfFact = 7,

    /// <summary>Mistake of law that takes away the mental element: article 32(2), second sentence.</summary>
    MistakeOfLaw = 8,

    /// <summary>A wrong view of whether the conduct is a crime: article 32(2), first sentence.</summary>
    MistakeAboutCriminality = 9,

    /// <summary>Orders of a Government or superior: article 33.</summary>
    SuperiorOrder = 10,

    /// <summary>Being under eighteen: article 26.</summary>
    Minority = 11,

    /// <summary>Official capacity: article 27(1).</summary>
    OfficialCapacity = 12,

    /// <summary>Immunity: article 27(2).</summary>
    Immunity = 13,

    /// <summary>Lapse of time: article 29.</summary>
    LapseOfTime = 14,
}
