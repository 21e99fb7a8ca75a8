using System.Text.Json;
using InternationalJustice.Domain.Warrants;

namespace InternationalJustice.Cli;

/// <summary>Writes what bears on the execution of a request besides the acts of a case: deferrals, agreements, challenges and consultations.</summary>
internal static class CircumstancesJson
{
    internal static void Write(Utf8JsonWriter json, WarrantRecord record)
    {
        json.WriteStartArray("deferrals");
        foreach (var deferral in record.Deferrals)
        {
            json.WriteStartObject();
            json.WriteString("resolution", deferral.Resolution);
            TimelineJson.WritePeriod(json, deferral.Days);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartArray("agreements");
        foreach (var agreement in record.Agreements)
        {
            json.WriteStartObject();
            json.WriteString("requested", agreement.Requested.ToString());
            json.WriteString("sending", agreement.Sending.ToString());
            json.WriteBoolean("forcesOrMissions", agreement.IsForForcesOrMissions);
            TimelineJson.WritePeriod(json, agreement.InForce);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartArray("challenges");
        foreach (var challenge in record.Challenges)
        {
            json.WriteStartObject();
            json.WriteString("on", challenge.From.ToString());
            json.WriteString("decidedOn", challenge.To?.ToString());
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartArray("consultations");
        foreach (var consultation in record.Consultations)
        {
            json.WriteStartObject();
            json.WriteString("state", consultation.State.ToString());
            TimelineJson.WritePeriod(json, consultation.Days);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
