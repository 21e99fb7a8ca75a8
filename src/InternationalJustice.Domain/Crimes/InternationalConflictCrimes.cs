namespace InternationalJustice.Domain.Crimes;

/// <summary>The other war crimes in international armed conflict (article 8(2)(b) of the Rome Statute).</summary>
/// <remarks>Its one instance is <c>Crimes.War.InternationalConflict</c>.</remarks>
public sealed class InternationalConflictCrimes
{
    internal InternationalConflictCrimes()
    {
    }

    /// <summary>Attacking civilians: article 8(2)(b)(i).</summary>
    public CrimeCode AttackingCivilians { get; } = CrimeCode.Parse("8(2)(b)(i)");

    /// <summary>Attacking civilian objects: article 8(2)(b)(ii).</summary>
    public CrimeCode AttackingCivilianObjects { get; } = CrimeCode.Parse("8(2)(b)(ii)");

    /// <summary>Attacking personnel or objects involved in a humanitarian assistance or peacekeeping mission: article 8(2)(b)(iii).</summary>
    public CrimeCode AttackingHumanitarianOrPeacekeepingMission { get; } = CrimeCode.Parse("8(2)(b)(iii)");

    /// <summary>Excessive incidental death, injury, or damage: article 8(2)(b)(iv).</summary>
    public CrimeCode ExcessiveIncidentalHarm { get; } = CrimeCode.Parse("8(2)(b)(iv)");

    /// <summary>Attacking undefended places: article 8(2)(b)(v).</summary>
    public CrimeCode AttackingUndefendedPlaces { get; } = CrimeCode.Parse("8(2)(b)(v)");

    /// <summary>Killing or wounding a person hors de combat: article 8(2)(b)(vi).</summary>
    public CrimeCode KillingOrWoundingPersonHorsDeCombat { get; } = CrimeCode.Parse("8(2)(b)(vi)");

    /// <summary>Improper use of a flag of truce: article 8(2)(b)(vii)-1.</summary>
    public CrimeCode ImproperUseOfFlagOfTruce { get; } = CrimeCode.Parse("8(2)(b)(vii)-1");

    /// <summary>Improper use of a flag, insignia or uniform of the hostile party: article 8(2)(b)(vii)-2.</summary>
    public CrimeCode ImproperUseOfEnemyFlagInsigniaOrUniform { get; } = CrimeCode.Parse("8(2)(b)(vii)-2");

    /// <summary>Improper use of a flag, insignia or uniform of the United Nations: article 8(2)(b)(vii)-3.</summary>
    public CrimeCode ImproperUseOfUnitedNationsFlagInsigniaOrUniform { get; } = CrimeCode.Parse("8(2)(b)(vii)-3");

    /// <summary>Improper use of the distinctive emblems of the Geneva Conventions: article 8(2)(b)(vii)-4.</summary>
    public CrimeCode ImproperUseOfEmblems { get; } = CrimeCode.Parse("8(2)(b)(vii)-4");

    /// <summary>Population transfer by an Occupying Power: article 8(2)(b)(viii).</summary>
    public CrimeCode PopulationTransferByOccupyingPower { get; } = CrimeCode.Parse("8(2)(b)(viii)");

    /// <summary>Attacking protected objects: article 8(2)(b)(ix).</summary>
    public CrimeCode AttackingProtectedObjects { get; } = CrimeCode.Parse("8(2)(b)(ix)");

    /// <summary>Mutilation: article 8(2)(b)(x)-1.</summary>
    public CrimeCode Mutilation { get; } = CrimeCode.Parse("8(2)(b)(x)-1");

    /// <summary>Medical or scientific experiments: article 8(2)(b)(x)-2.</summary>
    public CrimeCode MedicalOrScientificExperiments { get; } = CrimeCode.Parse("8(2)(b)(x)-2");

    /// <summary>Treacherously killing or wounding: article 8(2)(b)(xi).</summary>
    public CrimeCode TreacherouslyKillingOrWounding { get; } = CrimeCode.Parse("8(2)(b)(xi)");

    /// <summary>Denying quarter: article 8(2)(b)(xii).</summary>
    public CrimeCode DenyingQuarter { get; } = CrimeCode.Parse("8(2)(b)(xii)");

    /// <summary>Destroying or seizing the enemy’s property: article 8(2)(b)(xiii).</summary>
    public CrimeCode DestroyingOrSeizingEnemyProperty { get; } = CrimeCode.Parse("8(2)(b)(xiii)");

