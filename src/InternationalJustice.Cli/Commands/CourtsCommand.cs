using System.CommandLine;
using System.Text.Json;
using InternationalJustice.Cli.Text;
using InternationalJustice.Domain.Courts;
using InternationalJustice.Domain.Notation;
using InternationalJustice.Domain.Serialization;
using NodaTime;
using Spectre.Console;

namespace InternationalJustice.Cli.Commands;

/// <summary>The international, hybrid and related courts, with how far each has come on a day.</summary>
internal sealed class CourtsCommand : AnswerCommand
{
    private readonly Option<string> _on = OnOption("the day of the question; by default the last day up to which acts are known");
    private readonly Option<string> _knownOn = KnownOnOption();
    private readonly Option<string> _status = new("--status") { Description = "only courts that have come that far", HelpName = "STATUS" };

    internal CourtsCommand(Session session)
        : base(session, "courts", "List the international, hybrid and related courts")
    {
        Add(_on);
        Add(_knownOn);
        Add(_status);
    }

    protected override Answer? Find(Session session, Invocation invocation)
    {
        var on = invocation.Day(_on) ?? session.Dataset.KnownUntil;
        var knownOn = invocation.Day(_knownOn);
        var status = invocation.Member<CourtStatus>(_status);
        if (invocation.Problems.Count > 0)
        {
            return null;
        }

        var rows = session.Dataset.Courts.Courts.Select(court => new Row(court, court.StatusKnownOn(knownOn).At(on))).Where(row => status is null || row.Status == status);
        var page = new Page([.. rows], on, knownOn);
        return new Answer(page.WriteJson, console => page.WriteText(console, invocation.Language));
    }

    private sealed record Row(Court Court, CourtStatus Status);

    private sealed class Page(Row[] rows, LocalDate on, LocalDate? knownOn)
    {
        internal void WriteJson(Utf8JsonWriter json)
        {
            json.WriteStartObject();
            json.WriteString("on", Names.Of(on));
            json.WriteString("knownOn", knownOn is { } known ? Names.Of(known) : null);
            json.WriteNumber("count", rows.Length);
            json.WriteStartArray("courts");
            foreach (var (court, status) in rows)
            {
                json.WriteStartObject();
                CourtJson.WriteHead(json, court, status);
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        internal void WriteText(IAnsiConsole console, Language language)
        {
            console.Line($"{Names.Of(on)}: {Phrases.CountedCourts(rows.Length, language)}");
            var status = rows.Select(row => Terms.Of(row.Status, language).Length).DefaultIfEmpty().Max();
            foreach (var row in rows)
            {
                console.Folded($"  {row.Court.Id,-8} {Terms.Of(row.Status, language).PadRight(status)}  ", row.Court.Name(language));
            }
        }
    }
}
