using InternationalJustice.Domain.Crimes;
using InternationalJustice.Domain.Jurisdiction;
using InternationalJustice.Domain.Notation;
using static InternationalJustice.Domain.Serialization.Schemas.Shape;

namespace InternationalJustice.Domain.Serialization.Schemas;

/// <summary>The allegation document, as <see cref="AllegationReader"/> reads it.</summary>
internal static class AllegationSchema
{
    internal static Shape Root => new ObjectShape(
        Optional("court", IdOfCourt, "The id of the court; ICC if absent."),
        Optional("situation", NumberOfSituation, "The situation, from whose record trigger, scope and examination are taken where the document does not state them."),
        Optional("asOf", Day, "The day on which the question is asked; if absent, the last day up to which the dataset knows acts."),
        Optional("knownOn", Day, "Acts of later days are left out; no limit if absent."),
        Required("conduct", ListOf(Conduct, isNotEmpty: true), "What is said to have been done; each entry is assessed by itself."),
        Optional("suspect", SharedShapes.Suspect, "The person; absent at the stage of a situation."),
        Optional("aggression", Aggression, "Facts about an act of aggression (articles 8 bis, 15 bis and 15 ter)."),
        Optional("trigger", Trigger, "How the matter came before the Court (article 13); absent if it has not."),
        Optional("examinationOpenedOn", Day, "The day on which a preliminary examination was opened (article 127(2))."),
        Optional("declarations", ListOf(Declaration), "Acceptances of jurisdiction under article 12(3), besides those of the dataset."),
        Optional("deferrals", ListOf(Deferral), "Requests of the Security Council under article 16."),
        Optional("deferralRequests", ListOf(DeferralRequest), "Requests of States under article 18."),
        Optional("proceedings", ListOf(Proceeding), "Proceedings in States (articles 17 and 20); an empty list says that there are none, no list that it is unknown."),
        Optional("gravity", OneOf<Gravity>(), "What was found on gravity (article 17(1)(d)); absent if nobody has decided."),
        Optional("interestsOfJustice", OneOf<InterestsOfJustice>(), "What was found on the interests of justice (article 53); absent if nobody has decided."),
        Optional("positions", SharedShapes.Positions, "Positions on contested questions; none takes no position, even where there is a default."),
        Optional("arrest", Arrest, "Asks besides who must arrest persons on the public record."),
        Optional("treatyActs", ListOf(TreatyActsSchema.Act), "Acts of States that are assumed for this question, fictional States included."));

    private static ObjectShape Conduct => new(
        Required("id", Text, "The name of the entry; each once."),
        Required("crimes", ListOf(CodeOfCrime, isNotEmpty: true), "Codes of crimes, such as 7(1)(h), 8(2)(e), 8bis, or other:terrorism for conduct outside the Statute."),
        Optional("grounds", ListOf(OneOf<PersecutionGround>()), "The grounds of persecution."),
        Required("from", Day, "The first day."),
        Optional("to", Day, "The last day, included; one day if absent, ongoing if null."),
        Optional("completedOn", Day, "The day on which the crime was complete, where that is later than the conduct."),
        Optional("attack", Period, "The attack of article 7, where its days matter (enforced disappearance)."),
        Optional("attackGrounds", ListOf(OneOf<PersecutionGround>()), "The grounds of the attack, on which some courts ask for one; an empty list says on none, no list that it is unknown."),
        Optional("connected", YesOrNo, "Whether it was found connected with the crime, the attack or the report for which a court was founded."),
        Optional("victimNationalities", ListOf(CodeOfState), "The States of which the victims are nationals; unknown if absent."),
        Optional("places", ListOf(SharedShapes.Place), "Every place where at least a part of the conduct took place."),
        Optional("effectsIn", ListOf(CodeOfState), "States in which only effects were felt."),
        Optional("conflict", SharedShapes.Conflict, "The armed conflict; unknown if absent."),
        Optional("hostilities", Hostilities, "What was found on the thresholds of article 8(2)(d) and (f)."),
        Optional("manifestPattern", YesOrNo, "Whether it took place in a manifest pattern of similar conduct, or could itself destroy the group (article 6)."),
        Optional("foreseeable", YesOrNo, "Whether it was foreseeable that the conduct was a crime (article 22)."),
        Optional("elements", OneOf<ElementsFinding>(), "What was found on the definition of the crime; as alleged if absent."));

    private static ObjectShape Period => new(
        Optional("from", Day, "The first day."),
        Optional("to", Day, "The last day, included; no end if absent."));

