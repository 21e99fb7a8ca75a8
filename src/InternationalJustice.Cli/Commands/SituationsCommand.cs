using System.CommandLine;
using System.Text.Json;
using InternationalJustice.Cli.Text;
using InternationalJustice.Domain.Notation;
using InternationalJustice.Domain.Serialization;
using InternationalJustice.Domain.Situations;
using InternationalJustice.Domain.States;
using NodaTime;
using Spectre.Console;

namespace InternationalJustice.Cli.Commands;

/// <summary>The situations before the Court, with how far they have come on a day.</summary>
internal sealed class SituationsCommand : AnswerCommand
{
    private readonly Option<string> _on = OnOption("the day of the question; by default the last day up to which acts are known");
    private readonly Option<string> _knownOn = KnownOnOption();
    private readonly Option<string> _status = new("--status") { Description = "only situations that have come that far", HelpName = "STATUS" };
    private readonly Option<string> _state = new("--state") { Description = "only situations on the territory, vessels or aircraft of that State", HelpName = "CODE" };

    internal SituationsCommand(Session session)
        : base(session, "situations", "List the situations before the Court, with how far they have come on a day", "csv")
    {
        Add(_on);
        Add(_knownOn);
        Add(_status);
        Add(_state);
    }

    protected override Answer? Find(Session session, Invocation invocation)
    {
        var on = invocation.Day(_on) ?? session.Dataset.KnownUntil;
        var knownOn = invocation.Day(_knownOn);
        var status = invocation.Member<SituationStatus>(_status);
        var state = invocation.Text(_state) is null ? null : invocation.Value<StateCode>(_state);
        if (state is { } code && !session.Dataset.Register.Contains(code))
        {
            invocation.ReportUnknownState(_state.Name, code);
        }

        if (invocation.Problems.Count > 0)
        {
            return null;
        }

        var rows = session.Dataset.Situations.Situations
            .Select(situation => situation.KnownOn(knownOn))
            .Select(situation => new Row(situation, situation.Status.At(on)))
            .Where(row => (status is null || row.Status == status) && (state is not { } asked || row.Situation.States.Contains(asked)));
        var page = new Page([.. rows], on, knownOn, on > session.Dataset.KnownUntil, session.Dataset.KnownUntil);
        return invocation.Csv ? new Answer(writer => page.WriteCsv(new CsvWriter(writer))) : new Answer(page.WriteJson, console => page.WriteText(console, invocation.Language));
    }

    private sealed record Row(Situation Situation, SituationStatus Status);

    private sealed class Page(Row[] rows, LocalDate on, LocalDate? knownOn, bool isProjection, LocalDate knownUntil)
    {
        internal void WriteJson(Utf8JsonWriter json)
        {
            json.WriteStartObject();
            json.WriteString("on", Names.Of(on));
            json.WriteString("knownOn", knownOn is { } known ? Names.Of(known) : null);
            json.WriteBoolean("projection", isProjection);
            json.WriteNumber("count", rows.Length);
            json.WriteStartArray("situations");
            foreach (var (situation, status) in rows)
            {
                json.WriteStartObject();
                json.WriteString("number", situation.Number?.ToString());
                json.WriteString("recalledNumber", situation.RecalledNumber?.ToString());
                json.WriteString("name", situation.Name);
                json.WriteTexts("states", situation.States.Select(state => state.ToString()));
                json.WriteString("area", situation.Area);
                json.WriteString("scopeFrom", situation.ScopeFrom?.ToString());
                json.WriteString("scopeTo", situation.ScopeTo?.ToString());
                json.WriteString("status", Names.Of(status));
                json.WriteString("investigationOpenedOn", situation.InvestigationOpenedOn?.ToString());
                TimelineJson.Write(json, "timeline", situation.Status, "status");
                WriteActs(json, "acts", situation.Acts);
                WriteActs(json, "recalledActs", situation.RecalledActs);
                json.WriteString("recordKnownUntil", situation.KnownUntil is { } until ? Names.Of(until) : null);
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        internal void WriteText(IAnsiConsole console, Language language)
        {
            console.Line($"{Names.Of(on)}: {Phrases.CountedSituations(rows.Length, language)}");
            console.Rows(rows.Select(row => new[] { row.Situation.Number?.ToString() ?? string.Empty, row.Situation.Name, Terms.Of(row.Status, language) }));
            if (isProjection)
            {
                console.WriteLine();
                console.Line(Phrases.Projection(knownUntil, language));
            }
        }

        internal void WriteCsv(CsvWriter csv)
        {
            csv.Write("number", "name", "states", "area", "scopeFrom", "scopeTo", "on", "knownOn", "projection", "status", "since", "investigationOpenedOn", "acts", "confidence", "recordKnownUntil", "sources");
            foreach (var (situation, status) in rows)
            {
                csv.Write(
                    situation.Number?.ToString(),
                    situation.Name,
                    CsvWriter.Join(situation.States),
                    situation.Area,
                    situation.ScopeFrom?.ToString(),
                    situation.ScopeTo?.ToString(),
                    Names.Of(on),
                    knownOn is { } known ? Names.Of(known) : null,
                    isProjection ? "true" : "false",
                    Names.Of(status),
                    situation.Status.SegmentAt(on).Period.Start is { } start ? Names.Of(start) : null,
                    situation.InvestigationOpenedOn?.ToString(),
                    CsvWriter.Join(situation.Acts),
                    situation.Acts.IsEmpty ? null : Names.Of(situation.Acts.Min(act => act.Provenance.Confidence)),
                    situation.KnownUntil is { } until ? Names.Of(until) : null,
                    CsvWriter.Join(situation.Sources));
            }
        }

        private static void WriteActs(Utf8JsonWriter json, string name, IEnumerable<SituationAct> acts)
        {
            json.WriteStartArray(name);
            foreach (var act in acts)
            {
                SituationActJson.Write(json, act);
            }

            json.WriteEndArray();
        }
    }
}
