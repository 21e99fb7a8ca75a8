using System.Text.Json.Serialization;
using InternationalJustice.Domain.Notation;

namespace InternationalJustice.Domain.Crimes;

/// <summary>The kinds of crime over which the Court has jurisdiction: those of article 5 of the Rome Statute, and the offences of article 70.</summary>
[JsonConverter(typeof(EnumJsonConverter<CrimeFamily>))]
public enum CrimeFamily
{
    /// <summary>Conduct outside the Statute.</summary>
    None = 0,

    /// <summary>Genocide (article 6).</summary>
    Genocide = 1,

    /// <summary>Crimes against humanity (article 7).</summary>
    CrimesAgainstHumanity = 2,

    /// <summary>War crimes (article 8).</summary>
    WarCrimes = 3,

    /// <summary>The crime of aggression (article 8 bis).</summary>
    Aggression = 4,

    /// <summary>Offences against the administration of justice of the Court (article 70).</summary>
    AdministrationOfJustice = 5,
}
