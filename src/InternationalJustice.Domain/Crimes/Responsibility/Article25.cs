namespace InternationalJustice.Domain.Crimes.Responsibility;

/// <summary>
/// Article 25(3bis): for the crime of aggression, article 25 reaches only those who can effectively control or direct the political or military action of a State. A
/// subordinate is no accessory either. What the other paragraphs say of modes is in <see cref="LiabilityModes"/>.
/// </summary>
public static class Article25
{
    /// <summary>The position that every mode of article 25 asks for where the crime is aggression.</summary>
    public static Requirement Leadership { get; } = new(
        "25(3bis)/leadership",
        ElementKind.Circumstance,
        "The person was in a position effectively to control or direct the political or military action of a State.",
        "La personne était effectivement en mesure de contrôler ou de diriger l’action politique ou militaire d’un État.");
}
