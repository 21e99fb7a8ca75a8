using System.Collections.Immutable;
using InternationalJustice.Domain.Collections;
using InternationalJustice.Domain.Crimes;
using InternationalJustice.Domain.Documents;
using InternationalJustice.Domain.Notation;
using InternationalJustice.Domain.States;
using InternationalJustice.Domain.Time;

namespace InternationalJustice.Domain.Courts;

/// <summary>Reads the courts of a dataset.</summary>
internal static class CourtReader
{
    private const int OldestMinimumAge = 21;
    private const int MostRatifications = 60;

    internal static CourtRegister Read(JsonObjectReader section)
    {
        section.RequiredDate("checkedOn");
        HistoricalEntity[] entities = [.. section.Objects("historicalEntities").Select(ReadEntity).OfType<HistoricalEntity>()];
        var courts = ImmutableArray.CreateBuilder<Court>();
        var ids = new HashSet<CourtId>();
        foreach (var reader in section.Objects("courts"))
        {
            if (ReadCourt(reader) is not { } court)
            {
                continue;
            }

            if (!ids.Add(court.Id))
            {
                section.Problems.Add(reader.Path, ProblemCodes.DuplicateEntry, $"Expected each court once; {court.Id} is there twice.");
            }

            courts.Add(court);
            section.Problems.Place(court, reader.Path);
        }

        return new CourtRegister(courts.ToImmutable(), [.. entities]);
    }

    private static HistoricalEntity? ReadEntity(JsonObjectReader reader)
    {
        var code = reader.RequiredString("code");
        var english = reader.RequiredString("nameEn");
        var french = reader.RequiredString("nameFr");
        var withdrawn = reader.OptionalString("withdrawnCode");
        var states = Values<StateCode>(reader, "states");
        var confidence = reader.RequiredEnum<FieldConfidence>("confidence");
        var note = reader.OptionalString("note");
        if (code is null || english is null || french is null || confidence is not { } attested)
        {
            return null;
        }

        var entity = new HistoricalEntity(code, english, french, withdrawn, states, attested, note);
        reader.Problems.Place(entity, reader.Path);
        return entity;
    }

    private static Court? ReadCourt(JsonObjectReader reader)
    {
        var id = reader.Required<CourtId>("id");
        var english = reader.RequiredString("nameEn");
        var french = reader.RequiredString("nameFr");
        var kind = reader.RequiredEnum<CourtKind>("kind");
        var tries = RequiredBoolean(reader, "triesPersons");
        var instrument = Nested(reader, "instrument", ReadInstrument);
        var personal = Nested(reader, "personal", ReadPersonal);
        var relation = Nested(reader, "relation", ReadRelation);
        var penalties = Nested(reader, "penalties", ReadPenalties);
        var absence = Nested(reader, "trialInAbsence", ReadTrialInAbsence);
        var court = new Court
        {
            Id = id ?? default,
            NameEn = english ?? string.Empty,
            NameFr = french ?? string.Empty,
            Kind = kind ?? CourtKind.None,
            TriesPersons = tries,
            Instrument = instrument ?? new CourtInstrument(string.Empty, CourtInstrumentKind.None),
            RelatedInstruments = reader.Texts("related"),
            Acts = [.. reader.Objects("acts").Select(ReadAct).OfType<CourtAct>()],
            StatusNote = reader.OptionalString("statusNote"),
            Predecessors = [.. Values<CourtId>(reader, "predecessors")],
            PredecessorNote = reader.OptionalString("predecessorNote"),
            Successor = reader.Optional<CourtId>("successor"),
            InheritsFrom = [.. Values<CourtId>(reader, "inheritsFrom")],
            Seats = [.. reader.Objects("seats").Select(ReadSeat).OfType<CourtSeat>()],
            Organs = reader.Texts("organs"),
            Crimes = [.. reader.Objects("crimes").Select(ReadCrime).OfType<CourtCrime>()],
            Temporal = Nested(reader, "temporal", ReadTemporal),
            Territorial = Nested(reader, "territorial", ReadTerritorial),
            Personal = personal ?? new PersonalJurisdiction(false, LeadershipLimit.None, null, false, null),
            Conditions = [.. Members<CourtCondition>(reader, "conditions")],
            Relation = relation?.To ?? NationalCourtsRelation.None,
            HasPrimacy = relation?.Primacy,
            PrimacyOver = [.. relation?.Over ?? []],
            RelationNote = relation?.Note,
            DeathPenalty = penalties?.Death,
            MaximumPenalty = penalties?.Maximum,
            TrialInAbsence = absence?.Allowed ?? TrialInAbsence.None,
            TrialInAbsenceNote = absence?.Note,
            SupportingStates = reader.OptionalString("supportingStates"),
            Prospective = Nested(reader, "prospective", ReadProspective),
            Fields = [.. ReadFields(reader)],
            Sources = reader.Texts("sources"),
        };
        Require(reader, "instrument", instrument is not null);
        Require(reader, "personal", personal is not null);
        Require(reader, "temporal", court.Temporal is not null || !tries);
        Require(reader, "territorial", court.Territorial is not null || !tries);
        CheckOrder(reader, court.Acts);
        return id is null ? null : court;
    }

