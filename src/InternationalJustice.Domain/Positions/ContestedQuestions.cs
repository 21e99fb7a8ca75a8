using System.Collections.Immutable;
using InternationalJustice.Domain.Time;
using static InternationalJustice.Domain.Positions.ContestedQuestionId;
using static InternationalJustice.Domain.Positions.PositionId;
using static InternationalJustice.Domain.Positions.PositionStatus;

namespace InternationalJustice.Domain.Positions;

/// <summary>The contested questions of law that the library knows, with every position on each.</summary>
public static class ContestedQuestions
{
    /// <summary>All questions, in the order of their ids.</summary>
    public static ImmutableArray<ContestedQuestion> All { get; } =
    [
        new(WithdrawalPendingMatter, "Which matters stay before the Court when a State's withdrawal takes effect?", "12(2) 13 127(2)", UnderConsiderationInclPE,
            new(UnderConsiderationInclPE, HeldByCourt, "A matter that was under consideration when the withdrawal took effect, a preliminary examination included, stays before the Court.",
                By("Pre-Trial Chamber I", "2025-10-23"), By("Appeals Chamber", "2026-04-22")),
            new(CrimesWhileParty, HeldEarlier, "Crimes committed during membership stay within reach, whenever they come to be examined.",
                By("Pre-Trial Chamber III", "2017-10-25"), By("Pre-Trial Chamber I", "2021-09-15")),
            new(PreconditionAtTrigger, PositionStatus.Rejected, "The State must still be a party when the investigation is requested or the situation referred.",
                By("Judges Perrin de Brichambaut and Lordkipanidze, dissenting", "2023-07-18"))),

        new(CooperationAfterWithdrawal, "For which proceedings must a State that has left still cooperate?", "86 127(2)", CommencedOnly,
            new(CommencedOnly, Wording, "For investigations and proceedings that had commenced before the withdrawal took effect.", By("Article 127(2)")),
            new(AccruedObligation, Argued, "Also for later investigations of crimes committed during membership, because that obligation had accrued.")),

        new(Article98HeadOfState, "May a State refuse to arrest the head of State or government, or the foreign minister, of a State that is not a party?", "27(2) 98(1)", NoImmunity,
            new(NoImmunity, HeldByCourt, "Custom knows no immunity of a head of State before an international court, nor between States where one acts for that court: it must arrest.",
                By("Appeals Chamber", "2019-05-06"), By("Pre-Trial Chamber II", "2024-10-24")),
            new(SecurityCouncilRemoves, HeldEarlier, "Only a referral by the Security Council puts the State of the official in the place of a party and so removes the immunity.",
                By("Pre-Trial Chambers", "2009/2017")),
            new(Article98Protects, Argued, "The immunity of the official of a State that is not a party stands, and a request to arrest may be refused.", By("Several States"), By("Literature"))),

        new(Article98Agreements, "Which agreements between States bar the Court from requesting surrender?", "98(2)", PositionId.None,
            new(StatusOfForcesOnly, Argued, "Only agreements such as those on the status of forces, for persons whom the sending State has sent.", By("Guiding principles of the European Union", "2002")),
            new(AnyAgreement, Argued, "Any agreement that makes surrender depend on another State's consent.", By("United States of America"))),

        new(CrossBorderConduct, "How much of a crime must take place on the territory of a party?", "12(2)(a)", ElementOrPart,
            new(ElementOrPart, HeldByCourt, "One element or a part of the crime is enough.", By("Pre-Trial Chamber I", "2018-09-06")),
            new(PartOfActusReus, HeldByCourt, "A part of the conduct itself must take place there.", By("Pre-Trial Chamber III", "2019-11-14")),
            new(EffectsDoctrine, Argued, "Effects felt there are enough."),
            new(StrictConduct, PositionStatus.Rejected, "The whole conduct must take place there.")),

        new(DisputedTerritory, "Can the Court's jurisdiction over the territory of a party be denied by denying that it is a State?", "12(2)(a)", PartyIsState,
            new(PartyIsState, HeldByCourt, "A State that has become a party is a State for the purposes of the Statute; that is not examined again.", By("Pre-Trial Chamber I, by majority", "2021-02-05")),
            new(StatehoodTest, MinorityOpinion, "Statehood under general international law, or a competence that could be delegated, must be shown.", By("Judge Kovács, dissenting", "2021-02-05"))),

        new(NationalityDate, "On which day must the person be a national of a party?", "12(2)(b)", PositionId.None,
            new(TimeOfConduct, Argued, "On the day of the conduct; a later naturalization changes nothing."),
            new(TimeOfProceedings, Argued, "On the day on which the person is accused.", By("Wording of article 12(2)(b)"))),

        new(ReferralExemptions, "Do clauses of a referral that exempt nationals of contributing States bind the Court?", "13(b)", PositionId.None,
            new(Valid, Argued, "They limit the referral, and the Court is bound by it as it stands.", By("Wording of the resolutions")),
            new(Severable, Argued, "A situation cannot be cut by nationality: the clause falls and the referral stays.", By("Literature"))),

        new(ReferralLimits, "Do the limits of the Statute hold on a referral by the Security Council?", "11 13(b) 21(3) 22", TreatyLimitsStay,
            new(TreatyLimitsStay, HeldByCourt, "The Statute governs on a referral too, its limits in time and the principle of legality included.", By("Appeals Chamber", "2021-11-01")),
            new(CouncilBinding, Argued, "The decision of the Council binds the Court as it stands.", By("Literature"))),

        new(DeferralScope, "Must a deferral by the Security Council concern a concrete situation?", "16", PositionId.None,
            new(CaseSpecific, Argued, "It must; a request in general terms has no effect."),
            new(GeneralAllowed, Argued, "It need not.", By("Resolutions 1422 and 1487 of the Security Council", "2002/2003"))),

        new(DeclarationAfterAccession, "Does a declaration of acceptance keep its effect when the State becomes a party?", "11(2) 12(3)", PositionId.None,
            new(Survives, Argued, "It keeps its effect beside membership.", By("Wording of article 11(2)")),
            new(Superseded, Argued, "It ends with membership, because only a State that is not a party can accept.", By("Wording of article 12(3)"))),

        new(DeclarationAggression, "Can a declaration of acceptance give jurisdiction over aggression?", "12(3) 15bis(5)", Excluded,
            new(Excluded, Wording, "It cannot: the exclusion of States that are not parties is without exception.", By("Article 15bis(5)")),
            new(Possible, Argued, "It can: the exclusion protects that State, which may waive it.", By("Literature"))),

        new(AmendmentNonAcceptingParty, "What does it do that a party has not accepted an amendment?", "121(5)", Absolute,
            new(Absolute, Wording, "The crime is barred whenever it was committed by a national, or on the territory, of a party that has not accepted.", By("Article 121(5)")),
            new(ConsentOnly, Argued, "Only the link through that party falls away; another link may carry.", By("Literature")),
            new(SecurityCouncilOverrides, Argued, "There is no bar on a referral by the Security Council.")),

        new(AmendmentNonParties, "Does the bar for amendments extend to States that are not parties?", "121(5)", PositionId.None,
            new(AssemblyUnderstanding, Assembly, "It does, for their nationals and their territory alike.", By("Resolutions of the Review Conference and of the Assembly of States Parties", "2010/2017")),
            new(TextOnly, Argued, "It does not: the provision speaks of parties only.", By("Literature"))),

        new(AmendmentLaterParties, "Is a State that joins after an amendment bound by it?", "121(5)", PositionId.None,
            new(Choose, Assembly, "Only if it accepts it.", By("Review Conference", "2010")),
            new(AsAmended, Argued, "It joins the Statute as amended.", By("Article 40(5) of the Vienna Convention on the Law of Treaties"))),

        new(AggressionNonAcceptingParty, "Which parties must have accepted the amendments on aggression?", "15bis(4) 121(5)", PositionId.None,
            new(Restrictive, Assembly, "Both the party of the aggressor and the party attacked.", By("Assembly of States Parties", "2017")),
            new(OptOut, Argued, "One of the two, unless the aggressor has opted out.", By("Wording of article 15bis(4)"))),

        new(Article124Ukraine, "What does Ukraine's declaration under article 124 exclude?", "12(3) 124", PositionId.None,
            new(Effective, Argued, "War crimes by its nationals for seven years from 1 January 2025.", By("Ukraine")),
            new(DeclarationsContinue, Argued, "Nothing, because its acceptance of 2015 still gives jurisdiction.", By("Literature")),
            new(PartialNotAllowed, Argued, "It cannot be confined to nationals, and so excludes war crimes on its territory too or has no effect.", By("Literature"))),

        new(Legality, "What does the principle of legality ask for where the Court reaches back in time?", "21(3) 22 24", HumanRightsTest,
            new(HumanRightsTest, HeldByCourt, "The conduct must also have been foreseeably criminal under the law that bound the person at the time.", By("Appeals Chamber", "2021-11-01")),
            new(StatuteSuffices, PositionStatus.Rejected, "It is enough that it was a crime of the Statute on the day of the conduct.", By("Pre-Trial Chamber II", "2021-05-17")),
            new(Separate, MinorityOpinion, "The result of the Appeals Chamber, by another path.", By("Judge Ibáñez Carranza, separate opinion", "2021-11-01"))),

        new(ContinuingCrimes, "Is the later part of a crime covered that began before the first day within reach?", "11 24", ContinuingCovered,
            new(ContinuingCovered, HeldByCourt, "It is, for crimes that continue.", By("Trial Chamber I, on child soldiers", "2012-03-14")),
            new(CompletedOnce, Argued, "It is not: the crime is fixed on the day on which it is first complete.")),

        new(StraddlingConduct, "Does the day of the conduct or the day of its result count?", "11", ConductDate,
            new(ConductDate, Wording, "The day of the conduct.", By("Article 24(1)")),
            new(CrimeCompletedDate, Argued, "The day on which the crime is complete.", By("Wording of article 11(1)"))),

        new(Article24EntryIntoForce, "Which entry into force does article 24 mean?", "24", StatuteDate,
            new(StatuteDate, Practice, "That of the Statute, 1 July 2002."),
            new(StateDate, Argued, "That for the State concerned.", By("Literature"))),

        new(NonInternationalThreshold, "Does article 8(2)(f) ask for a longer conflict than article 8(2)(d)?", "8(2)(d) 8(2)(f)", SameThreshold,
            new(SameThreshold, HeldByCourt, "No: the length of a conflict is a part of its intensity.", By("Trial Chambers")),
            new(HigherThreshold, Argued, "Yes: the crimes of article 8(2)(e) need a conflict that lasts.", By("Literature"))),

        new(ElementsOfCrimes, "How far do the Elements of Crimes bind the judges?", "9 21", ElementsBindingUnlessConflict,
            new(ElementsBindingUnlessConflict, HeldByCourt, "They are applied unless they contradict the Statute.", By("Pre-Trial Chamber I, by majority", "2009-03-04")),
            new(ElementsOnlyGuidance, MinorityOpinion, "They assist, and leave the judges free.", By("Judge Ušacka, dissenting", "2009-03-04"))),
    ];

    /// <summary>The question with an id.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is none.</exception>
    public static ContestedQuestion Get(ContestedQuestionId id) =>
        id is > ContestedQuestionId.None && (int)id <= All.Length ? All[(int)id - 1] : throw new ArgumentOutOfRangeException(nameof(id));

    /// <summary>The position with an id.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is none, or it is <see cref="PositionId.None"/>.</exception>
    public static Position Get(PositionId id) =>
        All.SelectMany(question => question.Positions).FirstOrDefault(position => position.Id == id) ?? throw new ArgumentOutOfRangeException(nameof(id));

    private static PositionAuthority By(string source, string? on = null) => new(source, on is null ? null : UncertainDate.Parse(on));
}
