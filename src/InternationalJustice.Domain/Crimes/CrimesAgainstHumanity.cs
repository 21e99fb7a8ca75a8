namespace InternationalJustice.Domain.Crimes;

/// <summary>The crimes against humanity (article 7(1) of the Rome Statute).</summary>
/// <remarks>Its one instance is <c>Crimes.AgainstHumanity</c>.</remarks>
public sealed class CrimesAgainstHumanity
{
    internal CrimesAgainstHumanity()
    {
    }

    /// <summary>Murder: article 7(1)(a).</summary>
    public CrimeCode Murder { get; } = CrimeCode.Parse("7(1)(a)");

    /// <summary>Extermination: article 7(1)(b).</summary>
    public CrimeCode Extermination { get; } = CrimeCode.Parse("7(1)(b)");

    /// <summary>Enslavement: article 7(1)(c).</summary>
    public CrimeCode Enslavement { get; } = CrimeCode.Parse("7(1)(c)");

    /// <summary>Deportation or forcible transfer of population: article 7(1)(d).</summary>
    public CrimeCode DeportationOrForcibleTransfer { get; } = CrimeCode.Parse("7(1)(d)");

    /// <summary>Imprisonment or other severe deprivation of physical liberty: article 7(1)(e).</summary>
    public CrimeCode Imprisonment { get; } = CrimeCode.Parse("7(1)(e)");

    /// <summary>Torture: article 7(1)(f).</summary>
    public CrimeCode Torture { get; } = CrimeCode.Parse("7(1)(f)");

    /// <summary>Rape: article 7(1)(g)-1.</summary>
    public CrimeCode Rape { get; } = CrimeCode.Parse("7(1)(g)-1");

    /// <summary>Sexual slavery: article 7(1)(g)-2.</summary>
    public CrimeCode SexualSlavery { get; } = CrimeCode.Parse("7(1)(g)-2");

    /// <summary>Enforced prostitution: article 7(1)(g)-3.</summary>
    public CrimeCode EnforcedProstitution { get; } = CrimeCode.Parse("7(1)(g)-3");

    /// <summary>Forced pregnancy: article 7(1)(g)-4.</summary>
    public CrimeCode ForcedPregnancy { get; } = CrimeCode.Parse("7(1)(g)-4");

    /// <summary>Enforced sterilization: article 7(1)(g)-5.</summary>
    public CrimeCode EnforcedSterilization { get; } = CrimeCode.Parse("7(1)(g)-5");

    /// <summary>Sexual violence: article 7(1)(g)-6.</summary>
    public CrimeCode SexualViolence { get; } = CrimeCode.Parse("7(1)(g)-6");

    /// <summary>Persecution: article 7(1)(h).</summary>
    public CrimeCode Persecution { get; } = CrimeCode.Parse("7(1)(h)");

    /// <summary>Enforced disappearance of persons: article 7(1)(i).</summary>
    public CrimeCode EnforcedDisappearance { get; } = CrimeCode.Parse("7(1)(i)");

    /// <summary>Crime of apartheid: article 7(1)(j).</summary>
    public CrimeCode Apartheid { get; } = CrimeCode.Parse("7(1)(j)");

    /// <summary>Other inhumane acts: article 7(1)(k).</summary>
    public CrimeCode OtherInhumaneActs { get; } = CrimeCode.Parse("7(1)(k)");
}
