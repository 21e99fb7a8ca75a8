using System.Text.Json;
using InternationalJustice.Domain.Citations;
using InternationalJustice.Domain.Courts;
using InternationalJustice.Domain.Notation;
using InternationalJustice.Domain.Warrants;

namespace InternationalJustice.Cli;

/// <summary>Writes the structure of the International Criminal Court, each entry with its provisions and how well it is attested.</summary>
internal static class IccStructureJson
{
    /// <summary>Writes the whole structure as a member of an object.</summary>
    internal static void Write(Utf8JsonWriter json, string name)
    {
        json.WriteStartObject(name);
        json.WriteStartArray("organs");
        foreach (var organ in IccStructure.Organs)
        {
            json.WriteStartObject();
            json.WriteString("organ", Names.Of(organ.Kind));
            WriteBoth(json, "name", organ.Name);
            WriteEnd(json, organ.Provisions, organ.Confidence);
        }

        json.WriteEndArray();
        json.WriteStartArray("divisions");
        foreach (var division in IccStructure.Divisions)
        {
            json.WriteStartObject();
            json.WriteString("division", Names.Of(division.Kind));
            WriteBoth(json, "name", division.Name);
            json.WriteNumber("leastJudges", division.LeastJudges);
            WriteNumber(json, "mostJudges", division.MostJudges);
            WriteNumber(json, "termYears", division.TermYears);
            WriteBoth(json, "text", division.Summary);
            WriteEnd(json, division.Provisions, division.Confidence);
        }

        json.WriteEndArray();
        json.WriteStartArray("benches");
        foreach (var bench in IccStructure.Benches)
        {
            Write(json, bench);
        }

        json.WriteEndArray();
        json.WriteStartArray("offices");
        foreach (var office in IccStructure.Offices)
        {
            json.WriteStartObject();
            json.WriteString("office", Names.Of(office.Kind));
            WriteBoth(json, "name", office.Name);
            json.WriteString("organ", Names.Of(office.Organ));
            json.WriteString("electorate", Names.Of(office.Electorate));
            json.WriteNumber("termYears", office.TermYears);
            json.WriteBoolean("mayBeShorter", office.MayBeShorter);
            json.WriteString("reelection", office.Reelection == ReelectionRule.None ? null : Names.Of(office.Reelection));
            WriteEnd(json, office.Provisions, office.Confidence);
        }

        json.WriteEndArray();
        json.WriteStartArray("rules");
        foreach (var rule in IccStructure.Rules)
        {
            json.WriteStartObject();
            json.WriteString("rule", rule.Code);
            WriteBoth(json, "text", rule.Text);
            WriteEnd(json, rule.Provisions, rule.Confidence);
        }

        json.WriteEndArray();
        json.WriteStartArray("acts");
        foreach (var row in Procedure.Table.Where(row => row.By.Any(actor => Procedure.OrganOf(actor) != OrganKind.None)))
        {
            json.WriteStartObject();
            json.WriteString("act", Names.Of(row.Act));
            json.WriteString("code", row.Code);
            json.WriteString("provision", row.Provision.ToString());
            json.WriteStartArray("by");
            foreach (var actor in row.By)
            {
                json.WriteStartObject();
                json.WriteString("actor", Names.Of(actor));
                json.WriteString("organ", Procedure.OrganOf(actor) is var organ && organ == OrganKind.None ? null : Names.Of(organ));
                json.WriteString("bench", row.BenchOf(actor) is { } bench ? Names.Of(bench.Kind) : null);
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    /// <summary>Writes how judges sit for a decision.</summary>
    internal static void Write(Utf8JsonWriter json, Bench bench)
    {
        json.WriteStartObject();
        json.WriteString("bench", Names.Of(bench.Kind));
        json.WriteString("division", bench.Division == DivisionKind.None ? null : Names.Of(bench.Division));
        json.WriteNumber("judges", bench.Judges);
        json.WriteBoolean("singleJudge", bench.SingleJudgeMaySit);
        WriteBoth(json, "text", bench.Text);
        WriteEnd(json, bench.Provisions, bench.Confidence);
    }

    private static void WriteEnd(Utf8JsonWriter json, IEnumerable<Provision> provisions, FieldConfidence confidence)
    {
        json.WriteTexts("provisions", provisions.Select(provision => provision.ToString()));
        json.WriteString("confidence", Names.Of(confidence));
        json.WriteEndObject();
    }

    private static void WriteBoth(Utf8JsonWriter json, string name, Func<Language, string> text)
    {
        json.WriteStartObject(name);
        json.WriteString("en", text(Language.English));
        json.WriteString("fr", text(Language.French));
        json.WriteEndObject();
    }

    private static void WriteNumber(Utf8JsonWriter json, string name, int? number)
    {
        if (number is { } value)
        {
            json.WriteNumber(name, value);
        }
        else
        {
            json.WriteNull(name);
        }
    }
}
