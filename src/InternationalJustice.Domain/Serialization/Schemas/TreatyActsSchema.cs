using System.Collections.Immutable;
using InternationalJustice.Domain.Notation;
using InternationalJustice.Domain.States;
using static InternationalJustice.Domain.Serialization.Schemas.Shape;

namespace InternationalJustice.Domain.Serialization.Schemas;

/// <summary>Acts of States under the Rome Statute, as <see cref="TreatyActReader"/> reads them.</summary>
internal static class TreatyActsSchema
{
    internal static Shape Root => new ObjectShape(Required("treatyActs", ListOf(Act), "The acts that are assumed."));

    internal static ReferenceShape Act { get; } = new("treatyAct", () => new ChoiceShape(
        Of(
            [
                TreatyActKind.Signature, TreatyActKind.Ratification, TreatyActKind.Acceptance, TreatyActKind.Approval, TreatyActKind.Accession, TreatyActKind.InstrumentWithdrawn,
                TreatyActKind.NoIntentNotified, TreatyActKind.WithdrawalAnnounced, TreatyActKind.WithdrawalRescinded, TreatyActKind.OptOut15bis4, TreatyActKind.OptOut15bis4Withdrawn,
            ]),
        Of([TreatyActKind.Succession], Required("effective", Day, "The first day on which the State is bound.")),
        Of([TreatyActKind.WithdrawalNotified, TreatyActKind.Declaration124Withdrawn], Optional("effective", Day, "The day of effect that the act names.")),
        Of([TreatyActKind.Declaration124], Optional("scope", OneOf<Article124Scope>(), "What it covers; nationals and territory if absent.")),
        Of(
            [TreatyActKind.Declaration12_3],
            Optional("from", UncertainDay, "The first day of conduct that it covers."),
            Optional("to", UncertainDay, "The last day of conduct that it covers."),
            Optional("area", NonBlank, "The part of the State that it covers."),
            Optional("accepted", YesOrNo, "Whether the Court takes it as valid; null or absent if nobody has decided."),
            Optional("decidedOn", UncertainDay, "The day on which that was decided.")),
        Of(
            [TreatyActKind.AmendmentAccepted],
            Required("amendment", IdOfAmendment, "The amendment."),
            Optional("instrument", OneOf<InstrumentKind>(), "The kind of instrument.")),
        Of(
            [TreatyActKind.TerritorialExclusion, TreatyActKind.TerritorialExtension],
            Required("area", NonBlank, "The territory."),
            Optional("effective", Day, "The day of effect that the act names.")),
        Of(
            [TreatyActKind.TerritorialObjection],
            Required("to", CodeOfState, "The State to whose statement it objects."),
            Required("area", NonBlank, "The territory."))));

    private static ObjectShape Of(ImmutableArray<TreatyActKind> kinds, params ImmutableArray<SchemaMember> own) => new([
        Required("state", CodeOfState, "The State; XAA to XZZ, except XKX, are for fictional States."),
        Required("kind", OneOf([.. kinds.Select(kind => EnumText<TreatyActKind>.Of(kind))]), "The kind of act."),
        Required("on", UncertainDay, "The day of the act."),
        .. own,
        Optional("sources", ListOf(Text), "Where the act was read."),
        Optional("confidence", OneOf<Confidence>(), "How well the act is known."),
        Optional("reference", Text, "The notification of the depositary."),
        Optional("note", Text, "What else is known."),
        Optional("checkedOn", Day, "The day on which the sources were last checked."),
    ]);
}
