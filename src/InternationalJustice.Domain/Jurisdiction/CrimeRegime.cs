namespace InternationalJustice.Domain.Jurisdiction;

/// <summary>The rules of jurisdiction to which a crime is subject.</summary>
internal enum CrimeRegime
{
    /// <summary>No crime of the Statute.</summary>
    OutsideStatute = 0,

    /// <summary>Named in the Statute, but not operative: article 8(2)(b)(xx) waits for an annex.</summary>
    NotOperative = 1,

    /// <summary>Genocide and crimes against humanity.</summary>
    Ordinary = 2,

    /// <summary>Enforced disappearance, for which the attack too must lie after the entry into force.</summary>
    EnforcedDisappearance = 3,

    /// <summary>War crimes, which need an armed conflict and to which article 124 applies.</summary>
    WarCrime = 4,

    /// <summary>Aggression, with articles 15 bis and 15 ter.</summary>
    Aggression = 5,

    /// <summary>Offences against the administration of justice (article 70), a regime of their own.</summary>
    AdministrationOfJustice = 6,
}
