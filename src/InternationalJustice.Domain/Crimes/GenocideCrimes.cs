namespace InternationalJustice.Domain.Crimes;

/// <summary>Genocide (article 6 of the Rome Statute), by the act through which it is committed.</summary>
/// <remarks>Its one instance is <c>Crimes.Genocide</c>.</remarks>
public sealed class GenocideCrimes
{
    internal GenocideCrimes()
    {
    }

    /// <summary>Genocide by killing: article 6(a).</summary>
    public CrimeCode Killing { get; } = CrimeCode.Parse("6(a)");

    /// <summary>Genocide by causing serious bodily or mental harm: article 6(b).</summary>
    public CrimeCode CausingSeriousHarm { get; } = CrimeCode.Parse("6(b)");

    /// <summary>Genocide by deliberately inflicting conditions of life calculated to bring about physical destruction: article 6(c).</summary>
    public CrimeCode InflictingConditionsOfLife { get; } = CrimeCode.Parse("6(c)");

    /// <summary>Genocide by imposing measures intended to prevent births: article 6(d).</summary>
    public CrimeCode ImposingMeasuresToPreventBirths { get; } = CrimeCode.Parse("6(d)");

    /// <summary>Genocide by forcibly transferring children: article 6(e).</summary>
    public CrimeCode TransferringChildren { get; } = CrimeCode.Parse("6(e)");
}
