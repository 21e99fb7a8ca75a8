using System.CommandLine;
using System.Text.Json;
using InternationalJustice.Cli.Text;
using InternationalJustice.Domain.Courts;
using InternationalJustice.Domain.Documents;
using InternationalJustice.Domain.Jurisdiction;
using InternationalJustice.Domain.Notation;
using InternationalJustice.Domain.Serialization;
using NodaTime;
using Spectre.Console;

namespace InternationalJustice.Cli.Commands;

/// <summary>The international, hybrid and related courts, with how far each has come on a day; or every court asked about an allegation.</summary>
internal sealed class CourtsCommand : AnswerCommand
{
    private readonly Option<string> _on = OnOption("the day of the question; by default the last day up to which acts are known");
    private readonly Option<string> _knownOn = KnownOnOption();
    private readonly Option<string> _status = new("--status") { Description = "only courts that have come that far", HelpName = "STATUS" };
    private readonly Option<string> _for = new("--for") { Description = "ask every court about an allegation, a JSON document; - reads standard input", HelpName = "FILE" };

    internal CourtsCommand(Session session)
        : base(session, "courts", "List the international, hybrid and related courts, or find those that could hear an allegation")
    {
        Add(_on);
        Add(_knownOn);
        Add(_status);
        Add(_for);
    }

    protected override Answer? Find(Session session, Invocation invocation)
    {
        var day = invocation.Day(_on);
        var knownOn = invocation.Day(_knownOn);
        var status = invocation.Member<CourtStatus>(_status);
        if (invocation.Problems.Count > 0)
        {
            return null;
        }

        if (invocation.Text(_for) is not null)
        {
            return Search(session, invocation, day, knownOn);
        }

        var on = day ?? session.Dataset.KnownUntil;
        var rows = session.Dataset.Courts.Courts.Select(court => new Row(court, court.StatusKnownOn(knownOn).At(on))).Where(row => status is null || row.Status == status);
        var page = new Page([.. rows], on, knownOn);
        return new Answer(page.WriteJson, console => page.WriteText(console, invocation.Language));
    }

    private Answer? Search(Session session, Invocation invocation, LocalDate? day, LocalDate? knownOn)
    {
        if (invocation.Text(_status) is not null)
        {
            invocation.Report(_status.Name, ProblemCodes.Inconsistent, $"Expected either {_status.Name} or {_for.Name}.");
            return null;
        }

        Allegation Change(Allegation allegation) => allegation with { AsOf = day ?? allegation.AsOf, KnownOn = knownOn ?? allegation.KnownOn };
        if (invocation.File(_for, session) is not { } document || invocation.Checked(AllegationDocument.Read(document, session.Dataset, Change)) is not { } allegation)
        {
            return null;
        }

        var page = new CourtSearchPage(new CourtFinder(session.Dataset).Find(allegation), session.Dataset, invocation.Language);
        return new Answer(page.WriteJson, page.WriteText);
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
