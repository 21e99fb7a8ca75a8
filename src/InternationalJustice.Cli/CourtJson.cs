using System.Text.Json;
using InternationalJustice.Domain.Collections;
using InternationalJustice.Domain.Courts;
using InternationalJustice.Domain.States;
using InternationalJustice.Domain.Time;

namespace InternationalJustice.Cli;

/// <summary>Writes courts as members of an object.</summary>
internal static class CourtJson
{
    /// <summary>What a list tells of each court.</summary>
    internal static void WriteHead(Utf8JsonWriter json, Court court, CourtStatus status)
    {
        json.WriteString("id", court.Id.ToString());
        json.WriteStartObject("name");
        json.WriteString("en", court.NameEn);
        json.WriteString("fr", court.NameFr);
        json.WriteEndObject();
        json.WriteString("kind", Names.Of(court.Kind));
        json.WriteBoolean("triesPersons", court.TriesPersons);
        json.WriteString("status", Names.Of(status));
        json.WriteString("founded", DayOf(court, CourtActKind.Founded));
        json.WriteString("beganWork", DayOf(court, CourtActKind.BeganWork));
        json.WriteString("closed", DayOf(court, CourtActKind.Closed));
        json.WriteString("successor", court.Successor?.ToString());
    }

    /// <summary>All the rest.</summary>
    internal static void WriteBody(Utf8JsonWriter json, Court court, Timeline<CourtStatus> status, CourtRegister register)
    {
        json.WriteString("statusNote", court.StatusNote);
        TimelineJson.Write(json, "timeline", status, "status");
        json.WriteStartObject("instrument");
        json.WriteString("name", court.Instrument.Name);
        json.WriteString("kind", Names.Of(court.Instrument.Kind));
        json.WriteString("note", court.Instrument.Note);
        json.WriteEndObject();
        json.WriteTexts("relatedInstruments", court.RelatedInstruments);
        WriteAll(json, "acts", court.Acts, act =>
        {
            json.WriteString("kind", Names.Of(act.Kind));
            json.WriteString("on", act.On?.ToString());
            WriteMember(json, "confidence", act.Confidence);
            json.WriteString("note", act.Note);
        });
        json.WriteTexts("predecessors", court.Predecessors.Select(id => id.ToString()));
        json.WriteTexts("inheritsFrom", court.InheritsFrom.Select(id => id.ToString()));
        WriteAll(json, "seats", court.Seats, seat =>
        {
            json.WriteString("city", seat.City);
            json.WriteString("state", seat.State.ToString());
            json.WriteBoolean("settled", seat.IsSettled);
            json.WriteString("note", seat.Note);
        });
        json.WriteTexts("organs", court.Organs);
        WriteJurisdiction(json, court, register);
        json.WriteStartObject("nationalCourts");
        WriteMember(json, "relation", court.Relation);
        Write(json, "primacy", court.HasPrimacy);
        json.WriteTexts("primacyOver", court.PrimacyOver.Select(state => state.ToString()));
        json.WriteString("note", court.RelationNote);
        json.WriteEndObject();
        json.WriteStartObject("penalties");
        Write(json, "death", court.DeathPenalty);
        json.WriteString("maximum", court.MaximumPenalty);
        json.WriteEndObject();
        json.WriteStartObject("trialInAbsence");
        WriteMember(json, "allowed", court.TrialInAbsence);
        json.WriteString("note", court.TrialInAbsenceNote);
        json.WriteEndObject();
        json.WriteString("supportingStates", court.SupportingStates);
        WriteProspective(json, court.Prospective);
        json.WriteStartObject("fields");
        foreach (var field in court.Fields)
        {
            json.WriteStartObject(Names.Of(field.Field));
            WriteMember(json, "confidence", field.Confidence);
            json.WriteTexts("articles", field.Articles);
            json.WriteEndObject();
        }

        json.WriteEndObject();
        json.WriteTexts("sources", court.Sources);
    }

