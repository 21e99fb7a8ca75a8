using System.Collections.Immutable;
using InternationalJustice.Domain.Citations;
using static InternationalJustice.Domain.Crimes.ElementKind;
using static InternationalJustice.Domain.Crimes.Responsibility.ModeOfLiability;
using static InternationalJustice.Domain.Crimes.Responsibility.ParticipationForm;

namespace InternationalJustice.Domain.Crimes.Responsibility;

/// <summary>The modes of liability of articles 25(3) and 28 of the Rome Statute.</summary>
public static class LiabilityModes
{
    private static readonly Requirement CommonPlan = new(
        "25(3)(a)/common-plan",
        Circumstance,
        "Two or more had an agreement or a common plan, which need not be express.",
        "Deux personnes ou plus avaient un accord ou un plan commun, qui peut être tacite.");

    private static readonly Requirement EssentialContribution = new(
        "25(3)(a)/essential-contribution",
        Conduct,
        "The person made an essential contribution, coordinated with the others, before or during the execution; without it the plan would have failed.",
        "La personne a apporté, de façon coordonnée avec les autres, avant ou pendant l’exécution, une contribution essentielle, sans laquelle le plan aurait échoué.");

    private static readonly Requirement PersonalMentalElement = new(
        "25(3)(a)/mental-element",
        Mental,
        "The person had the intent and knowledge that the crime asks for, and any special intent in person.",
        "La personne avait l’intention et la connaissance que le crime exige et, en personne, tout dol spécial.");

    private static readonly Requirement MutualAwareness = new(
        "25(3)(a)/mutual-awareness",
        Mental,
        "All knew that carrying out the plan would bring the crime about in the ordinary course of events.",
        "Tous savaient que l’exécution du plan entraînerait le crime dans le cours normal des événements.");

    private static readonly Requirement KnowledgeOfControl = new(
        "25(3)(a)/knowledge-of-control",
        Mental,
        "The person knew the facts that gave control.",
        "La personne connaissait les faits qui donnaient le contrôle.");

    private static readonly Bilingual SignificantContribution = new(
        "Whether the contribution must be significant: yes in Mbarushimana (2011) and Katanga (2014); no such threshold in Ruto et al. (2012).",
        "La contribution doit-elle être significative : oui selon Mbarushimana (2011) et Katanga (2014) ; aucun seuil de ce genre selon Ruto et consorts (2012).");

