using InternationalJustice.Domain.Cooperation;
using InternationalJustice.Domain.Courts;
using InternationalJustice.Domain.Jurisdiction;
using InternationalJustice.Domain.Positions;
using InternationalJustice.Domain.States;
using InternationalJustice.Domain.Time;
using InternationalJustice.Domain.Warrants;
using static InternationalJustice.Domain.Serialization.Schemas.Shape;

namespace InternationalJustice.Domain.Serialization.Schemas;

/// <summary>The assessment document, as <see cref="AssessmentWriter"/> writes it. A later version may write more members.</summary>
internal static class AssessmentSchema
{
    internal static Shape Root => Open(
        Required("court", Text, "The id of the court."),
        Required("asOf", Day, "The day on which the question is asked."),
        Perhaps("projection", YesOrNo, "Whether that day lies after the last one up to which the dataset knows acts; absent if not."),
        Required("jurisdiction", Jurisdiction, "Whether the Court has jurisdiction."),
        Required("exercise", Exercise, "Whether it may exercise it: trigger and deferral."),
        Required("admissibility", Admissibility, "Whether the case is admissible."),
        Required("conduct", ListOf(Conduct), "The answer on each conduct."),
        Required("missingFacts", ListOf(MissingFact), "Facts that nobody stated and that can still change the answer."),
        Required("contested", ListOf(Contested), "The contested questions on which the answer rests."),
        Required("routes", ListOf(Route), "The smallest sets of changes that would make the outcome satisfied."),
        Perhaps("arrest", ListOf(Arrest), "Who must arrest the persons for whom the allegation asks."),
        Required("receipt", ReceiptSchema.Root, "What the answer was given from."));

    internal static ReferenceShape Finding { get; } = new("finding", DescribeFinding);

    private static Shape Jurisdiction => Open(
        Required("outcome", OneOf<Outcome>(), "The outcome of all conduct."),
        Required("periods", SharedShapes.PeriodsOf(OneOf<Outcome>()), "The outcome by period."),
        Required("grounds", ListOf(Text), "What carries it, such as territory:AFG."));

    private static Shape Exercise => Open(
        Required("outcome", OneOf<Outcome>(), "The outcome on the day of the question."),
        Required("barredBy", ListOf(Text), "What stands against it."));

    private static Shape Admissibility => Open(
        Required("outcome", OneOf<Outcome>(), "The outcome on the day of the question."),
        Required("reasons", ListOf(Text), "The reasons."),
        Required("finding", Finding, "The tree of findings."));

    private static Shape Conduct => Open(
        Required("id", Text, "The id of the conduct in the allegation."),
        Required("outcome", OneOf<Outcome>(), "Whether there is jurisdiction over it."),
        Required("periods", SharedShapes.PeriodsOf(OneOf<Truth>()), "The same by period."),
        Required("grounds", ListOf(Text), "What carries it."),
        Required("rejectedGrounds", ListOf(Text), "What was considered and fails."),
        Required("finding", Finding, "The tree of findings on jurisdiction."),
        Required("exercise", Finding, "The tree of findings on its exercise."));

    private static Shape Because => Open(
        Required("code", Text, "The stable code of the reason."),
        Required("arguments", new ObjectShape { IsOpen = true }, "What the reason is about, by name."));

    private static Shape Act => Open(
        Required("ref", Text, "The act."),
        Required("source", Text, "Where it was read."),
        Required("confidence", OneOf<Confidence>(), "How well it is known."),
        Perhaps("reference", Text, "The notification of the depositary."));

    private static Shape MissingFact => Open(
        Required("path", Text, "The member of the allegation that would state it."),
        Required("why", Text, "Why it matters."));

    private static Shape Contested => Open(
        Required("question", OneOf<ContestedQuestionId>(), "The question."),
        Nullable("position", OneOf<PositionId>(), "The position taken; null for none."),
        Nullable("otherwise", OneOf<Outcome>(), "What another position would make of the jurisdiction; null if none changes it."),
        Required("alternatives", ListOf(Open(
            Required("position", OneOf<PositionId>(), "Another position."),
            Nullable("outcome", OneOf<Outcome>(), "The jurisdiction under it."),
            Nullable("exercise", OneOf<Outcome>(), "The exercise under it."))), "The other positions."));

    private static Shape Route => Open(
        Required("changes", ListOf(Open(
            Required("kind", OneOf<ChangeKind>(), "The change."),
            Perhaps("state", CodeOfState, "The State that would act."))), "What would have to change, together."));

    private static Shape Arrest => Open(
        Required("person", Text, "The name of the person."),
        Required("on", Day, "The day."),
        Nullable("status", OneOf<WarrantStatus>(), "The state of the warrant; null if there is none that the public knows."),
        Required("parties", WholeNumber, "The number of States Parties on that day."),
        Required("mustArrest", WholeNumber, "How many States must arrest."),
        Required("decisions", ListOf(Open(
            Required("kind", OneOf<ActKind>(), "A decision that comes next."),
            Nullable("standard", OneOf<StandardOfProof>(), "The standard of proof for it."),
            Required("provision", Text, "The provision."))), "The decisions that come next."),
        Required("states", ListOf(Open(
            Required("state", CodeOfState, "The State."),
            Nullable("duty", OneOf<ArrestDuty>(), "Its duty."),
            Required("basis", ListOf(Open(
                Required("provision", Text, "The provision."),
                Required("text", Text, "The reason."))), "On what the duty rests."))), "The States for which the allegation asks."));

    private static ObjectShape DescribeFinding() => Open(
        Required("rule", Text, "The id of the rule."),
        Nullable("provision", Text, "The provision; null where no article of the instrument of a court is known."),
        Perhaps("confidence", OneOf<FieldConfidence>(), "How well the record of the court is attested on which the finding rests; absent where it rests on the Rome Statute."),
        Required("outcome", OneOf<Outcome>(), "What the rule comes to on the days of the conduct."),
        Required("periods", SharedShapes.PeriodsOf(OneOf<Truth>()), "The same by period."),
        Required("because", Because, "The reason, for programs."),
        Required("text", Text, "The reason, for people."),
        Required("acts", ListOf(Act), "The acts on which it rests."),
        Required("findings", ListOf(Finding), "The findings on which it rests."));

    private static ObjectShape Open(params ReadOnlySpan<SchemaMember> members) => new([.. members]) { IsOpen = true };
}
