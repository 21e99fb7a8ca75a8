namespace InternationalJustice.Domain.Crimes;

/// <summary>The other war crimes in armed conflict not of an international character (article 8(2)(e) of the Rome Statute).</summary>
/// <remarks>Its one instance is <c>Crimes.War.NonInternationalConflict</c>.</remarks>
public sealed class NonInternationalConflictCrimes
{
    internal NonInternationalConflictCrimes()
    {
    }

    /// <summary>Attacking civilians: article 8(2)(e)(i).</summary>
    public CrimeCode AttackingCivilians { get; } = CrimeCode.Parse("8(2)(e)(i)");

    /// <summary>Attacking objects or persons using the distinctive emblems of the Geneva Conventions: article 8(2)(e)(ii).</summary>
    public CrimeCode AttackingObjectsOrPersonsUsingEmblems { get; } = CrimeCode.Parse("8(2)(e)(ii)");

    /// <summary>Attacking personnel or objects involved in a humanitarian assistance or peacekeeping mission: article 8(2)(e)(iii).</summary>
    public CrimeCode AttackingHumanitarianOrPeacekeepingMission { get; } = CrimeCode.Parse("8(2)(e)(iii)");

    /// <summary>Attacking protected objects: article 8(2)(e)(iv).</summary>
    public CrimeCode AttackingProtectedObjects { get; } = CrimeCode.Parse("8(2)(e)(iv)");

    /// <summary>Pillaging: article 8(2)(e)(v).</summary>
    public CrimeCode Pillaging { get; } = CrimeCode.Parse("8(2)(e)(v)");

    /// <summary>Rape: article 8(2)(e)(vi)-1.</summary>
    public CrimeCode Rape { get; } = CrimeCode.Parse("8(2)(e)(vi)-1");

    /// <summary>Sexual slavery: article 8(2)(e)(vi)-2.</summary>
    public CrimeCode SexualSlavery { get; } = CrimeCode.Parse("8(2)(e)(vi)-2");

    /// <summary>Enforced prostitution: article 8(2)(e)(vi)-3.</summary>
    public CrimeCode EnforcedProstitution { get; } = CrimeCode.Parse("8(2)(e)(vi)-3");

    /// <summary>Forced pregnancy: article 8(2)(e)(vi)-4.</summary>
    public CrimeCode ForcedPregnancy { get; } = CrimeCode.Parse("8(2)(e)(vi)-4");

    /// <summary>Enforced sterilization: article 8(2)(e)(vi)-5.</summary>
    public CrimeCode EnforcedSterilization { get; } = CrimeCode.Parse("8(2)(e)(vi)-5");

    /// <summary>Sexual violence: article 8(2)(e)(vi)-6.</summary>
    public CrimeCode SexualViolence { get; } = CrimeCode.Parse("8(2)(e)(vi)-6");

    /// <summary>Using, conscripting and enlisting children: article 8(2)(e)(vii).</summary>
    public CrimeCode UsingConscriptingOrEnlistingChildren { get; } = CrimeCode.Parse("8(2)(e)(vii)");

    /// <summary>Displacing civilians: article 8(2)(e)(viii).</summary>
    public CrimeCode DisplacingCivilians { get; } = CrimeCode.Parse("8(2)(e)(viii)");

    /// <summary>Treacherously killing or wounding: article 8(2)(e)(ix).</summary>
    public CrimeCode TreacherouslyKillingOrWounding { get; } = CrimeCode.Parse("8(2)(e)(ix)");

    /// <summary>Denying quarter: article 8(2)(e)(x).</summary>
    public CrimeCode DenyingQuarter { get; } = CrimeCode.Parse("8(2)(e)(x)");

    /// <summary>Mutilation: article 8(2)(e)(xi)-1.</summary>
    public CrimeCode Mutilation { get; } = CrimeCode.Parse("8(2)(e)(xi)-1");

    /// <summary>Medical or scientific experiments: article 8(2)(e)(xi)-2.</summary>
    public CrimeCode MedicalOrScientificExperiments { get; } = CrimeCode.Parse("8(2)(e)(xi)-2");

    /// <summary>Destroying or seizing the enemy’s property: article 8(2)(e)(xii).</summary>
    public CrimeCode DestroyingOrSeizingEnemyProperty { get; } = CrimeCode.Parse("8(2)(e)(xii)");

    /// <summary>Employing poison or poisoned weapons: article 8(2)(e)(xiii), added in 2010.</summary>
    public CrimeCode EmployingPoison { get; } = CrimeCode.Parse("8(2)(e)(xiii)");

    /// <summary>Employing prohibited gases, liquids, materials or devices: article 8(2)(e)(xiv), added in 2010.</summary>
    public CrimeCode EmployingProhibitedGases { get; } = CrimeCode.Parse("8(2)(e)(xiv)");

    /// <summary>Employing prohibited bullets: article 8(2)(e)(xv), added in 2010.</summary>
    public CrimeCode EmployingProhibitedBullets { get; } = CrimeCode.Parse("8(2)(e)(xv)");

    /// <summary>Employing weapons using microbial or other biological agents, or toxins: article 8(2)(e)(xvi), added in 2017.</summary>
    public CrimeCode EmployingBiologicalWeapons { get; } = CrimeCode.Parse("8(2)(e)(xvi)");

    /// <summary>Employing weapons injuring by fragments not detectable by X-rays: article 8(2)(e)(xvii), added in 2017.</summary>
    public CrimeCode EmployingUndetectableFragments { get; } = CrimeCode.Parse("8(2)(e)(xvii)");

    /// <summary>Employing blinding laser weapons: article 8(2)(e)(xviii), added in 2017.</summary>
    public CrimeCode EmployingBlindingLasers { get; } = CrimeCode.Parse("8(2)(e)(xviii)");

    /// <summary>Starvation as a method of warfare: article 8(2)(e)(xix), added in 2019.</summary>
    public CrimeCode StarvationAsMethodOfWarfare { get; } = CrimeCode.Parse("8(2)(e)(xix)");
}
