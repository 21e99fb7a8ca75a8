using System.Text.Json;
using InternationalJustice.Domain.Data;
using InternationalJustice.Domain.Situations;
using InternationalJustice.Domain.States;
using InternationalJustice.Domain.Warrants;

namespace InternationalJustice.Cli;

/// <summary>Writes the acts in which two datasets differ.</summary>
internal static class DatasetDifferenceJson
{
    internal static void Write(Utf8JsonWriter json, DatasetDifference difference)
    {
        json.WriteStartObject();
        json.WriteString("change", Names.Of(difference.Kind));
        json.WriteString("of", difference.Subject);
        switch (difference)
        {
            case TreatyActDifference treaty:
                json.WriteString("records", "treatyActs");
                Write(json, treaty.Before, treaty.After, TreatyActJson.Write);
                break;
            case SituationActDifference situation:
                json.WriteString("records", "situations");
                json.WriteString("situation", situation.Situation.Name);
                Write(json, situation.Before, situation.After, SituationActJson.Write);
                break;
            case WarrantActDifference warrant:
                json.WriteString("records", "persons");
                json.WriteString("situation", warrant.Case.Situation?.ToString());
                json.WriteString("caseNumber", warrant.Case.CaseNumber?.ToString());
                Write(json, warrant.Before, warrant.After, WriteWarrantAct);
                break;
        }

        json.WriteEndObject();
    }

    /// <summary>The act as the second dataset has it, or else the first; of one that changed, also what it was.</summary>
    private static void Write<T>(Utf8JsonWriter json, T? before, T? after, Action<Utf8JsonWriter, T> write)
        where T : class
    {
        if (before is not null && after is not null)
        {
            json.WritePropertyName("before");
            write(json, before);
        }

        json.WritePropertyName("act");
        write(json, (after ?? before)!);
    }

    private static void WriteWarrantAct(Utf8JsonWriter json, WarrantAct act)
    {
        json.WriteStartObject();
        json.WriteString("kind", Names.Of(act.Kind));
        json.WriteString("on", act.On.ToString());
        json.WriteString("by", act.State?.ToString() ?? (act.By == Actor.None ? null : Names.Of(act.By)));
        json.WriteTexts("grounds", act.Grounds.Select(Names.Of));
        ProvenanceJson.Write(json, act.Provenance);
        json.WriteEndObject();
    }
}