    private static CourtInstrument? ReadInstrument(JsonObjectReader reader)
    {
        var name = reader.RequiredString("name");
        var kind = reader.RequiredEnum<CourtInstrumentKind>("kind");
        var note = reader.OptionalString("note");
        return name is null || kind is not { } known ? null : new CourtInstrument(name, known, note);
    }

    private static CourtAct? ReadAct(JsonObjectReader reader)
    {
        var kind = reader.RequiredEnum<CourtActKind>("kind");
        var on = reader.Optional<UncertainDate>("on");
        var confidence = reader.OptionalEnum<FieldConfidence>("confidence") ?? FieldConfidence.None;
        var note = reader.OptionalString("note");
        return kind is { } known ? new CourtAct(known, on, confidence, note) : null;
    }

    private static CourtSeat? ReadSeat(JsonObjectReader reader)
    {
        var city = reader.RequiredString("city");
        var state = reader.Required<StateCode>("state");
        var settled = RequiredBoolean(reader, "settled");
        var note = reader.OptionalString("note");
        return city is null || state is not { } code ? null : new CourtSeat(city, code, settled, note);
    }

    private static CourtCrime? ReadCrime(JsonObjectReader reader)
    {
        var family = reader.RequiredEnum<CourtCrimeFamily>("family");
        var english = reader.RequiredString("en");
        var french = reader.RequiredString("fr");
        var articles = reader.Texts("articles");
        var codes = Values<CrimeCode>(reader, "codes");
        var open = reader.OptionalBoolean("openEnded") ?? false;
        var context = reader.OptionalEnum<CrimeContext>("context") ?? CrimeContext.None;
        var from = reader.OptionalDate("from");
        var to = reader.OptionalDate("to");
        var window = from is null && to is null ? null : reader.Period(from, to, "to");
        var note = reader.OptionalString("note");
        return family is not { } known || english is null || french is null ? null : new CourtCrime
        {
            Family = known,
            NameEn = english,
            NameFr = french,
            Articles = articles,
            Provision = CourtFieldRecord.ProvisionIn(articles),
            Codes = [.. codes],
            IsOpenEnded = open,
            Context = context,
            Window = window,
            Note = note,
        };
    }

    private static TemporalJurisdiction? ReadTemporal(JsonObjectReader reader)
    {
        var limit = reader.OptionalEnum<TemporalLimit>("limit") ?? TemporalLimit.None;
        var from = reader.OptionalDate("from");
        var to = reader.OptionalDate("to");
        var note = reader.OptionalString("note");
        if ((limit == TemporalLimit.Dates) != (from is not null || to is not null))
        {
            reader.Problems.Add(reader.PathOf("limit"), ProblemCodes.Inconsistent, "Expected a first or a last day where, and only where, the limit is dates.");
        }

        return reader.Period(from, to, "to") is { } period ? new TemporalJurisdiction(limit, period, note) : null;
    }

    private static TerritorialJurisdiction ReadTerritorial(JsonObjectReader reader) => new(
        reader.OptionalEnum<TerritorialBasis>("basis") ?? TerritorialBasis.None,
        Values<StateCode>(reader, "states"),
        Values<StateCode>(reader, "conditionalStates"),
        [.. reader.Texts("entities")],
        reader.OptionalString("note"));

    private static PersonalJurisdiction ReadPersonal(JsonObjectReader reader) => new(
        RequiredBoolean(reader, "naturalPersonsOnly"),
        reader.OptionalEnum<LeadershipLimit>("leadership") ?? LeadershipLimit.None,
        reader.OptionalString("nationality"),
        reader.OptionalBoolean("groupsDeclaredCriminal") ?? false,
        reader.OptionalInteger("minimumAge", 1, OldestMinimumAge),
        reader.OptionalString("minimumAgeNote"),
        reader.OptionalString("note"));

