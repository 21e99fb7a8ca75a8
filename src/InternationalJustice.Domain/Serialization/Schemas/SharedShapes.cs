using InternationalJustice.Domain.Jurisdiction;
using InternationalJustice.Domain.Notation;
using InternationalJustice.Domain.Positions;
using InternationalJustice.Domain.Situations;
using static InternationalJustice.Domain.Serialization.Schemas.Shape;

namespace InternationalJustice.Domain.Serialization.Schemas;

/// <summary>What several documents write alike.</summary>
internal static class SharedShapes
{
    /// <summary>Read by <see cref="AllegationReader.ReadPlace"/>.</summary>
    internal static ReferenceShape Place { get; } = new("place", () => new ChoiceShape(
        new ObjectShape(
            Required("state", CodeOfState, "A State, on whose territory it is."),
            Optional("area", Text, "A part of the State or a territory that depends on it, by one of its names."),
            Optional("zone", OneOf<MaritimeZone>(), "A zone of the sea that is no territory.")),
        new ObjectShape(Required("vessel", CodeOfState, "The State of registration of a vessel.")),
        new ObjectShape(Required("aircraft", CodeOfState, "The State of registration of an aircraft.")),
        new ObjectShape(Required("area", OneOf<CommonArea>(), "An area of no State."))));

    /// <summary>Read by <see cref="OfficeReader"/>.</summary>
    internal static ReferenceShape Office { get; } = new("office", () => new ObjectShape(
        Required("state", CodeOfState, "The State."),
        Required("kind", OneOf<OfficeKind>(), "The office."),
        Optional("from", UncertainDay, "The first day in office."),
        Optional("to", UncertainDay, "The last day in office."),
        Optional("title", Text, "The title of the office."),
        Optional("deFacto", YesOrNo, "Whether the office is held in fact, without recognition.")));

    /// <summary>Read by <see cref="AllegationReader.ReadSuspect"/>.</summary>
    internal static ReferenceShape Suspect { get; } = new("suspect", () => new ObjectShape(
        Optional("kind", OneOf<SuspectKind>(), "What the suspect is."),
        Optional("nationalities", ListOf(new ChoiceShape(CodeOfState, Nationality)), "The States of which the suspect is a national; an empty list says of none, no list that it is unknown."),
        Optional("dateOfBirth", UncertainDay, "The day of birth, as exactly as it is known."),
        Optional("ageAtConduct", NumberFrom(0, 150), "The age in full years when the conduct took place."),
        Optional("adult", YesOrNo, "Whether the suspect was at least eighteen when the conduct took place."),
        Optional("leadsState", CodeOfState, "The State over whose political or military action the suspect has effective control or which the suspect directs; null says none, absence that it is unknown."),
        Optional("residences", ListOf(CodeOfState), "The States in which the suspect resides; unknown if absent."),
        Optional("mostResponsible", YesOrNo, "Whether a court that is confined to the most responsible found the suspect to be of them; null or absent if none has."),
        Optional("indictedBy", ListOf(IdOfCourt), "The courts that have indicted the suspect; unknown if absent."),
        Optional("contributedBy", Contribution, "The State that sent the suspect to operations that the Security Council established or authorised."),
        Optional("office", Office, "The office of State that the suspect holds or held.")));

    /// <summary>Read by <see cref="PositionChoices"/>.</summary>
    internal static ReferenceShape Positions { get; } = new("positions", () => new ObjectShape([
        .. ContestedQuestions.All.Select(question => Perhaps(
            EnumText<ContestedQuestionId>.Of(question.Id),
            OneOf([.. question.Positions.Select(position => EnumText<PositionId>.Of(position.Id)), PositionChoices.NoPosition]),
            question.Title)),
    ]));

    /// <summary>The character of an armed conflict, as <see cref="AllegationReader.ReadConflict"/> reads it.</summary>
    internal static Shape Conflict { get; } = OneOf("international", "nonInternational", "none");

    /// <summary>Periods with what holds in each, as documents of answers write them.</summary>
    internal static Shape PeriodsOf(Shape outcome) => ListOf(new ObjectShape(
        Nullable("from", Day, "The first day; null if the period has no beginning."),
        Nullable("to", Day, "The last day, included; null if the period has no end."),
        Required("outcome", outcome, "What holds on each of its days.")) { IsOpen = true });

    private static Shape Nationality => new ObjectShape(
        Required("state", CodeOfState, "The State."),
        Optional("from", Day, "The first day of the nationality."),
        Optional("to", Day, "The last day of the nationality, included."));

    private static Shape Contribution => new ObjectShape(
        Required("state", CodeOfState, "The contributing State."),
        Optional("waived", YesOrNo, "Whether that State has waived its exclusive jurisdiction."));
}
