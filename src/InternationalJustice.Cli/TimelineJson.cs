using System.Text.Json;
using InternationalJustice.Domain.Time;

namespace InternationalJustice.Cli;

/// <summary>Writes timelines.</summary>
internal static class TimelineJson
{
    /// <summary>The segments of a timeline, earliest first; an open end is null.</summary>
    internal static void Write<T>(Utf8JsonWriter json, string name, Timeline<T> timeline, string value)
        where T : struct, Enum
    {
        json.WriteStartArray(name);
        foreach (var segment in timeline.Segments)
        {
            json.WriteStartObject();
            WritePeriod(json, segment.Period);
            json.WriteString(value, Names.Of(segment.Value));
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    /// <summary>The first and the last day of a period as two members.</summary>
    internal static void WritePeriod(Utf8JsonWriter json, DatePeriod period)
    {
        json.WriteString("from", period.Start is { } start ? Names.Of(start) : null);
        json.WriteString("to", period.End is { } end ? Names.Of(end) : null);
    }
}
