using InternationalJustice.Domain.Crimes;
using InternationalJustice.Domain.Crimes.Responsibility;
using static InternationalJustice.Domain.Serialization.Schemas.Shape;

namespace InternationalJustice.Domain.Serialization.Schemas;

/// <summary>The charge document, as <see cref="ChargeReader"/> reads it.</summary>
internal static class ChargeSchema
{
    internal static Shape Root => new ObjectShape(
        Required("crimes", ListOf(CodeOfCrime, isNotEmpty: true), "The crimes charged."),
        Required("modes", ListOf(OneOf<ModeOfLiability>(), isNotEmpty: true), "The modes of liability (articles 25 and 28)."),
        Required("from", Day, "The first day."),
        Optional("to", Day, "The last day, included; one day if absent, ongoing if null."),
        Optional("places", ListOf(SharedShapes.Place), "Where it took place."),
        Optional("conflict", SharedShapes.Conflict, "The armed conflict; unknown if absent."),
        Optional("grounds", ListOf(OneOf<PersecutionGround>()), "The grounds of persecution."),
        Optional("victims", Victims, "The ages of the victims, where the crime depends on them."),
        Optional("suspect", SharedShapes.Suspect, "The person charged."),
        Optional("pleas", ListOf(OneOf<PleaKind>()), "Grounds on which the person denies responsibility."));

    private static ObjectShape Victims => new(
        Optional("youngest", NumberFrom(0, ChargeReader.OldestAge), "The age of the youngest in full years."),
        Optional("oldest", NumberFrom(0, ChargeReader.OldestAge), "The age of the oldest in full years."));
}
