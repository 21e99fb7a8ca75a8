namespace InternationalJustice.Domain.Crimes;

/// <summary>The war crimes that are grave breaches of the Geneva Conventions of 1949, in international armed conflict (article 8(2)(a) of the Rome Statute).</summary>
/// <remarks>Its one instance is <c>Crimes.War.GraveBreaches</c>.</remarks>
public sealed class GraveBreachCrimes
{
    internal GraveBreachCrimes()
    {
    }

    /// <summary>Wilful killing: article 8(2)(a)(i).</summary>
    public CrimeCode WilfulKilling { get; } = CrimeCode.Parse("8(2)(a)(i)");

    /// <summary>Torture: article 8(2)(a)(ii)-1.</summary>
    public CrimeCode Torture { get; } = CrimeCode.Parse("8(2)(a)(ii)-1");

    /// <summary>Inhuman treatment: article 8(2)(a)(ii)-2.</summary>
    public CrimeCode InhumanTreatment { get; } = CrimeCode.Parse("8(2)(a)(ii)-2");

    /// <summary>Biological experiments: article 8(2)(a)(ii)-3.</summary>
    public CrimeCode BiologicalExperiments { get; } = CrimeCode.Parse("8(2)(a)(ii)-3");

    /// <summary>Wilfully causing great suffering: article 8(2)(a)(iii).</summary>
    public CrimeCode WilfullyCausingGreatSuffering { get; } = CrimeCode.Parse("8(2)(a)(iii)");

    /// <summary>Destruction and appropriation of property: article 8(2)(a)(iv).</summary>
    public CrimeCode DestructionAndAppropriationOfProperty { get; } = CrimeCode.Parse("8(2)(a)(iv)");

    /// <summary>Compelling service in hostile forces: article 8(2)(a)(v).</summary>
    public CrimeCode CompellingServiceInHostileForces { get; } = CrimeCode.Parse("8(2)(a)(v)");

    /// <summary>Denying a fair trial: article 8(2)(a)(vi).</summary>
    public CrimeCode DenyingFairTrial { get; } = CrimeCode.Parse("8(2)(a)(vi)");

    /// <summary>Unlawful deportation and transfer: article 8(2)(a)(vii)-1.</summary>
    public CrimeCode UnlawfulDeportationAndTransfer { get; } = CrimeCode.Parse("8(2)(a)(vii)-1");

    /// <summary>Unlawful confinement: article 8(2)(a)(vii)-2.</summary>
    public CrimeCode UnlawfulConfinement { get; } = CrimeCode.Parse("8(2)(a)(vii)-2");

    /// <summary>Taking hostages: article 8(2)(a)(viii).</summary>
    public CrimeCode TakingHostages { get; } = CrimeCode.Parse("8(2)(a)(viii)");
}