    private static ObjectShape Hostilities => new(
        Optional("intense", YesOrNo, "Whether the violence went beyond disturbances and tensions."),
        Optional("organised", YesOrNo, "Whether the armed groups were organised."),
        Optional("protracted", YesOrNo, "Whether the conflict lasted."));

    private static ObjectShape Aggression => new(
        Optional("by", CodeOfState, "The State that is said to have committed the act."),
        Optional("against", CodeOfState, "The State against which it was directed."),
        Optional("securityCouncilDetermination", Day, "The day on which the Security Council determined an act of aggression (article 15 bis(7))."),
        Optional("notifiedOn", Day, "The day on which the Secretary-General was notified (article 15 bis(6))."),
        Optional("authorisedOn", Day, "The day on which the Pre-Trial Division authorised the investigation (article 15 bis(8))."));

    private static ChoiceShape Trigger => new(
        new ObjectShape(
            Required("kind", OneOf("stateReferral"), "A referral by States Parties (articles 13(a) and 14)."),
            Required("by", ListOf(CodeOfState, isNotEmpty: true), "The referring States."),
            Required("on", Day, "The day of the referral."),
            Optional("scope", Scope, "Its limits.")),
        new ObjectShape(
            Required("kind", OneOf("securityCouncil"), "A referral by the Security Council (article 13(b))."),
            Required("resolution", Text, "The resolution, such as S/RES/1593 (2005)."),
            Required("on", Day, "The day of its adoption."),
            Optional("scope", Scope, "Its limits.")),
        new ObjectShape(
            Required("kind", OneOf("proprioMotu"), "An investigation on the Prosecutor's own motion (articles 13(c) and 15)."),
            Optional("requestedOn", Day, "The day on which authorisation was requested."),
            Optional("authorisedOn", Day, "The day on which it was given."),
            Optional("scope", Scope, "Its limits.")),
        new ObjectShape(
            Required("kind", OneOf("other"), "An attempt that is no trigger."),
            Optional("by", Text, "Who made it."),
            Optional("scope", Scope, "Its limits.")));

    private static ObjectShape Scope => new(
        Optional("places", ListOf(SharedShapes.Place), "The places that it covers; all if absent."),
        Optional("from", Day, "The first day that it covers."),
        Optional("to", Day, "The last day that it covers."),
        Optional("exemptsContributors", YesOrNo, "Whether it exempts personnel of contributing States that are not parties."));

    private static ObjectShape Declaration => new(
        Required("state", CodeOfState, "The accepting State."),
        Required("lodgedOn", Day, "The day on which the declaration was lodged."),
        Optional("from", Day, "The first day of conduct that it covers."),
        Optional("to", Day, "The last day of conduct that it covers."),
        Optional("area", NonBlank, "The part of the State that it covers."),
        Optional("accepted", YesOrNo, "Whether the Court takes it as valid; null or absent if nobody has decided."));

    private static ObjectShape Deferral => new(
        Required("resolution", Text, "The resolution."),
        Required("on", Day, "The day of its adoption."),
        Optional("months", NumberFrom(1, 12), "Its length in months; twelve if absent."),
        Optional("from", Day, "The day from which the months run; the day of adoption if absent."),
        Optional("scope", OneOf<DeferralScope>(), "What it concerns."));

    private static ObjectShape DeferralRequest => new(
        Required("state", CodeOfState, "The State."),
        Optional("notifiedOn", Day, "The day on which the Prosecutor notified it."),
        Required("on", Day, "The day of its request."),
        Optional("resumedOn", Day, "The day on which the investigation was allowed to go on."));

    private static ObjectShape Proceeding => new(
        Required("state", CodeOfState, "The State."),
        Required("stage", OneOf([.. EnumText<ProceedingStage>.All.Where(stage => stage != EnumText<ProceedingStage>.Of(ProceedingStage.NothingPending)), AllegationReader.KnownNone]), "How far the proceedings came."),
        Optional("samePerson", YesOrNo, "Whether they concern the same person."),
        Optional("sameConduct", YesOrNo, "Whether they concern substantially the same conduct."),
        Optional("willing", YesOrNo, "Whether the State is willing genuinely to proceed (article 17(2))."),
        Optional("able", YesOrNo, "Whether the State is able genuinely to proceed (article 17(3))."),
        Optional("sham", YesOrNo, "Whether they were for shielding the person, or not independent and impartial (article 20(3))."),
        Optional("final", YesOrNo, "Whether the decision is final."),
        Optional("on", Day, "The day of the decision or of the last step."));

    private static ObjectShape Arrest => new(
        Optional("persons", ListOf(Text), "Persons on the public record, by name."),
        Optional("on", ListOf(Day), "The days."),
        Optional("states", ListOf(CodeOfState), "The States."));
}
