using System.CommandLine;
using System.Text.Json;
using InternationalJustice.Cli.Text;
using InternationalJustice.Domain.Cooperation;
using InternationalJustice.Domain.Documents;
using InternationalJustice.Domain.Jurisdiction;
using InternationalJustice.Domain.Notation;
using InternationalJustice.Domain.Serialization;
using InternationalJustice.Domain.States;
using InternationalJustice.Domain.Time;
using NodaTime;
using Spectre.Console;

namespace InternationalJustice.Cli.Commands;

/// <summary>What a person is exposed to: the duty of every State on a day, or of the State of each stop of a journey on its days.</summary>
internal sealed class ExposureCommand : AnswerCommand
{
    private readonly Option<string> _on = OnOption("the day on which every State is asked about");
    private readonly Option<string[]> _stops = new("--stop") { Description = "a stop of a journey, its days included: MNG=2024-09-02/2024-09-03; may be given several times", HelpName = "CODE=DAYS" };
    private readonly Option<string> _itinerary = new("--itinerary") { Description = "the stops of a journey, a JSON document; - reads standard input", HelpName = "FILE" };
    private readonly Option<string> _duty = new("--duty") { Description = "only States with that duty", HelpName = "DUTY" };
    private readonly WarrantOptions _warrant;

    internal ExposureCommand(Session session)
        : base(session, "exposure", "Tell the duty to arrest of every State on a day, or along a journey", "csv")
    {
        Add(_on);
        Add(_stops);
        Add(_itinerary);
        Add(_duty);
        _warrant = new WarrantOptions(this, PersonOption(), KnownOnOption(), AudienceOption(), PositionOption());
        Validators.Add(result =>
        {
            if (new Option[] { _on, _stops, _itinerary }.Count(option => result.GetResult(option) is { Implicit: false }) != 1)
            {
                result.AddError("Give one of --on, --stop and --itinerary.");
            }
        });
    }

    protected override Answer? Find(Session session, Invocation invocation)
    {
        var on = invocation.Day(_on);
        var only = invocation.Member<ArrestDuty>(_duty);
        var stops = invocation.Text(_itinerary) is not null
            ? invocation.File(_itinerary, session) is { } document ? invocation.Checked(Domain.Cooperation.Itinerary.Read(document)) : null
            : invocation.Checked(Domain.Cooperation.Itinerary.Parse(invocation.Texts(_stops)));
        if (_warrant.Read(session, invocation) is not { } asked || (on is null && stops is null) || invocation.Problems.Count > 0)
        {
            return null;
        }

        var duties = asked.Subject.DutyToArrest(session.Dataset, asked.Options);
        var page = new Page(session, asked.Subject, asked.Options, invocation.Language);
        if (on is { } day)
        {
            return page.OfStates([.. duties.Exposure(day).Where(state => only is null || state.Duty == only).Select(state => new Row(DatePeriod.On(day), duties.Find(state.State)!.On(day), duties.Find(state.State)!))], day, invocation.Csv);
        }

        for (var i = 0; i < stops!.Stops.Count; i++)
        {
            if (duties.Find(stops.Stops[i].State) is null)
            {
                invocation.Report(invocation.Text(_itinerary) is null ? _stops.Name : $"$.stops[{i}].state", ProblemCodes.UnknownState, $"{stops.Stops[i].State} names no State.");
            }
        }

        return invocation.Problems.Count > 0
            ? null
            : page.OfStops([.. duties.Itinerary(stops.Stops).Where(stop => only is null || stop.Duty == only).Select(stop => new Row(stop.Days, duties.Find(stop.State)!.On(stop.Days.Start!.Value), duties.Find(stop.State)!))], invocation.Csv);
    }

    /// <summary>The duty of a State on days on which it is the same.</summary>
    private sealed record Row(DatePeriod Days, DutyFinding Finding, StateDuty Duty)
    {
        internal TimelineSegment<ArrestDuty> Segment => Duty.Timeline.SegmentAt(Finding.Day);
    }

    private sealed class Page(Session session, WarrantSubject subject, DutyOptions options, Language language)
    {
        private readonly FindingText _text = new(language, session.Dataset.Register);

        internal Answer OfStates(Row[] rows, LocalDate on, bool isCsv) => isCsv
            ? new Answer(writer => WriteCsv(new CsvWriter(writer), rows))
            : new Answer(json => WriteJson(json, rows, "states", on), console => WriteStates(console, rows, on));

        internal Answer OfStops(Row[] rows, bool isCsv) => isCsv
            ? new Answer(writer => WriteCsv(new CsvWriter(writer), rows))
            : new Answer(json => WriteJson(json, rows, "stops", null), console => WriteStops(console, rows));

