using System.Collections.Immutable;
using InternationalJustice.Domain.Collections;
using InternationalJustice.Domain.Documents;
using InternationalJustice.Domain.Notation;
using InternationalJustice.Domain.Time;
using NodaTime;

namespace InternationalJustice.Domain.States;

/// <summary>Reads acts as documents and the dataset write them.</summary>
internal static class TreatyActReader
{
    private static readonly string[] MembersOfSomeKind = ["effective", "from", "to", "area", "accepted", "decidedOn", "scope", "amendment", "instrument"];

    /// <summary>Reads the list of hypothetical acts of a document. They need no source; without a confidence they count as the caller's own.</summary>
    /// <returns>The acts that could be read; every other one has been reported.</returns>
    internal static ImmutableArray<TreatyAct> Read(JsonObjectReader document, string name = "treatyActs") => ReadList(document, name, isSourced: false, null);

    /// <summary>Reads the hypothetical acts of a document and checks their States and areas against a register.</summary>
    internal static IReadOnlyList<TreatyAct> ReadChecked(JsonObjectReader document, TreatyRegister register)
    {
        document.Require("treatyActs", "a list of acts");
        var acts = Read(document);
        foreach (var act in acts)
        {
            var path = document.Problems.PathOf(act);
            CheckState(act.State, $"{path}.state");
            switch (act)
            {
                case TerritorialExclusion exclusion:
                    CheckArea(act.State, exclusion.Area, path);
                    break;
                case TerritorialExtension extension:
                    CheckArea(act.State, extension.Area, path);
                    break;
                case TerritorialObjection objection:
                    CheckState(objection.To, $"{path}.to");
                    CheckArea(objection.To, objection.Area, path);
                    break;
                case Article12Declaration { Area: { } area }:
                    CheckArea(act.State, area, path);
                    break;
                case AmendmentAccepted acceptance when register.FindAmendment(acceptance.Amendment) is null:
                    document.Problems.Add($"{path}.amendment", ProblemCodes.UnknownValue, $"The amendment {acceptance.Amendment} is not in the dataset.");
                    break;
            }
        }

        return acts;

        void CheckState(StateCode code, string path)
        {
            if (!code.IsFictional && !register.Contains(code))
            {
                document.Problems.Add(path, ProblemCodes.UnknownState, $"{code} names no State of the dataset.");
            }
        }

        void CheckArea(StateCode code, string area, string path)
        {
            if (!code.IsFictional && register.Find(code)?.State is { } state && state.FindArea(area) is null)
            {
                document.Problems.Add($"{path}.area", ProblemCodes.UnknownArea, state.DescribeUnknownArea(area));
            }
        }
    }

    /// <summary>Reads the list of a dataset, in which every act has a source and a confidence.</summary>
    internal static ImmutableArray<TreatyAct> ReadSourced(JsonObjectReader section, string name, LocalDate? checkedOn) => ReadList(section, name, isSourced: true, checkedOn);

    private static ImmutableArray<TreatyAct> ReadList(JsonObjectReader owner, string name, bool isSourced, LocalDate? checkedOn)
    {
        var acts = ImmutableArray.CreateBuilder<TreatyAct>();
        var seen = new HashSet<TreatyAct>(SameAct.Comparer);
        foreach (var reader in owner.Objects(name))
        {
            if (ReadAct(reader, isSourced, checkedOn) is not { } act)
            {
                owner.Problems.MarkIncomplete(owner.PathOf(name));
                continue;
            }

            if (seen.Add(act))
            {
                acts.Add(act);
                owner.Problems.Place(act, reader.Path);
            }
            else
            {
                owner.Problems.Add(reader.Path, ProblemCodes.DuplicateEntry, $"Expected each act once; {act} is there twice.");
            }
        }

        return acts.ToImmutable();
    }

