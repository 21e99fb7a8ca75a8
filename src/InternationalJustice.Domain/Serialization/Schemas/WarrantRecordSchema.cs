using InternationalJustice.Domain.Warrants;
using static InternationalJustice.Domain.Serialization.Schemas.Shape;

namespace InternationalJustice.Domain.Serialization.Schemas;

/// <summary>The warrant record, as <see cref="WarrantRecord.Read"/> reads it.</summary>
internal static class WarrantRecordSchema
{
    internal static Shape Root => new ObjectShape(
        Required("person", NonBlank, "The name of the person."),
        Optional("caseNumber", NumberOfCase, "The number of the case."),
        Optional("situation", NumberOfSituation, "The number of the situation."),
        Optional("investigationOpenedOn", UncertainDay, "The day on which the investigation was opened (article 127(2))."),
        Optional("office", SharedShapes.Office, "The office of State that the person holds or held."),
        Optional("treatyActs", ListOf(TreatyActsSchema.Act), "Acts of States that are assumed."),
        Required("acts", ListOf(Act), "The acts of the case in their order."),
        Optional("deferrals", ListOf(Deferral), "Requests of the Security Council under article 16."),
        Optional("agreements", ListOf(Agreement), "Agreements between States that the requested State invokes (article 98(2))."),
        Optional("challenges", ListOf(Challenge), "Challenges to admissibility (article 95)."),
        Optional("consultations", ListOf(Consultation), "Consultations of a State with the Court (article 97)."));

    private static ObjectShape Act => new(
        Required("kind", OneOf<ActKind>(), "The kind of act."),
        Required("on", UncertainDay, "The day of the act."),
        Optional("establishedOn", UncertainDay, "The day on which the act was established, where only that has effect (a death)."),
        Optional("by", new ChoiceShape(OneOf<Actor>(), CodeOfState), "Who acted: an organ of the Court, the person, or a State by its code."),
        Optional("state", CodeOfState, "The State that acted or in whose custody the person is."),
        Optional("underSeal", YesOrNo, "Whether the act was not public when it was taken."),
        Optional("warrant", NumberFrom(1, WarrantActReader.MostInstruments), "Which warrant or summons of the record, counted from 1; the last one if absent."),
        Optional("outcome", OneOf<AppealOutcome>(), "What an appeal led to."),
        Optional("grounds", ListOf(OneOf<ArrestGround>()), "Why the arrest appears necessary (article 58(1)(b))."),
        Optional("crimes", ListOf(CodeOfCrime), "The crimes that the act charges or confirms."),
        Optional("ref", Text, "The document by which the act is known."),
        Optional("note", Text, "What else is known."));

    private static ObjectShape Deferral => new(
        Required("resolution", Text, "The resolution."),
        Required("on", Day, "The day of its adoption."),
        Optional("months", NumberFrom(1, CircumstancesReader.LongestDeferral), "Its length in months; twelve if absent."),
        Optional("from", Day, "The day from which the months run; the day of adoption if absent."));

    private static ObjectShape Agreement => new(
        Required("requested", CodeOfState, "The State that is asked to surrender."),
        Required("sending", CodeOfState, "The State whose consent the agreement asks for."),
        Required("forcesOrMissions", YesOrNo, "Whether it is about forces or missions that the sending State has sent."),
        Optional("from", Day, "The first day on which it is in force."),
        Optional("to", Day, "The last day on which it is in force."));

    private static ObjectShape Challenge => new(
        Required("on", UncertainDay, "The day of the challenge."),
        Optional("decidedOn", UncertainDay, "The day of the decision; pending if absent."));

    private static ObjectShape Consultation => new(
        Required("state", CodeOfState, "The State."),
        Required("from", Day, "The first day."),
        Optional("to", Day, "The last day, included; one day if absent, ongoing if null."));
}