        private void WriteJson(Utf8JsonWriter json, Row[] rows, string list, LocalDate? on)
        {
            json.WriteStartObject();
            json.WriteString("person", subject.Name);
            if (on is { } day)
            {
                json.WriteString("on", Names.Of(day));
                json.WriteString("status", Names.Of(WarrantOptions.StatusOn(subject, options, day)));
            }

            json.WriteString("knownOn", options.KnownOn is { } known ? Names.Of(known) : null);
            json.WriteBoolean("projection", rows.Any(row => IsProjection(row)));
            json.WriteString("recordKnownUntil", subject.KnownUntil is { } until ? Names.Of(until) : null);
            json.WriteStartObject("counts");
            foreach (var (duty, count) in Counts(rows))
            {
                json.WriteNumber(Names.Of(duty), count);
            }

            json.WriteEndObject();
            json.WriteStartArray(list);
            foreach (var row in rows)
            {
                json.WriteStartObject();
                json.WriteString(on is null ? "state" : "code", row.Finding.State.ToString());
                WriteName(json, row.Finding.State);
                if (on is null)
                {
                    TimelineJson.WritePeriod(json, row.Days);
                }

                json.WriteString("duty", Names.Of(row.Finding.Duty));
                json.WriteString("since", row.Segment.Period.Start is { } start ? Names.Of(start) : null);
                json.WriteString("until", row.Segment.Period.End is { } end ? Names.Of(end) : null);
                DutyJson.WriteReasons(json, row.Finding, _text);
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        private void WriteName(Utf8JsonWriter json, StateCode code)
        {
            json.WriteStartObject("name");
            json.WriteString("en", session.NameOf(code, Language.English));
            json.WriteString("fr", session.NameOf(code, Language.French));
            json.WriteEndObject();
        }

        private void WriteStates(IAnsiConsole console, Row[] rows, LocalDate on)
        {
            console.Line($"{subject.Name}, {Names.Of(on)}: {Terms.Of(WarrantOptions.StatusOn(subject, options, on), language)}");
            foreach (var (duty, count) in Counts(rows))
            {
                console.Detail($"{Terms.Of(duty, language)}: {Phrases.Counted(count, language)}");
            }

            console.WriteLine();
            console.Rows(rows.Select(row => new[] { row.Finding.State.ToString(), session.NameOf(row.Finding.State, language), Terms.Of(row.Finding.Duty, language), string.Join(", ", Deciding(row.Finding)) }));
            console.Limits(subject, on, session.Dataset.KnownUntil, language);
        }

        private void WriteStops(IAnsiConsole console, Row[] rows)
        {
            console.Line(subject.Name);
            foreach (var row in rows)
            {
                console.WriteLine();
                console.Line($"{row.Days}, {session.NameOf(row.Finding.State, language)}: {Terms.Of(row.Finding.Duty, language)}");
                console.Reasons(row.Finding, _text);
            }

            if (rows.Length > 0)
            {
                console.Limits(subject, rows.Max(row => row.Days.End ?? row.Finding.Day), session.Dataset.KnownUntil, language);
            }
        }

        private void WriteCsv(CsvWriter csv, Row[] rows)
        {
            csv.Write(
                "person", "code", "alpha2", "numeric", "nameEn", "nameFr", "from", "to", "knownOn", "projection", "duty", "since", "until", "provisions", "reasons", "contested", "missingFacts", "acts", "confidence", "references", "sources");
            foreach (var row in rows)
            {
                var state = session.Dataset.Register.Find(row.Finding.State)?.State;
                var acts = row.Finding.Basis.SelectMany(basis => basis.Acts).ToArray();
                csv.Write(
                    subject.Name,
                    row.Finding.State.ToString(),
                    state?.Alpha2,
                    state?.Numeric,
                    session.NameOf(row.Finding.State, Language.English),
                    session.NameOf(row.Finding.State, Language.French),
                    row.Days.Start is { } from ? Names.Of(from) : null,
                    row.Days.End is { } to ? Names.Of(to) : null,
                    options.KnownOn is { } known ? Names.Of(known) : null,
                    IsProjection(row) ? "true" : "false",
                    Names.Of(row.Finding.Duty),
                    row.Segment.Period.Start is { } start ? Names.Of(start) : null,
                    row.Segment.Period.End is { } end ? Names.Of(end) : null,
                    CsvWriter.Join(row.Finding.Basis.Select(basis => basis.Provision)),
                    CsvWriter.Join(row.Finding.Basis.Select(basis => Names.Of(basis.Reason))),
                    CsvWriter.Join(row.Finding.Contested.Select(contested => Names.Of(contested.Question))),
                    CsvWriter.Join(row.Finding.MissingFacts),
                    CsvWriter.Join(acts.Select(act => $"{act.Kind} {act.On}")),
                    acts.Length == 0 ? null : Names.Of(acts.Min(act => act.Provenance.Confidence)),
                    CsvWriter.Join(acts.Select(act => act.Provenance.Reference).OfType<string>()),
                    CsvWriter.Join(acts.SelectMany(act => act.Provenance.Sources).Concat(subject.Sources).Distinct()));
            }
        }

        private bool IsProjection(Row row) => (row.Days.End ?? row.Finding.Day) > session.Dataset.KnownUntil;

        /// <summary>The provisions on which the duty turns; that a warrant is in force is the same for all States.</summary>
        private static IEnumerable<string> Deciding(DutyFinding finding) =>
            finding.Basis.Skip(finding.Basis.Length > 1 ? 1 : 0).Select(basis => basis.Provision.ToString()).Distinct();

        private static IEnumerable<(ArrestDuty Duty, int Count)> Counts(Row[] rows) =>
            rows.GroupBy(row => row.Finding.Duty).OrderBy(group => group.Key).Select(group => (group.Key, group.Count()));
    }
}
