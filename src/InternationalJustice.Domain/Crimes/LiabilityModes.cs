using System.Collections.Immutable;
using InternationalJustice.Domain.Citations;
using static InternationalJustice.Domain.Crimes.ModeOfLiability;
using static InternationalJustice.Domain.Crimes.ParticipationForm;

namespace InternationalJustice.Domain.Crimes;

/// <summary>The modes of liability of articles 25(3) and 28 of the Rome Statute.</summary>
public static class LiabilityModes
{
    private const string OwnCrime = "Intent and knowledge as for the crime, and any special intent in person.";
    private const string OwnConduct = "Intent and knowledge as to the person's own conduct.";
    private const string CrimeFollows = "The person meant the crime, or knew that it would follow in the ordinary course of events.";
    private const string GroupCrime = "A group that acted with a common purpose committed or attempted the crime.";
    private const string OtherContribution = "The person contributed to it in any other way than those of article 25(3)(a) to (c).";
    private const string SignificantContribution = "Whether the contribution must be significant: yes in Mbarushimana (2011) and Katanga (2014); no such threshold in Ruto et al. (2012).";
    private const string LackOfControl = "The crimes were a result of the failure to exercise control properly over them.";
    private const string NoMeasures = "The person did not take the necessary and reasonable measures that were possible to prevent or repress the crimes, or to refer them to the authorities.";

    private static readonly ImmutableArray<string> JointKnowledge =
    [
        OwnCrime,
        "All knew that carrying out the plan would bring the crime about in the ordinary course of events.",
        "The person knew the facts that gave joint control.",
    ];

