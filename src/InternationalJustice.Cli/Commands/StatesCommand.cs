using System.CommandLine;
using System.Text.Json;
using InternationalJustice.Cli.Text;
using InternationalJustice.Domain.Documents;
using InternationalJustice.Domain.Notation;
using InternationalJustice.Domain.States;
using InternationalJustice.Domain.Time;
using NodaTime;
using Spectre.Console;

namespace InternationalJustice.Cli.Commands;

/// <summary>All States on one day, those that differ between two days, or those for which something is about to change.</summary>
internal sealed class StatesCommand : AnswerCommand
{
    private readonly Option<string> _on = OnOption("the day of the question; by default the last day up to which acts are known");
    private readonly Option<string> _status = new("--status") { Description = "only States of that status; party counts those that gave notice of withdrawal", HelpName = "STATUS" };
    private readonly Option<string> _diff = new("--diff") { Description = "the States whose status is another on this day than on --on", HelpName = "DATE" };
    private readonly Option<bool> _upcoming = new("--upcoming") { Description = "what is about to change after the day" };
    private readonly RegisterOptions _register;

    internal StatesCommand(Session session)
        : base(session, "states", "Tell the position of all States, its differences between two days, or what is about to change", "csv")
    {
        Add(_on);
        _register = new RegisterOptions(this, KnownOnOption());
        Add(_status);
        Add(_diff);
        Add(_upcoming);
        Validators.Add(result =>
        {
            if (new Option[] { _status, _diff, _upcoming }.Count(option => result.GetResult(option) is { Implicit: false }) > 1)
            {
                result.AddError("Give only one of --status, --diff and --upcoming.");
            }
        });
    }

    protected override Answer? Find(Session session, Invocation invocation)
    {
        var on = invocation.Day(_on) ?? session.Dataset.KnownUntil;
        var other = invocation.Day(_diff);
        var status = invocation.Member<TreatyStatus>(_status);
        if (_register.Apply(session, invocation) is not { } register || invocation.Problems.Count > 0)
        {
            return null;
        }

        var knownUntil = Known.Until(register, session.Dataset);
        return invocation.IsSet(_upcoming) ? new UpcomingPage(register, on, knownUntil).Answer(invocation)
            : other is { } day ? new DifferencePage(register, on, day, knownUntil).Answer(invocation)
            : new StatesPage(register, on, status, knownUntil).Answer(invocation);
    }

    private abstract class Page(TreatyRegister register, LocalDate on, LocalDate knownUntil)
    {
        protected TreatyRegister Register => register;

        protected LocalDate On => on;

        protected LocalDate KnownUntil => knownUntil;

        /// <summary>Whether acts that are not known here may make the answer another one.</summary>
        protected abstract bool IsProjection { get; }

        internal Answer Answer(Invocation invocation) => invocation.Csv
            ? new Answer(writer => WriteCsv(new CsvWriter(writer)))
            : new Answer(Write, console => Write(console, invocation.Language));

        protected abstract void WriteMembers(Utf8JsonWriter json);

        protected abstract void WriteText(IAnsiConsole console, Language language);

        protected abstract void WriteCsv(CsvWriter csv);

        protected string NameOf(StateCode code, Language language) =>
            register.Find(code) is { } position ? Names.WithCode(position.State, language) : code.ToString();

        private void Write(Utf8JsonWriter json)
        {
            json.WriteStartObject();
            json.WriteString("on", Names.Of(on));
            json.WriteString("knownOn", register.KnownOnDay is { } day ? Names.Of(day) : null);
            json.WriteString("minConfidence", Names.Of(register.LeastConfidence));
            json.WriteBoolean("projection", IsProjection);
            WriteMembers(json);
            json.WriteEndObject();
        }

        private void Write(IAnsiConsole console, Language language)
        {
            WriteText(console, language);
            if (IsProjection)
            {
                console.WriteLine();
                console.Line(Phrases.Projection(knownUntil, language));
            }
        }
    }

    private sealed class StatesPage(TreatyRegister register, LocalDate on, TreatyStatus? status, LocalDate knownUntil) : Page(register, on, knownUntil)
    {
        private readonly (StatePosition Position, TimelineSegment<TreatyStatus> Segment, StatusBasis Basis)[] _rows =
        [
            .. register.Positions
                .Select(position => (Position: position, Segment: position.Status.SegmentAt(on), Basis: position.Basis.At(on)))
                .Where(row => status is null || row.Segment.Value == status || (status == TreatyStatus.Party && row.Segment.Value == TreatyStatus.Withdrawing)),
        ];

        protected override bool IsProjection => On > KnownUntil;

        protected override void WriteMembers(Utf8JsonWriter json)
        {
            json.WriteNumber("count", _rows.Length);
            json.WriteString("confidence", Names.Of(_rows.Where(row => !row.Basis.Acts.IsEmpty).Select(row => row.Basis.Confidence).DefaultIfEmpty(Confidence.None).Min()));
            json.WriteStartArray("states");
            foreach (var (position, segment, basis) in _rows)
            {
                json.WriteStartObject();
                json.WriteString("code", position.State.Code.ToString());
                json.WriteStartObject("name");
                json.WriteString("en", position.State.NameEn);
                json.WriteString("fr", position.State.NameFr);
                json.WriteEndObject();
                json.WriteString("status", Names.Of(segment.Value));
                json.WriteString("since", segment.Period.Start is { } start ? Names.Of(start) : null);
                json.WriteString("until", segment.Period.End is { } end ? Names.Of(end) : null);
                StatusBasisJson.Write(json, "basis", basis);
                json.WriteEndObject();
            }

            json.WriteEndArray();
        }