    /// <summary>Depriving the nationals of the hostile power of rights or actions: article 8(2)(b)(xiv).</summary>
    public CrimeCode DeprivingEnemyNationalsOfRights { get; } = CrimeCode.Parse("8(2)(b)(xiv)");

    /// <summary>Compelling participation in military operations: article 8(2)(b)(xv).</summary>
    public CrimeCode CompellingParticipationInMilitaryOperations { get; } = CrimeCode.Parse("8(2)(b)(xv)");

    /// <summary>Pillaging: article 8(2)(b)(xvi).</summary>
    public CrimeCode Pillaging { get; } = CrimeCode.Parse("8(2)(b)(xvi)");

    /// <summary>Employing poison or poisoned weapons: article 8(2)(b)(xvii).</summary>
    public CrimeCode EmployingPoison { get; } = CrimeCode.Parse("8(2)(b)(xvii)");

    /// <summary>Employing prohibited gases, liquids, materials or devices: article 8(2)(b)(xviii).</summary>
    public CrimeCode EmployingProhibitedGases { get; } = CrimeCode.Parse("8(2)(b)(xviii)");

    /// <summary>Employing prohibited bullets: article 8(2)(b)(xix).</summary>
    public CrimeCode EmployingProhibitedBullets { get; } = CrimeCode.Parse("8(2)(b)(xix)");

    /// <summary>Outrages upon personal dignity: article 8(2)(b)(xxi).</summary>
    public CrimeCode OutragesUponPersonalDignity { get; } = CrimeCode.Parse("8(2)(b)(xxi)");

    /// <summary>Rape: article 8(2)(b)(xxii)-1.</summary>
    public CrimeCode Rape { get; } = CrimeCode.Parse("8(2)(b)(xxii)-1");

    /// <summary>Sexual slavery: article 8(2)(b)(xxii)-2.</summary>
    public CrimeCode SexualSlavery { get; } = CrimeCode.Parse("8(2)(b)(xxii)-2");

    /// <summary>Enforced prostitution: article 8(2)(b)(xxii)-3.</summary>
    public CrimeCode EnforcedProstitution { get; } = CrimeCode.Parse("8(2)(b)(xxii)-3");

    /// <summary>Forced pregnancy: article 8(2)(b)(xxii)-4.</summary>
    public CrimeCode ForcedPregnancy { get; } = CrimeCode.Parse("8(2)(b)(xxii)-4");

    /// <summary>Enforced sterilization: article 8(2)(b)(xxii)-5.</summary>
    public CrimeCode EnforcedSterilization { get; } = CrimeCode.Parse("8(2)(b)(xxii)-5");

    /// <summary>Sexual violence: article 8(2)(b)(xxii)-6.</summary>
    public CrimeCode SexualViolence { get; } = CrimeCode.Parse("8(2)(b)(xxii)-6");

    /// <summary>Using protected persons as shields: article 8(2)(b)(xxiii).</summary>
    public CrimeCode UsingProtectedPersonsAsShields { get; } = CrimeCode.Parse("8(2)(b)(xxiii)");

    /// <summary>Attacking objects or persons using the distinctive emblems of the Geneva Conventions: article 8(2)(b)(xxiv).</summary>
    public CrimeCode AttackingObjectsOrPersonsUsingEmblems { get; } = CrimeCode.Parse("8(2)(b)(xxiv)");

    /// <summary>Starvation as a method of warfare: article 8(2)(b)(xxv).</summary>
    public CrimeCode StarvationAsMethodOfWarfare { get; } = CrimeCode.Parse("8(2)(b)(xxv)");

    /// <summary>Using, conscripting or enlisting children: article 8(2)(b)(xxvi).</summary>
    public CrimeCode UsingConscriptingOrEnlistingChildren { get; } = CrimeCode.Parse("8(2)(b)(xxvi)");

    /// <summary>Employing weapons using microbial or other biological agents, or toxins: article 8(2)(b)(xxvii), added in 2017.</summary>
    public CrimeCode EmployingBiologicalWeapons { get; } = CrimeCode.Parse("8(2)(b)(xxvii)");

    /// <summary>Employing weapons injuring by fragments not detectable by X-rays: article 8(2)(b)(xxviii), added in 2017.</summary>
    public CrimeCode EmployingUndetectableFragments { get; } = CrimeCode.Parse("8(2)(b)(xxviii)");

    /// <summary>Employing blinding laser weapons: article 8(2)(b)(xxix), added in 2017.</summary>
    public CrimeCode EmployingBlindingLasers { get; } = CrimeCode.Parse("8(2)(b)(xxix)");
}
