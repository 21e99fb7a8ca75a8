using System.Text.Json;
using InternationalJustice.Domain.Cooperation;
using InternationalJustice.Domain.Jurisdiction;
using InternationalJustice.Domain.Positions;

namespace InternationalJustice.Cli;

/// <summary>Writes why a State must arrest, or need not.</summary>
internal static class DutyJson
{
    /// <summary>The reasons with their acts, the contested questions with what other positions would bring, and the facts that are missing.</summary>
    internal static void WriteReasons(Utf8JsonWriter json, DutyFinding finding, FindingText text)
    {
        json.WriteStartArray("basis");
        foreach (var basis in finding.Basis)
        {
            json.WriteStartObject();
            json.WriteString("provision", basis.Provision.ToString());
            json.WriteString("reason", Names.Of(basis.Reason));
            json.WriteString("text", text.Render(basis.Because));
            TreatyActJson.WriteArray(json, "acts", basis.Acts);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartArray("contested");
        foreach (var contested in finding.Contested)
        {
            json.WriteStartObject();
            json.WriteString("question", Names.Of(contested.Question));
            json.WriteString("position", contested.Position == PositionId.None ? null : Names.Of(contested.Position));
            json.WriteString("otherwise", Names.Of(contested.Alternatives.Select(alternative => alternative.Duty).FirstOrDefault(other => other != finding.Duty, finding.Duty)));
            json.WriteStartArray("alternatives");
            foreach (var alternative in contested.Alternatives)
            {
                json.WriteStartObject();
                json.WriteString("position", Names.Of(alternative.Position));
                json.WriteString("duty", Names.Of(alternative.Duty));
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteTexts("missingFacts", finding.MissingFacts);
    }
}
