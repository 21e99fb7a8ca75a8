namespace InternationalJustice.Domain.Crimes;

/// <summary>The war crimes (article 8 of the Rome Statute), in the four lists of its second paragraph.</summary>
/// <remarks>Its one instance is <see cref="Crimes.War"/>.</remarks>
public sealed class WarCrimes
{
    internal WarCrimes()
    {
    }

    /// <summary>Grave breaches of the Geneva Conventions, in international armed conflict: article 8(2)(a).</summary>
    public GraveBreachCrimes GraveBreaches { get; } = new();

    /// <summary>Other war crimes in international armed conflict: article 8(2)(b).</summary>
    public InternationalConflictCrimes InternationalConflict { get; } = new();

    /// <summary>Serious violations of common article 3, in armed conflict not of an international character: article 8(2)(c).</summary>
    public CommonArticle3Crimes CommonArticle3 { get; } = new();

    /// <summary>Other war crimes in armed conflict not of an international character: article 8(2)(e).</summary>
    public NonInternationalConflictCrimes NonInternationalConflict { get; } = new();
}
