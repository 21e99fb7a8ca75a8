using System.Collections.Immutable;

namespace InternationalJustice.Domain.Crimes.Responsibility;

/// <summary>
/// Article 32: a mistake of fact excludes responsibility only if it takes away the mental element. A mistake about whether conduct is a crime does not; one of law may, if it
/// takes away the mental element, or as article 33 says of superior orders.
/// </summary>
public static class Article32
{
    /// <summary>Mistake of fact: paragraph 1.</summary>
    public static Plea MistakeOfFact { get; } = new(PleaKind.MistakeOfFact, "32(1)", PleaEffect.ExcludesResponsibility, "Mistake of fact", "Erreur de fait")
    {
        Requirements =
        [
            new("32(1)/mistake", ElementKind.Circumstance, "The person was mistaken about a fact.", "La personne s’est trompée sur un fait."),
            new("32(1)/no-mental-element", ElementKind.Mental, "The mistake took away the mental element of the crime.", "L’erreur a fait disparaître l’élément psychologique du crime."),
        ],
    };

    /// <summary>Mistake of law that takes away the mental element: paragraph 2, second sentence.</summary>
    public static Plea MistakeOfLaw { get; } = new(PleaKind.MistakeOfLaw, "32(2)", PleaEffect.MayExcludeResponsibility, "Mistake of law", "Erreur de droit")
    {
        Requirements =
        [
            new(
                "32(2)/mistake",
                ElementKind.Circumstance,
                "The person was mistaken about the law otherwise than about whether the conduct is a crime within jurisdiction.",
                "La personne s’est trompée sur le droit, autrement que sur la question de savoir si le comportement est un crime relevant de la compétence de la Cour."),
            new("32(2)/no-mental-element", ElementKind.Mental, "The mistake took away the mental element of the crime.", "L’erreur a fait disparaître l’élément psychologique du crime."),
        ],
    };

    /// <summary>A wrong view of whether the conduct is a crime, which the Statute refuses: paragraph 2, first sentence.</summary>
    public static Plea MistakeAboutCriminality { get; } =
        new(PleaKind.MistakeAboutCriminality, "32(2)", PleaEffect.NoEffect, "Mistake about whether conduct is a crime", "Erreur sur le caractère criminel du comportement");

    /// <summary>The three, in the order of <see cref="PleaKind"/>.</summary>
    public static ImmutableArray<Plea> All { get; } = [MistakeOfFact, MistakeOfLaw, MistakeAboutCriminality];
}