    private static TreatyAct? ReadAct(JsonObjectReader reader, bool isSourced, LocalDate? checkedOn)
    {
        var state = reader.Required<StateCode>("state");
        var kind = reader.RequiredEnum<TreatyActKind>("kind");
        var on = InRange(reader, "on", reader.Required<UncertainDate>("on"));
        var provenance = ReadProvenance(reader, isSourced, checkedOn);
        if (kind is null)
        {
            // Which members belong here depends on the kind; reporting those of any kind as unknown would only repeat the problem.
            foreach (var member in MembersOfSomeKind)
            {
                reader.Has(member);
            }

            return null;
        }

        var make = ReadKind(reader, kind.Value, provenance);
        return state is { } s && on is { } o && make is not null ? make(s, o) : null;
    }

    private static Func<StateCode, UncertainDate, TreatyAct>? ReadKind(JsonObjectReader reader, TreatyActKind kind, Provenance provenance)
    {
        switch (kind)
        {
            case TreatyActKind.Signature:
                return (state, on) => new Signature(state, on, provenance);
            case TreatyActKind.Ratification or TreatyActKind.Acceptance or TreatyActKind.Approval or TreatyActKind.Accession:
                return (state, on) => new InstrumentDeposited(state, InstrumentOf(kind), on, null, provenance);
            case TreatyActKind.Succession:
                return InRange(reader, "effective", reader.RequiredDate("effective")) is { } firstDay
                    ? (state, on) => new InstrumentDeposited(state, InstrumentKind.Succession, on, firstDay, provenance)
                    : null;
            case TreatyActKind.InstrumentWithdrawn:
                return (state, on) => new InstrumentWithdrawn(state, on, provenance);
            case TreatyActKind.NoIntentNotified:
                return (state, on) => new NoIntentNotified(state, on, provenance);
            case TreatyActKind.WithdrawalNotified:
                var named = ReadEffective(reader);
                return (state, on) => new WithdrawalNotified(state, on, named, provenance);
            case TreatyActKind.WithdrawalAnnounced:
                return (state, on) => new WithdrawalAnnounced(state, on, provenance);
            case TreatyActKind.WithdrawalRescinded:
                return (state, on) => new WithdrawalRescinded(state, on, provenance);
            case TreatyActKind.Declaration12_3:
                return ReadArticle12Declaration(reader, provenance);
            case TreatyActKind.Declaration124:
                var scope = reader.OptionalEnum<Article124Scope>("scope") ?? Article124Scope.NationalsAndTerritory;
                return (state, on) => new Article124Declaration(state, on, scope, provenance);
            case TreatyActKind.Declaration124Withdrawn:
                var ended = ReadEffective(reader);
                return (state, on) => new Article124DeclarationWithdrawn(state, on, ended, provenance);
            case TreatyActKind.OptOut15bis4:
                return (state, on) => new Article15bisOptOut(state, on, provenance);
            case TreatyActKind.OptOut15bis4Withdrawn:
                return (state, on) => new Article15bisOptOutWithdrawn(state, on, provenance);
            case TreatyActKind.AmendmentAccepted:
                var instrument = reader.OptionalEnum<InstrumentKind>("instrument") ?? InstrumentKind.None;
                return reader.Required<AmendmentId>("amendment") is { } amendment
                    ? (state, on) => new AmendmentAccepted(state, on, amendment, instrument, provenance)
                    : null;
            case TreatyActKind.TerritorialExclusion:
                var excludedFrom = ReadEffective(reader);
                return ReadArea(reader) is { } excluded ? (state, on) => new TerritorialExclusion(state, on, excluded, excludedFrom, provenance) : null;
            case TreatyActKind.TerritorialExtension:
                var extendedFrom = ReadEffective(reader);
                return ReadArea(reader) is { } extended ? (state, on) => new TerritorialExtension(state, on, extended, extendedFrom, provenance) : null;
            default:
                var to = reader.Required<StateCode>("to");
                return ReadArea(reader) is { } contested && to is { } addressee ? (state, on) => new TerritorialObjection(state, on, addressee, contested, provenance) : null;
        }
    }

