namespace InternationalJustice.Domain.Crimes.Responsibility;

/// <summary>
/// Article 33: an order of a Government or of a superior, military or civilian, does not relieve of responsibility unless three conditions are met together. Orders to commit
/// genocide or crimes against humanity are manifestly unlawful, so that the plea never succeeds against those (paragraph 2).
/// </summary>
public static class Article33
{
    /// <summary>The plea of superior orders.</summary>
    public static Plea SuperiorOrder { get; } = new(PleaKind.SuperiorOrder, "33", PleaEffect.ExcludesResponsibility, "Superior orders", "Ordre hiérarchique")
    {
        Requirements =
        [
            new(
                "33(1)/order",
                ElementKind.Circumstance,
                "The crime was committed on the order of a Government or of a superior, military or civilian.",
                "Le crime a été commis sur l’ordre d’un gouvernement ou d’un supérieur, militaire ou civil."),
            new("33(1)(a)/duty-to-obey", ElementKind.Circumstance, "The person was under a legal duty to obey.", "La personne avait l’obligation légale d’obéir."),
            new("33(1)(b)/unaware", ElementKind.Mental, "The person did not know that the order was unlawful.", "La personne ne savait pas que l’ordre était illégal."),
            new("33(1)(c)/not-manifestly-unlawful", ElementKind.Circumstance, "The order was not manifestly unlawful.", "L’ordre n’était pas manifestement illégal.")
            {
                NeverMetFor = [CrimeFamily.Genocide, CrimeFamily.CrimesAgainstHumanity],
            },
        ],
    };
}