    /// <summary>All modes, in the order of the Statute.</summary>
    public static ImmutableArray<LiabilityMode> All { get; } =
    [
        new(DirectPerpetration, "25(3)(a)", Principal, "Commission as an individual", "Commission à titre individuel")
        {
            Requirements =
            [
                new("25(3)(a)/execution", Conduct, "The person carried out the material elements of the crime.", "La personne a exécuté les éléments matériels du crime."),
                PersonalMentalElement,
            ],
        },
        new(CoPerpetration, "25(3)(a)", Principal, "Commission jointly with another", "Commission conjointement avec une autre personne")
        {
            Requirements = [CommonPlan, EssentialContribution, PersonalMentalElement, MutualAwareness, KnowledgeOfControl],
            ContestedTexts =
            [
                new(
                    "Whether an essential contribution and joint control are needed: yes for the Appeals Chamber (Lubanga, 2014); no for Judges Fulford and Van den Wyngaert (2012).",
                    "Une contribution essentielle et un contrôle conjoint sont-ils nécessaires : oui pour la Chambre d’appel (Lubanga, 2014) ; non pour les juges Fulford et Van den Wyngaert (2012)."),
            ],
        },
        new(IndirectPerpetration, "25(3)(a)", Principal, "Commission through another person", "Commission par l’intermédiaire d’une autre personne")
        {
            Requirements =
            [
                new(
                    "25(3)(a)/control-of-another",
                    Circumstance,
                    "The person controlled the will of whoever carried the crime out, responsible or not, or an organization whose members complied almost automatically.",
                    "La personne contrôlait la volonté de celui qui a exécuté le crime, responsable ou non, ou une organisation dont les membres obéissaient presque automatiquement."),
                PersonalMentalElement,
                KnowledgeOfControl,
            ],
        },
        new(IndirectCoPerpetration, "25(3)(a)", Principal, "Commission jointly and through another person", "Coaction indirecte")
        {
            IsFromCaseLaw = true,
            Requirements =
            [
                CommonPlan,
                EssentialContribution,
                new(
                    "25(3)(a)/controlled-executors",
                    Circumstance,
                    "The crimes were carried out by persons or an organization that at least one of those who shared the plan controlled.",
                    "Les crimes ont été exécutés par des personnes ou une organisation que contrôlait au moins l’un de ceux qui partageaient le plan."),
                PersonalMentalElement,
                MutualAwareness,
                KnowledgeOfControl,
            ],
            ContestedTexts =
            [
                new(
                    "Whether article 25(3)(a) permits the combination: yes for the Appeals Chamber by majority (Ntaganda, 2021; Ongwen, 2022); no for Judge Van den Wyngaert (2012), with doubts in separate opinions of 2021.",
                    "L’article 25-3-a permet-il cette combinaison : oui pour la Chambre d’appel à la majorité (Ntaganda, 2021 ; Ongwen, 2022) ; non pour la juge Van den Wyngaert (2012), doutes dans des opinions individuelles de 2021."),
            ],
        },
        new(Ordering, "25(3)(b)", Accessory, "Ordering", "Ordonner")
        {
            Requirements =
            [
                new("25(3)(b)/authority", Circumstance, "The person had authority, in law or in fact.", "La personne avait autorité, en droit ou en fait."),
                new(
                    "25(3)(b)/order",
                    Conduct,
                    "The person instructed another to commit the crime, or to do something in the course of which it was committed.",
                    "La personne a donné à autrui l’instruction de commettre le crime, ou d’accomplir un acte au cours duquel il a été commis."),
                new("25(3)(b)/direct-effect", Consequence, "It had a direct effect on the crime.", "Elle a eu un effet direct sur le crime."),
                .. MentalElementOfInstigation(),
            ],
        },
        new(Soliciting, "25(3)(b)", Accessory, "Soliciting", "Solliciter")
        {
            Requirements =
            [
                new("25(3)(b)/request", Conduct, "The person asked or urged another to commit the crime; no authority is needed.", "La personne a demandé à autrui de commettre le crime ou l’y a poussé ; aucune autorité n’est requise."),
                .. MentalElementOfInstigation(),
            ],
        },
        new(Inducing, "25(3)(b)", Accessory, "Inducing", "Encourager")
        {
            Requirements =
            [
                new("25(3)(b)/influence", Conduct, "The person used influence that led another to commit the crime.", "La personne a exercé une influence qui a amené autrui à commettre le crime."),
                new("25(3)(b)/direct-effect", Consequence, "It had a direct effect on the crime.", "Elle a eu un effet direct sur le crime."),
                .. MentalElementOfInstigation(),
            ],
        },
        new(Assisting, "25(3)(c)", Accessory, "Aiding, abetting or otherwise assisting", "Aide, concours ou autre forme d’assistance")
        {
            Requirements =
            [
                new("25(3)(c)/assistance", Conduct, "The person gave assistance of any kind, such as the means.", "La personne a apporté une assistance quelconque, par exemple les moyens."),
                new("25(3)(c)/effect", Consequence, "The assistance had an effect on the crime.", "L’assistance a eu un effet sur le crime."),
                new(
                    "25(3)(c)/purpose",
                    Mental,
                    "The person acted for the purpose of making the crime easier; to know that it would is not enough.",
                    "La personne a agi en vue de faciliter le crime ; savoir que tel serait l’effet ne suffit pas.") { DepartsFromArticle30 = true },
                new("25(3)(c)/mental-element", Mental, "The person had intent and knowledge as to the crime of the principal.", "La personne avait l’intention et la connaissance quant au crime de l’auteur principal."),
            ],
            ContestedTexts =
            [
                new(
                    "Whether the effect must be substantial: no in the prevailing practice; yes in early decisions, after the ad hoc tribunals.",
                    "L’effet doit-il être substantiel : non dans la pratique dominante ; oui dans des décisions anciennes, à la suite des tribunaux ad hoc."),
            ],
        },
        new(ContributingWithAim, "25(3)(d)(i)", Accessory, "Contribution to the crime of a group, to further its activity or purpose", "Contribution à un crime de groupe, visant à faciliter l’activité ou le dessein criminel")
        {
            Requirements =
            [
                .. ContributionToGroup(),
                new(
                    "25(3)(d)(i)/aim",
                    Mental,
                    "The person aimed at furthering the criminal activity or purpose of the group, which involves a crime of the Statute.",
                    "La personne visait à faciliter l’activité criminelle ou le dessein criminel du groupe, qui comporte un crime du Statut.") { DepartsFromArticle30 = true },
            ],
            ContestedTexts = [SignificantContribution],
        },
        new(ContributingWithKnowledge, "25(3)(d)(ii)", Accessory, "Contribution to the crime of a group, in knowledge of its intention", "Contribution à un crime de groupe, en pleine connaissance de l’intention du groupe")
        {
            Requirements =
            [
                .. ContributionToGroup(),
                new(
                    "25(3)(d)(ii)/knowledge",
                    Mental,
                    "The person knew that the group intended to commit the crime; this is asked for each crime.",
                    "La personne savait que le groupe avait l’intention de commettre le crime ; cela s’apprécie pour chaque crime."),
            ],
            ContestedTexts = [SignificantContribution],
        },
        new(IncitingGenocide, "25(3)(e)", Inchoate, "Direct and public incitement to genocide", "Incitation directe et publique à commettre le génocide")
        {
            Requirements =
            [
                new("25(3)(e)/public", Circumstance, "The person called on others in public.", "La personne s’est adressée à autrui en public."),
                new(
                    "25(3)(e)/direct",
                    Conduct,
                    "The call was directly one to commit genocide; none need have followed.",
                    "L’appel était directement un appel à commettre le génocide ; il n’est pas nécessaire qu’un génocide ait suivi."),
                new("25(3)(e)/intent", Mental, "The person meant others to commit genocide.", "La personne voulait que d’autres commettent le génocide."),
                new(
                    "25(3)(e)/intent-to-destroy",
                    Mental,
                    "The person had the intent of genocide in person.",
                    "La personne avait elle-même l’intention génocidaire.") { DepartsFromArticle30 = true },
            ],
        },
        new(Attempting, "25(3)(f)", Inchoate, "Attempt", "Tentative")
        {
            Requirements =
            [
                new("25(3)(f)/substantial-step", Conduct, "The person began to execute the crime by a substantial step.", "La personne a commencé l’exécution du crime par un acte substantiel."),
                new("25(3)(f)/not-completed", Circumstance, "The crime did not occur, for reasons outside the person's will.", "Le crime n’a pas eu lieu, pour des raisons indépendantes de la volonté de la personne."),
                new(
                    "25(3)(f)/not-abandoned",
                    Circumstance,
                    "The person did not fully and freely give it up, nor prevent its completion.",
                    "La personne n’y a pas renoncé complètement et volontairement, ni n’en a empêché l’achèvement."),
                new(
                    "25(3)(f)/mental-element",
                    Mental,
                    "The person had the intent and knowledge that the crime asks for, and any special intent in person.",
                    "La personne avait l’intention et la connaissance que le crime exige et, en personne, tout dol spécial."),
            ],
        },
        new(CommandResponsibility, "28(a)", Omission, "Responsibility of a military commander", "Responsabilité du chef militaire ou assimilé")
        {
            Requirements =
            [
                new("28(a)/commander", Circumstance, "The person was a military commander, or effectively acted as one.", "La personne était un chef militaire ou en faisait effectivement fonction."),
                new(
                    "28(a)/control",
                    Circumstance,
                    "The forces were effectively under the person's command, or authority, and control.",
                    "Les forces étaient effectivement sous le commandement, ou l’autorité, et le contrôle de la personne."),
                .. FailureToControl("28(a)"),
                new(
                    "28(a)/knew-or-should-have-known",
                    Mental,
                    "The person knew, or given the circumstances should have known, of such crimes under way or imminent.",
                    "La personne savait ou, en raison des circonstances, aurait dû savoir que de tels crimes étaient en cours ou imminents.") { DepartsFromArticle30 = true },
            ],
            ContestedTexts =
            [
                new(
                    "What must be a result of the failure: that control would have made the crimes less likely in Bemba (Pre-Trial Chamber II, 2009); other opinions of 2018 see a link with the lack of control only, or none with a failure to punish.",
                    "Ce qui doit résulter du manquement : un contrôle aurait rendu les crimes moins probables selon Bemba (Chambre préliminaire II, 2009) ; d’autres opinions de 2018 n’exigent un lien qu’avec le défaut de contrôle, ou aucun avec l’absence de répression."),
                new("Whether the commander must share a special intent: not settled.", "Le chef doit-il partager un dol spécial : question non tranchée."),
            ],
        },
        new(SuperiorResponsibility, "28(b)", Omission, "Responsibility of another superior", "Responsabilité du supérieur hiérarchique non militaire")
        {
            Requirements =
            [
                new(
                    "28(b)/superior",
                    Circumstance,
                    "The person was a superior of the subordinates otherwise than under article 28(a).",
                    "La personne était le supérieur des subordonnés autrement qu’au sens de l’article 28-a."),
                new("28(b)/control", Circumstance, "The person had effective authority and control over them.", "La personne avait sur eux une autorité et un contrôle effectifs."),
                new(
                    "28(b)/activities",
                    Circumstance,
                    "The crimes concerned activities that were under the person's effective responsibility and control.",
                    "Les crimes concernaient des activités relevant de la responsabilité et du contrôle effectifs de la personne."),
                .. FailureToControl("28(b)"),
                new(
                    "28(b)/knew-or-disregarded",
                    Mental,
                    "The person knew of the crimes, or consciously disregarded information that clearly pointed to them.",
                    "La personne avait connaissance des crimes ou a délibérément négligé des informations qui les indiquaient clairement.") { DepartsFromArticle30 = true },
            ],
        },
    ];

