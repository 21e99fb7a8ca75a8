using System.Text.Json;
using InternationalJustice.Domain.Situations;

namespace InternationalJustice.Cli;

/// <summary>Writes acts in a situation.</summary>
internal static class SituationActJson
{
    internal static void Write(Utf8JsonWriter json, SituationAct act)
    {
        json.WriteStartObject();
        json.WriteString("kind", Names.Of(act.Kind));
        json.WriteString("on", act.On.ToString());
        json.WriteTexts("by", act.By.Select(state => state.ToString()));
        json.WriteString("resolution", act.Resolution);
        ProvenanceJson.Write(json, act.Provenance);
        json.WriteEndObject();
    }
}