        protected override void WriteText(IAnsiConsole console, Language language)
        {
            console.Line(Phrases.StatusOf(Phrases.Counted(_rows.Length, language), On, Register.KnownOnDay, language));
            console.Rows(_rows.Select(row => new[] { row.Position.State.Code.ToString(), Names.Of(row.Position.State, language), Phrases.Of(row.Segment.Value, language) }));
        }

        protected override void WriteCsv(CsvWriter csv)
        {
            csv.Write("code", "alpha2", "numeric", "nameEn", "nameFr", "group", "on", "knownOn", "projection", "status", "since", "until", "provisions", "acts", "confidence", "references", "sources");
            foreach (var (position, segment, basis) in _rows)
            {
                var state = position.State;
                csv.Write(
                    state.Code.ToString(),
                    state.Alpha2,
                    state.Numeric,
                    state.NameEn,
                    state.NameFr,
                    state.Group == RegionalGroup.None ? null : Names.Of(state.Group),
                    Names.Of(On),
                    Register.KnownOnDay is { } day ? Names.Of(day) : null,
                    IsProjection ? "true" : "false",
                    Names.Of(segment.Value),
                    segment.Period.Start is { } start ? Names.Of(start) : null,
                    segment.Period.End is { } end ? Names.Of(end) : null,
                    CsvWriter.Join(basis.Provisions),
                    CsvWriter.Join(basis.Acts.Select(act => $"{act.Kind} {act.On}")),
                    Names.Of(basis.Confidence),
                    CsvWriter.Join(basis.Acts.Select(act => act.Provenance.Reference).OfType<string>()),
                    CsvWriter.Join(basis.Acts.SelectMany(act => act.Provenance.Sources).Distinct()));
            }
        }
    }

    private sealed class DifferencePage(TreatyRegister register, LocalDate on, LocalDate other, LocalDate knownUntil) : Page(register, on, knownUntil)
    {
        private readonly StatusDifference[] _differences = [.. register.Diff(on, other)];

        protected override bool IsProjection => LocalDate.Max(On, other) > KnownUntil;

        protected override void WriteMembers(Utf8JsonWriter json)
        {
            json.WriteString("to", Names.Of(other));
            json.WriteStartArray("diff");
            foreach (var difference in _differences)
            {
                json.WriteStartObject();
                json.WriteString("code", difference.State.ToString());
                json.WriteString("from", Names.Of(difference.From));
                json.WriteString("to", Names.Of(difference.To));
                json.WriteString("confidence", Names.Of(difference.Confidence));
                json.WriteEndObject();
            }

            json.WriteEndArray();
        }

        protected override void WriteText(IAnsiConsole console, Language language)
        {
            console.Line($"{Names.Of(On)} → {Names.Of(other)}: {Phrases.Counted(_differences.Length, language)}");
            console.Rows(_differences.Select(difference => new[] { NameOf(difference.State, language), Phrases.Of(difference.From, language), "→", Phrases.Of(difference.To, language), Names.Of(difference.Confidence) }));
        }

        protected override void WriteCsv(CsvWriter csv)
        {
            csv.Write("code", "nameEn", "nameFr", "on", "from", "toOn", "to", "confidence", "projection");
            foreach (var difference in _differences)
            {
                var state = Register.Find(difference.State)!.State;
                csv.Write(
                    state.Code.ToString(), state.NameEn, state.NameFr, Names.Of(On), Names.Of(difference.From), Names.Of(other), Names.Of(difference.To), Names.Of(difference.Confidence), IsProjection ? "true" : "false");
            }
        }
    }

    private sealed class UpcomingPage(TreatyRegister register, LocalDate on, LocalDate knownUntil) : Page(register, on, knownUntil)
    {
        private readonly UpcomingChange[] _changes = [.. register.Upcoming(on)];

        protected override bool IsProjection => _changes.Any(change => change.On > KnownUntil);

        protected override void WriteMembers(Utf8JsonWriter json) => UpcomingJson.WriteArray(json, "upcoming", _changes, withState: true);

        protected override void WriteText(IAnsiConsole console, Language language)
        {
            console.Line(Phrases.Upcoming(language));
            if (_changes.Length == 0)
            {
                console.Detail(Phrases.NothingChanges(language));
            }

            console.Rows(_changes.Select(change => new[] { Names.Of(change.On), NameOf(change.State, language), Phrases.Of(change, language), Names.Of(change.Confidence) }));
        }

        protected override void WriteCsv(CsvWriter csv)
        {
            csv.Write("on", "code", "nameEn", "nameFr", "kind", "from", "to", "amendment", "area", "confidence", "projection");
            foreach (var change in _changes)
            {
                var state = Register.Find(change.State)!.State;
                csv.Write(
                    Names.Of(change.On),
                    state.Code.ToString(),
                    state.NameEn,
                    state.NameFr,
                    Names.Of(change.Kind),
                    change.From is { } from ? Names.Of(from) : null,
                    change.To is { } to ? Names.Of(to) : null,
                    change.Amendment?.ToString(),
                    change.Area,
                    Names.Of(change.Confidence),
                    change.On > KnownUntil ? "true" : "false");
            }
        }
    }
}