    /// <summary>One mode; <see langword="null"/> for <see cref="ModeOfLiability.None"/>.</summary>
    public static LiabilityMode? Find(ModeOfLiability mode)
    {
        foreach (var known in All)
        {
            if (known.Id == mode)
            {
                return known;
            }
        }

        return null;
    }

    /// <summary>The modes for which a citation stands: <c>25(3)(a)</c> for four, <c>25</c> for all twelve of that article; empty if it names none.</summary>
    public static ImmutableArray<LiabilityMode> Under(Provision provision) => [.. All.Where(mode => provision.Contains(mode.Provision))];

    private static Requirement[] MentalElementOfInstigation() =>
    [
        new("25(3)(b)/own-conduct", Mental, "The person meant to engage in the conduct.", "La personne entendait adopter ce comportement."),
        new(
            "25(3)(b)/crime-foreseen",
            Mental,
            "The person meant the crime, or knew that it would follow in the ordinary course of events.",
            "La personne voulait le crime, ou savait qu’il en résulterait dans le cours normal des événements."),
    ];

    private static Requirement[] ContributionToGroup() =>
    [
        new("25(3)(d)/group-crime", Circumstance, "A group that acted with a common purpose committed or attempted the crime.", "Un groupe agissant de concert a commis ou tenté de commettre le crime."),
        new(
            "25(3)(d)/contribution",
            Conduct,
            "The person contributed to it in any other way than those of article 25(3)(a) to (c).",
            "La personne y a contribué de toute autre manière que celles de l’article 25-3-a à c."),
        new("25(3)(d)/intentional", Mental, "The contribution was intentional.", "La contribution était intentionnelle."),
    ];

    private static Requirement[] FailureToControl(string provision) =>
    [
        new(
            provision + "/result",
            Consequence,
            "The crimes were a result of the failure to exercise control properly over them.",
            "Les crimes ont résulté du fait que la personne n’a pas exercé le contrôle qui convenait."),
        new(
            provision + "/no-measures",
            Conduct,
            "The person did not take the necessary and reasonable measures that were possible to prevent or repress the crimes, or to refer them to the authorities.",
            "La personne n’a pas pris les mesures nécessaires et raisonnables qui étaient possibles pour empêcher ou réprimer les crimes, ou pour en référer aux autorités."),
    ];
}
