namespace InternationalJustice.Domain.Crimes;

/// <summary>The codes of the crimes of the Rome Statute by name: <c>Crimes.AgainstHumanity.Persecution</c> is <c>7(1)(h)</c>.</summary>
/// <remarks>Title, elements and everything else about a crime are in a <see cref="CrimeCatalogue"/>.</remarks>
public static class Crimes
{
    /// <summary>Genocide: article 6.</summary>
    public static GenocideCrimes Genocide { get; } = new();

    /// <summary>Crimes against humanity: article 7.</summary>
    public static CrimesAgainstHumanity AgainstHumanity { get; } = new();

    /// <summary>War crimes: article 8.</summary>
    public static WarCrimes War { get; } = new();

    /// <summary>The crime of aggression: article 8bis(1), added in 2010.</summary>
    public static CrimeCode Aggression { get; } = CrimeCode.Parse("8bis(1)");

    /// <summary>Offences against the administration of justice: article 70.</summary>
    public static AdministrationOfJusticeOffences AdministrationOfJustice { get; } = new();
}
