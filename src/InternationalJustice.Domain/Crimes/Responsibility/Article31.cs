using System.Collections.Immutable;
using InternationalJustice.Domain.Citations;

namespace InternationalJustice.Domain.Crimes.Responsibility;

/// <summary>
/// Article 31: grounds on which a person is not criminally responsible, judged at the time of the conduct. The Court decides whether they apply to the case before it
/// (paragraph 2).
/// </summary>
public static class Article31
{
    private static readonly Provision ShortOfExclusion = Provision.Parse("RPE rule 145(2)(a)");

    /// <summary>Mental disease or defect: paragraph 1(a).</summary>
    public static Plea MentalDisease { get; } = new(PleaKind.MentalDisease, "31(1)(a)", PleaEffect.ExcludesResponsibility, "Mental disease or defect", "Maladie ou déficience mentale")
    {
        Requirements =
        [
            new("31(1)(a)/disease", ElementKind.Circumstance, "The person suffered from a mental disease or defect.", "La personne souffrait d’une maladie ou d’une déficience mentale."),
            CapacityDestroyed("31(1)(a)", "Elle"),
        ],
        Mitigation = ShortOfExclusion,
    };

    /// <summary>Intoxication: paragraph 1(b).</summary>
    public static Plea Intoxication { get; } = new(PleaKind.Intoxication, "31(1)(b)", PleaEffect.ExcludesResponsibility, "Intoxication", "Intoxication")
    {
        Requirements =
        [
            new("31(1)(b)/intoxication", ElementKind.Circumstance, "The person was intoxicated.", "La personne était en état d’intoxication."),
            CapacityDestroyed("31(1)(b)", "Cet état"),
            new(
                "31(1)(b)/risk-not-taken",
                ElementKind.Circumstance,
                "The person did not become intoxicated voluntarily while knowing, or ignoring the risk, that the intoxication was likely to lead to a crime within jurisdiction.",
                "La personne ne s’est pas volontairement intoxiquée en sachant, ou en négligeant le risque, que cela la conduirait probablement à un crime relevant de la compétence de la Cour."),
        ],
    };

    /// <summary>Defence of oneself or of another person: paragraph 1(c).</summary>
    public static Plea DefenceOfPersons { get; } = new(PleaKind.DefenceOfPersons, "31(1)(c)", PleaEffect.ExcludesResponsibility, "Defence of oneself or another", "Légitime défense de soi ou d’autrui")
    {
        Requirements =
        [
            new("31(1)(c)/person-defended", ElementKind.Circumstance, "The person acted to defend themselves or another.", "La personne a agi pour se défendre ou défendre autrui."),
            .. DefensiveReaction(),
        ],
    };

    /// <summary>Defence of property: paragraph 1(c). It exists against war crimes only.</summary>
    public static Plea DefenceOfProperty { get; } = new(PleaKind.DefenceOfProperty, "31(1)(c)", PleaEffect.ExcludesResponsibility, "Defence of property", "Défense de biens")
    {
        Requirements =
        [
            new("31(1)(c)/war-crime", ElementKind.Circumstance, "The crime is a war crime.", "Le crime est un crime de guerre.")
            {
                NeverMetFor = [CrimeFamily.Genocide, CrimeFamily.CrimesAgainstHumanity, CrimeFamily.Aggression, CrimeFamily.AdministrationOfJustice],
            },
            new(
                "31(1)(c)/property-defended",
                ElementKind.Circumstance,
                "The person acted to defend property that was essential to the survival of a person or to a military mission.",
                "La personne a agi pour défendre des biens essentiels à la survie d’une personne ou à l’accomplissement d’une mission militaire."),
            .. DefensiveReaction(),
        ],
    };

    /// <summary>Duress: paragraph 1(d).</summary>
    public static Plea Duress { get; } = new(PleaKind.Duress, "31(1)(d)", PleaEffect.ExcludesResponsibility, "Duress", "Contrainte")
    {
        Requirements =
        [
            new(
                "31(1)(d)/threat",
                ElementKind.Circumstance,
                "There was a threat of imminent death, or of continuing or imminent serious bodily harm, to the person or another.",
                "Il existait une menace de mort imminente, ou d’atteinte grave, continue ou imminente, à l’intégrité physique de la personne ou d’autrui."),
            new(
                "31(1)(d)/beyond-control",
                ElementKind.Circumstance,
                "The threat came from other persons or from circumstances beyond the person's control.",
                "La menace émanait d’autres personnes ou de circonstances indépendantes de la volonté de la personne."),
            new("31(1)(d)/cause", ElementKind.Consequence, "The threat caused the conduct.", "Cette menace a causé le comportement."),
            new(
                "31(1)(d)/necessary-and-reasonable",
                ElementKind.Conduct,
                "The person acted necessarily and reasonably to avoid the threat.",
                "La personne a agi par nécessité et de façon raisonnable pour écarter cette menace."),
            new(
                "31(1)(d)/no-greater-harm-intended",
                ElementKind.Mental,
                "The person did not intend to cause a greater harm than the one sought to be avoided.",
                "La personne n’avait pas l’intention de causer un dommage plus grand que celui qu’elle cherchait à éviter."),
        ],
        Mitigation = ShortOfExclusion,
    };

    /// <summary>Another ground: paragraph 3.</summary>
    public static Plea OtherGround { get; } = new(PleaKind.OtherGround, "31(3)", PleaEffect.MayExcludeResponsibility, "Another ground from the applicable law", "Autre motif tiré du droit applicable")
    {
        Requirements =
        [
            new("31(3)/applicable-law", ElementKind.Circumstance, "The ground is derived from the law that the Court applies under article 21.", "Le motif découle du droit que la Cour applique en vertu de l’article 21."),
            new(
                "31(3)/notice",
                ElementKind.Circumstance,
                "The defence gave notice of it before trial, as rule 80 of the Rules of Procedure and Evidence asks.",
                "La défense l’a annoncé avant le procès, comme le veut la règle 80 du Règlement de procédure et de preuve."),
        ],
    };

    /// <summary>The grounds, in the order of the article.</summary>
    public static ImmutableArray<Plea> All { get; } = [MentalDisease, Intoxication, DefenceOfPersons, DefenceOfProperty, Duress, OtherGround];

    /// <summary>What the disease and the intoxication must have done to the person.</summary>
    private static Requirement CapacityDestroyed(string paragraph, string subjectInFrench) => new(
        $"{paragraph}/capacity-destroyed",
        ElementKind.Consequence,
        "It destroyed the capacity to see that the conduct was unlawful or of what nature it was, or the capacity to bring the conduct into line with the law.",
        $"{subjectInFrench} a supprimé la faculté de comprendre l’illicéité ou la nature du comportement, ou celle de le maîtriser conformément à la loi.");

    /// <summary>Having taken part in a defensive operation of armed forces is no such reaction by itself.</summary>
    private static Requirement[] DefensiveReaction() =>
    [
        new("31(1)(c)/unlawful-force", ElementKind.Circumstance, "It was against an imminent and unlawful use of force.", "C’était contre un recours imminent et illicite à la force."),
        new("31(1)(c)/reasonable", ElementKind.Conduct, "The person acted reasonably.", "La personne a agi raisonnablement."),
        new(
            "31(1)(c)/proportionate",
            ElementKind.Conduct,
            "The conduct was in proportion to the danger. To have taken part in a defensive operation of armed forces is not enough by itself.",
            "Le comportement était proportionné au danger. Avoir participé à une opération défensive de forces armées ne suffit pas en soi."),
    ];
}
