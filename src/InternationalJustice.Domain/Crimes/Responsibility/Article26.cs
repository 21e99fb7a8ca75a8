namespace InternationalJustice.Domain.Crimes.Responsibility;

/// <summary>Article 26: the Court has no jurisdiction over anybody who was under eighteen when the crime was allegedly committed. It says nothing about responsibility before other courts.</summary>
public static class Article26
{
    /// <summary>The plea that the person was under eighteen. From which day it fails follows from the date of birth, in the assessment of jurisdiction.</summary>
    public static Plea Minority { get; } = new(PleaKind.Minority, "26", PleaEffect.BarsProceedings, "Minority", "Minorité")
    {
        Requirements =
        [
            new(
                "26/under-18",
                ElementKind.Circumstance,
                "The person was under eighteen at the time of the conduct; the eighteenth birthday counts as eighteen.",
                "La personne avait moins de dix-huit ans au moment des faits ; le jour du dix-huitième anniversaire compte pour dix-huit ans."),
        ],
    };
}
