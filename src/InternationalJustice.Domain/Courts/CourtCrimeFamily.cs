using System.Text.Json.Serialization;
using InternationalJustice.Domain.Notation;

namespace InternationalJustice.Domain.Courts;

/// <summary>The kinds of crime that the instruments of the courts know.</summary>
[JsonConverter(typeof(EnumJsonConverter<CourtCrimeFamily>))]
public enum CourtCrimeFamily
{
    /// <summary>Not said.</summary>
    None = 0,

    /// <summary>Genocide.</summary>
    Genocide = 1,

    /// <summary>Crimes against humanity.</summary>
    CrimesAgainstHumanity = 2,

    /// <summary>War crimes.</summary>
    WarCrimes = 3,

    /// <summary>Aggression, and the crimes against peace of 1945 and 1946.</summary>
    Aggression = 4,

    /// <summary>Torture as an offence of its own.</summary>
    Torture = 5,

    /// <summary>Terrorism.</summary>
    Terrorism = 6,

    /// <summary>Offences of national law.</summary>
    DomesticOffences = 7,

    /// <summary>Contempt, false testimony and other offences against the administration of the court’s justice.</summary>
    AdministrationOfJustice = 8,

    /// <summary>Crimes against persons who enjoy international protection.</summary>
    ProtectedPersons = 9,

    /// <summary>Common plan, conspiracy, membership of criminal organisations.</summary>
    InchoateOrCollective = 10,

    /// <summary>Serious violations of human rights under national law and treaties.</summary>
    SeriousHumanRightsViolations = 11,
}
