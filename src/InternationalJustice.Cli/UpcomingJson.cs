using System.Text.Json;
using InternationalJustice.Domain.States;

namespace InternationalJustice.Cli;

/// <summary>Writes what is about to change.</summary>
internal static class UpcomingJson
{
    internal static void WriteArray(Utf8JsonWriter json, string name, IEnumerable<UpcomingChange> changes, bool withState)
    {
        json.WriteStartArray(name);
        foreach (var change in changes)
        {
            json.WriteStartObject();
            json.WriteString("on", Names.Of(change.On));
            if (withState)
            {
                json.WriteString("code", change.State.ToString());
            }

            json.WriteString("kind", Names.Of(change.Kind));
            if (change is { From: { } from, To: { } to })
            {
                json.WriteString("from", Names.Of(from));
                json.WriteString("to", Names.Of(to));
            }

            if (change.Amendment is { } amendment)
            {
                json.WriteString("amendment", amendment.ToString());
            }

            if (change.Area is { } area)
            {
                json.WriteString("area", area);
            }

            json.WriteString("confidence", Names.Of(change.Confidence));

            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