    private static void WriteJurisdiction(Utf8JsonWriter json, Court court, CourtRegister register)
    {
        json.WriteStartObject("jurisdiction");
        WriteAll(json, "crimes", court.Crimes, crime =>
        {
            json.WriteString("family", Names.Of(crime.Family));
            json.WriteStartObject("name");
            json.WriteString("en", crime.NameEn);
            json.WriteString("fr", crime.NameFr);
            json.WriteEndObject();
            json.WriteTexts("articles", crime.Articles);
            json.WriteTexts("codes", crime.Codes.Select(code => code.ToString()));
            json.WriteBoolean("openEnded", crime.IsOpenEnded);
            WriteMember(json, "context", crime.Context);
            json.WriteString("window", crime.Window?.ToString());
            json.WriteString("note", crime.Note);
        });
        if (court.Temporal is { } temporal)
        {
            json.WriteStartObject("temporal");
            WriteMember(json, "limit", temporal.Limit);
            json.WriteString("from", temporal.Period.Start is { } start ? Names.Of(start) : null);
            json.WriteString("to", temporal.Period.End is { } end ? Names.Of(end) : null);
            json.WriteString("note", temporal.Note);
            json.WriteEndObject();
        }

        if (court.Territorial is { } territorial)
        {
            json.WriteStartObject("territorial");
            WriteMember(json, "basis", territorial.Basis);
            json.WriteTexts("states", territorial.States.Select(state => state.ToString()));
            json.WriteTexts("conditionalStates", territorial.ConditionalStates.Select(state => state.ToString()));
            WriteAll(json, "historicalEntities", territorial.Entities.Select(register.FindEntity).OfType<HistoricalEntity>(), entity => Write(json, entity));
            json.WriteString("note", territorial.Note);
            json.WriteEndObject();
        }

        json.WriteStartObject("personal");
        json.WriteBoolean("naturalPersonsOnly", court.Personal.NaturalPersonsOnly);
        WriteMember(json, "leadership", court.Personal.Leadership);
        json.WriteString("nationality", court.Personal.Nationality);
        json.WriteBoolean("declaresGroupsCriminal", court.Personal.DeclaresGroupsCriminal);
        if (court.Personal.MinimumAge is { } age)
        {
            json.WriteNumber("minimumAge", age);
        }
        else
        {
            json.WriteNull("minimumAge");
        }

        json.WriteString("minimumAgeNote", court.Personal.MinimumAgeNote);
        json.WriteString("note", court.Personal.Note);
        json.WriteEndObject();
        json.WriteTexts("conditions", court.Conditions.Select(Names.Of));
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, HistoricalEntity entity)
    {
        json.WriteString("code", entity.Code);
        json.WriteStartObject("name");
        json.WriteString("en", entity.NameEn);
        json.WriteString("fr", entity.NameFr);
        json.WriteEndObject();
        json.WriteString("withdrawnCode", entity.WithdrawnCode);
        json.WriteTexts("states", entity.States.Select(state => state.ToString()));
        WriteMember(json, "confidence", entity.Confidence);
        json.WriteString("note", entity.Note);
    }

    private static void WriteProspective(Utf8JsonWriter json, ProspectiveJurisdiction? prospective)
    {
        if (prospective is null)
        {
            json.WriteNull("prospective");
            return;
        }

        json.WriteStartObject("prospective");
        json.WriteString("instrument", prospective.Instrument);
        json.WriteString("adopted", Names.Of(prospective.Adopted));
        json.WriteNumber("ratificationsRequired", prospective.RatificationsRequired);
        json.WriteTexts("ratifiedBy", prospective.RatifiedBy.Select(state => state.ToString()));
        json.WriteString("asOf", prospective.AsOf.ToString());
        json.WriteTexts("crimes", prospective.Crimes);
        json.WriteTexts("articles", prospective.Articles);
        json.WriteString("note", prospective.Note);
        json.WriteEndObject();
    }

    private static string? DayOf(Court court, CourtActKind kind) => court.Find(kind)?.On?.ToString();

    private static void WriteAll<T>(Utf8JsonWriter json, string name, IEnumerable<T> entries, Action<T> write)
    {
        json.WriteStartArray(name);
        foreach (var entry in entries)
        {
            json.WriteStartObject();
            write(entry);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    /// <summary>A member of an enumeration; <c>null</c> for the one that means that nothing is known.</summary>
    private static void WriteMember<T>(Utf8JsonWriter json, string name, T member)
        where T : struct, Enum => json.WriteString(name, EqualityComparer<T>.Default.Equals(member, default) ? null : Names.Of(member));

    private static void Write(Utf8JsonWriter json, string name, bool? value)
    {
        if (value is { } known)
        {
            json.WriteBoolean(name, known);
        }
        else
        {
            json.WriteNull(name);
        }
    }
}