    private static Func<StateCode, UncertainDate, TreatyAct>? ReadArticle12Declaration(JsonObjectReader reader, Provenance provenance)
    {
        var from = InRange(reader, "from", reader.Optional<UncertainDate>("from"));
        var to = InRange(reader, "to", reader.Optional<UncertainDate>("to"));
        var area = ReadOptionalArea(reader);
        var accepted = reader.OptionalBoolean("accepted");
        var decidedOn = InRange(reader, "decidedOn", reader.Optional<UncertainDate>("decidedOn"));
        if (to?.Latest < from?.Earliest)
        {
            reader.Problems.Add(reader.PathOf("to"), ProblemCodes.DateOrder, $"Expected a day on or after {from}, found {to}.");
            return null;
        }

        return (state, on) => new Article12Declaration(state, on, from, to, area, accepted, decidedOn, provenance);
    }

    private static Provenance ReadProvenance(JsonObjectReader reader, bool isSourced, LocalDate? checkedOn)
    {
        var sources = reader.Texts("sources");
        var confidence = isSourced ? reader.RequiredEnum<Confidence>("confidence") : reader.OptionalEnum<Confidence>("confidence");
        var reference = reader.OptionalString("reference");
        var note = reader.OptionalString("note");
        var checkedLast = reader.OptionalDate("checkedOn") ?? checkedOn;
        if (isSourced && sources.IsEmpty)
        {
            reader.Problems.Add(reader.PathOf("sources"), ProblemCodes.EmptyList, "Expected at least one source.");
        }

        if (isSourced && confidence == Confidence.Assumed)
        {
            reader.Problems.Add(reader.PathOf("confidence"), ProblemCodes.UnknownValue, "Expected the confidence of an act that was done; only a caller assumes acts.");
        }

        return sources.IsEmpty && confidence is null && reference is null && note is null && checkedLast is null
            ? Provenance.Assumed
            : new Provenance(sources.ToValueList(), confidence ?? Confidence.Assumed, reference, checkedLast, note);
    }

    /// <summary>The name of an area; <see langword="null"/> if none is given or what is given has been reported.</summary>
    internal static string? ReadOptionalArea(JsonObjectReader reader) => reader.Has("area") && !reader.IsNull("area") ? ReadArea(reader) : null;

    private static string? ReadArea(JsonObjectReader reader)
    {
        var area = reader.RequiredString("area");
        if (area is null || !string.IsNullOrWhiteSpace(area))
        {
            return area;
        }

        reader.Problems.Add(reader.PathOf("area"), ProblemCodes.BadNotation, $"{NotationText.Quote(area)} is not the name of an area.");
        return null;
    }

    private static LocalDate? ReadEffective(JsonObjectReader reader) => InRange(reader, "effective", reader.OptionalDate("effective"));

    private static LocalDate? InRange(JsonObjectReader reader, string name, LocalDate? date) => InRange(reader, name, (UncertainDate?)date)?.Earliest;

    private static UncertainDate? InRange(JsonObjectReader reader, string name, UncertainDate? date)
    {
        if (!(date?.Latest.Year > TreatyAct.LastYear))
        {
            return date;
        }

        reader.Problems.Add(reader.PathOf(name), ProblemCodes.OutOfRange, $"Expected a date not after the year 9900, found {date}.");
        return null;
    }

    private static InstrumentKind InstrumentOf(TreatyActKind kind) => (InstrumentKind)(kind - TreatyActKind.Signature);

    /// <summary>What makes two acts the same act, whatever is known about it.</summary>
    private sealed class SameAct : IEqualityComparer<TreatyAct>
    {
        internal static SameAct Comparer { get; } = new();

        public bool Equals(TreatyAct? x, TreatyAct? y) =>
            x!.State == y!.State && x.ActKind == y.ActKind && x.On == y.On && (x, y) switch
            {
                (AmendmentAccepted one, AmendmentAccepted other) => one.Amendment == other.Amendment,
                (TerritorialExclusion one, TerritorialExclusion other) => one.Area == other.Area,
                (TerritorialExtension one, TerritorialExtension other) => one.Area == other.Area,
                (TerritorialObjection one, TerritorialObjection other) => one.To == other.To && one.Area == other.Area,
                (Article12Declaration one, Article12Declaration other) => one.From == other.From && one.To == other.To && one.Area == other.Area,
                _ => true,
            };

        public int GetHashCode(TreatyAct obj) => HashCode.Combine(obj.State.Number, (int)obj.ActKind, obj.On.Earliest.Year, obj.On.Earliest.DayOfYear);
    }
}