    /// <summary>All modes, in the order of the Statute.</summary>
    public static ImmutableArray<LiabilityMode> All { get; } =
    [
        new(DirectPerpetration, "25(3)(a)", Principal, "Commission as an individual", "Commission à titre individuel")
        {
            Requirements = ["The person carried out the elements of the crime."],
            MentalRequirements = [OwnCrime],
        },
        new(CoPerpetration, "25(3)(a)", Principal, "Commission jointly with another", "Commission conjointement avec une autre personne")
        {
            Requirements =
            [
                "Two or more had an agreement or a common plan, which need not be express.",
                "The person made an essential contribution, coordinated with the others, before or during the execution; without it the plan would have failed.",
            ],
            MentalRequirements = JointKnowledge,
            Contested = ["Whether an essential contribution and joint control are needed: yes for the Appeals Chamber (Lubanga, 2014); no for Judges Fulford and Van den Wyngaert (2012)."],
        },
        new(IndirectPerpetration, "25(3)(a)", Principal, "Commission through another person", "Commission par l’intermédiaire d’une autre personne")
        {
            Requirements = ["The person controlled the will of whoever carried the crime out, responsible or not, or an organization whose members complied almost automatically."],
            MentalRequirements = [OwnCrime, "The person knew the facts that gave control."],
        },
        new(IndirectCoPerpetration, "25(3)(a)", Principal, "Commission jointly and through another person", "Coaction indirecte")
        {
            IsFromCaseLaw = true,
            Requirements =
            [
                "Several had a common plan.",
                "Each made an essential contribution to it.",
                "The crimes were carried out by persons or an organization that at least one of them controlled.",
            ],
            MentalRequirements = JointKnowledge,
            Contested = ["Whether article 25(3)(a) permits the combination: yes for the Appeals Chamber by majority (Ntaganda, 2021; Ongwen, 2022); no for Judge Van den Wyngaert (2012), with doubts in separate opinions of 2021."],
        },
        new(Ordering, "25(3)(b)", Accessory, "Ordering", "Ordonner")
        {
            Requirements =
            [
                "The person had authority, in law or in fact.",
                "The person instructed another to commit the crime, or to do something in the course of which it was committed.",
                "The order had a direct effect on the crime.",
            ],
            MentalRequirements = [OwnConduct, CrimeFollows],
        },
        new(Soliciting, "25(3)(b)", Accessory, "Soliciting", "Solliciter")
        {
            Requirements = ["The person asked or urged another to commit the crime; no authority is needed."],
            MentalRequirements = [OwnConduct, CrimeFollows],
        },
        new(Inducing, "25(3)(b)", Accessory, "Inducing", "Encourager")
        {
            Requirements = ["The person used influence that led another to commit the crime.", "The influence had a direct effect on its commission."],
            MentalRequirements = [OwnConduct, CrimeFollows],
        },
        new(Assisting, "25(3)(c)", Accessory, "Aiding, abetting or otherwise assisting", "Aide, concours ou autre forme d’assistance")
        {
            Requirements = ["The person gave assistance of any kind, such as the means.", "The assistance had an effect on the crime."],
            MentalRequirements = ["The person acted for the purpose of making the crime easier; to know that it would is not enough.", "Intent and knowledge as for the crime of the principal."],
            Contested = ["Whether the effect must be substantial: no in the prevailing practice; yes in early decisions, after the ad hoc tribunals."],
        },
        new(ContributingWithAim, "25(3)(d)(i)", Accessory, "Contribution to the crime of a group, to further its activity or purpose", "Contribution à un crime de groupe, visant à faciliter l’activité ou le dessein criminel")
        {
            Requirements = [GroupCrime, OtherContribution],
            MentalRequirements = ["The contribution was intentional.", "The person aimed at furthering the criminal activity or purpose of the group, which involves a crime of the Statute."],
            Contested = [SignificantContribution],
        },
        new(ContributingWithKnowledge, "25(3)(d)(ii)", Accessory, "Contribution to the crime of a group, in knowledge of its intention", "Contribution à un crime de groupe, en pleine connaissance de l’intention du groupe")
        {
            Requirements = [GroupCrime, OtherContribution],
            MentalRequirements = ["The contribution was intentional.", "The person knew that the group intended to commit the crime; this is asked for each crime."],
            Contested = [SignificantContribution],
        },
        new(IncitingGenocide, "25(3)(e)", Inchoate, "Direct and public incitement to genocide", "Incitation directe et publique à commettre le génocide")
        {
            Requirements = ["The person called on others in public.", "The call was directly one to commit genocide; none need have followed."],
            MentalRequirements = ["The person meant others to commit genocide.", "The person had the intent of genocide in person."],
        },
        new(Attempting, "25(3)(f)", Inchoate, "Attempt", "Tentative")
        {
            Requirements =
            [
                "The person began to execute the crime by a substantial step.",
                "The crime did not occur, for reasons outside the person's will; who gives it up fully and freely, or prevents it, is not punished.",
            ],
            MentalRequirements = [OwnCrime],
        },
        new(CommandResponsibility, "28(a)", Omission, "Responsibility of a military commander", "Responsabilité du chef militaire ou assimilé")
        {
            Requirements =
            [
                "The person was a military commander, or effectively acted as one.",
                "The forces were effectively under the person's command, or authority, and control.",
                LackOfControl,
                NoMeasures,
            ],
            MentalRequirements = ["The person knew, or given the circumstances should have known, of such crimes under way or imminent."],
            Contested =
            [
                "What must be a result of the failure: that control would have made the crimes less likely in Bemba (Pre-Trial Chamber II, 2009); other opinions of 2018 see a link with the lack of control only, or none with a failure to punish.",
                "Whether the commander must share a special intent: not settled.",
            ],
        },
        new(SuperiorResponsibility, "28(b)", Omission, "Responsibility of another superior", "Responsabilité du supérieur hiérarchique non militaire")
        {
            Requirements =
            [
                "The person was a superior of the subordinates otherwise than under article 28(a).",
                "The person had effective authority and control over them.",
                "The crimes concerned activities that were under the person's effective responsibility and control.",
                LackOfControl,
                NoMeasures,
            ],
            MentalRequirements = ["The person knew of the crimes, or consciously disregarded information that clearly pointed to them."],
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
}