    private static RelationRecord ReadRelation(JsonObjectReader reader) =>
        new(reader.OptionalEnum<NationalCourtsRelation>("to") ?? NationalCourtsRelation.None, reader.OptionalBoolean("primacy"), Values<StateCode>(reader, "over"), reader.OptionalString("note"));

    private static PenaltyRecord ReadPenalties(JsonObjectReader reader) => new(reader.OptionalBoolean("death"), reader.OptionalString("maximum"));

    private static AbsenceRecord ReadTrialInAbsence(JsonObjectReader reader) => new(reader.OptionalEnum<TrialInAbsence>("allowed") ?? TrialInAbsence.None, reader.OptionalString("note"));

    private static ProspectiveJurisdiction? ReadProspective(JsonObjectReader reader)
    {
        var instrument = reader.RequiredString("instrument");
        var adopted = reader.RequiredDate("adopted");
        var required = reader.OptionalInteger("ratificationsRequired", 1, MostRatifications);
        var ratifiedBy = Values<StateCode>(reader, "ratifiedBy");
        var asOf = reader.Required<UncertainDate>("asOf");
        var articles = reader.Texts("articles");
        var crimes = reader.Texts("crimes");
        var note = reader.OptionalString("note");
        return instrument is null || adopted is not { } day || required is not { } number || asOf is not { } known
            ? null
            : new ProspectiveJurisdiction(instrument, day, number, ratifiedBy, known, [.. crimes], [.. articles], note);
    }

    private static IEnumerable<CourtFieldRecord> ReadFields(JsonObjectReader court)
    {
        var known = new HashSet<CourtField>();
        foreach (var reader in court.Objects("fields"))
        {
            var field = reader.RequiredEnum<CourtField>("field");
            var confidence = reader.OptionalEnum<FieldConfidence>("confidence") ?? FieldConfidence.None;
            var articles = reader.Texts("articles");
            if (field is not { } name)
            {
                continue;
            }

            if (!known.Add(name))
            {
                reader.Problems.Add(reader.Path, ProblemCodes.DuplicateEntry, $"Expected each field once; {EnumText<CourtField>.Of(name)} is there twice.");
            }

            yield return new CourtFieldRecord(name, confidence, articles);
        }
    }

    /// <summary>The life of a court is told in its order; an act without a day stands where it belongs.</summary>
    private static void CheckOrder(JsonObjectReader reader, ImmutableArray<CourtAct> acts)
    {
        for (var i = 1; i < acts.Length; i++)
        {
            if (acts[i].On?.Latest < acts[i - 1].On?.Earliest)
            {
                reader.Problems.Add(reader.PathOf("acts"), ProblemCodes.DateOrder, $"Expected the acts in their order, found {acts[i]} after {acts[i - 1]}.");
            }
        }
    }

    private static T? Nested<T>(JsonObjectReader reader, string name, Func<JsonObjectReader, T?> read)
        where T : class
    {
        if (reader.OptionalObject(name) is not { } nested)
        {
            return null;
        }

        var value = read(nested);
        nested.Finish();
        return value;
    }

    private static ValueList<T> Values<T>(JsonObjectReader reader, string name)
        where T : struct, INotation<T> =>
        [.. reader.Strings(name).Select(entry => reader.Parse<T>(entry.Text, entry.Path)).OfType<T>()];

    private static IEnumerable<T> Members<T>(JsonObjectReader reader, string name)
        where T : struct, Enum
    {
        foreach (var (text, path) in reader.Strings(name))
        {
            if (EnumText<T>.TryParse(text, out var member))
            {
                yield return member;
            }
            else
            {
                reader.Problems.Add(path, ProblemCodes.UnknownValue, $"{NotationText.Quote(text)} is none of: {string.Join(", ", EnumText<T>.All)}.");
            }
        }
    }

    private static bool RequiredBoolean(JsonObjectReader reader, string name)
    {
        var value = reader.OptionalBoolean(name);
        Require(reader, name, value is not null || reader.Has(name));
        return value ?? false;
    }

    private static void Require(JsonObjectReader reader, string name, bool isThere)
    {
        if (!isThere)
        {
            reader.Problems.Add(reader.PathOf(name), ProblemCodes.MissingMember, "Expected a value.");
        }
    }

    private sealed record RelationRecord(NationalCourtsRelation To, bool? Primacy, ValueList<StateCode> Over, string? Note);

    private sealed record PenaltyRecord(bool? Death, string? Maximum);

    private sealed record AbsenceRecord(TrialInAbsence Allowed, string? Note);
}
