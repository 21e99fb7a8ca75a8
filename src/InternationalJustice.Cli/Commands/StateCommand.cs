using System.CommandLine;
using System.Text.Json;
using InternationalJustice.Cli.Text;
using InternationalJustice.Domain.Notation;
using InternationalJustice.Domain.States;
using InternationalJustice.Domain.Time;
using NodaTime;
using Spectre.Console;

namespace InternationalJustice.Cli.Commands;

/// <summary>The position of one State under the Rome Statute on one day, with everything it rests on.</summary>
internal sealed class StateCommand : AnswerCommand
{
    private readonly Argument<string> _code = new("CODE") { Description = "ISO 3166-1 alpha-3, such as COD; XKX for Kosovo" };
    private readonly Option<string> _on = OnOption("the day of the question; by default the last day up to which acts are known");
    private readonly Option<string> _knownOn = KnownOnOption();

    internal StateCommand(Session session)
        : base(session, "state", "Tell the position of a State under the Rome Statute on a day")
    {
        Add(_code);
        Add(_on);
        Add(_knownOn);
    }

    protected override Answer? Find(Session session, Invocation invocation)
    {
        var on = invocation.Day(_on) ?? session.Dataset.KnownUntil;
        var register = session.Dataset.Register.KnownOn(invocation.Day(_knownOn));
        if (invocation.Position(_code, register) is not { } position)
        {
            return null;
        }

        var page = new StatePage(position, register, on, session.Dataset.IsProjection(on) ? session.Dataset.KnownUntil : null);
        return new Answer(page.WriteJson, console => page.WriteText(console, invocation.Language));
    }

    private sealed class StatePage(StatePosition position, TreatyRegister register, LocalDate on, LocalDate? knownUntil)
    {
        private readonly StatusBasis _basis = position.Basis.At(on);

        private IEnumerable<(Amendment Amendment, LocalDate InForceFrom)> AmendmentsInForce => register.Amendments
            .Select(amendment => (amendment, Segment: position.AmendmentInForce(amendment.Id).SegmentAt(on)))
            .Where(row => row.Segment.Value == Truth.Satisfied && row.Segment.Period.Start is not null)
            .Select(row => (row.amendment, row.Segment.Period.Start!.Value));

        private IEnumerable<UpcomingChange> Upcoming => register.Upcoming(on).Where(change => change.State == position.State.Code);

        internal void WriteJson(Utf8JsonWriter json)
        {
            json.WriteStartObject();
            json.WriteString("code", position.State.Code.ToString());
            json.WriteStartObject("name");
            json.WriteString("en", position.State.NameEn);
            json.WriteString("fr", position.State.NameFr);
            json.WriteEndObject();
            json.WriteString("on", Names.Of(on));
            json.WriteString("knownOn", register.KnownOnDay is { } day ? Names.Of(day) : null);
            json.WriteBoolean("projection", knownUntil is not null);
            json.WriteString("status", Names.Of(_basis.Status));
            json.WriteStartObject("basis");
            json.WriteStartArray("provisions");
            foreach (var provision in _basis.Provisions)
            {
                json.WriteStringValue(provision.ToString());
            }

            json.WriteEndArray();
            TreatyActJson.WriteArray(json, "acts", _basis.Acts);
            json.WriteString("confidence", Names.Of(_basis.Confidence));
            json.WriteEndObject();
            json.WriteStartArray("timeline");
            foreach (var segment in position.Status.Segments)
            {
                json.WriteStartObject();
                json.WriteString("from", segment.Period.Start is { } start ? Names.Of(start) : null);
                json.WriteString("to", segment.Period.End is { } end ? Names.Of(end) : null);
                json.WriteString("status", Names.Of(segment.Value));
                json.WriteEndObject();
            }

            json.WriteEndArray();
            TreatyActJson.WriteArray(json, "acts", position.Acts);
            json.WriteStartArray("declarations");
            foreach (var acceptance in position.Acceptances)
            {
                json.WriteStartObject();
                json.WriteString("lodgedOn", acceptance.LodgedOn.ToString());
                TreatyActJson.WriteDeclaration(json, acceptance.Declaration);
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteStartArray("amendments");
            foreach (var (amendment, inForceFrom) in AmendmentsInForce)
            {
                json.WriteStartObject();
                json.WriteString("id", amendment.Id.ToString());
                json.WriteString("inForceFrom", Names.Of(inForceFrom));
                json.WriteEndObject();
            }

            json.WriteEndArray();
            UpcomingJson.WriteArray(json, "upcoming", Upcoming, withState: false);
            json.WriteEndObject();
        }

        internal void WriteText(IAnsiConsole console, Language language)
        {
            console.Line(Phrases.StatusOf($"{Names.Of(position.State, language)} ({position.State.Code})", on, register.KnownOnDay, language));
            console.Detail(Phrases.Of(_basis.Status, language));
            if (!_basis.Provisions.IsEmpty)
            {
                console.Detail(Phrases.ByProvisions(_basis.Provisions, language));
            }

            foreach (var act in _basis.Acts)
            {
                console.Detail($"{act.On} {act.Kind}");
            }

            if (knownUntil is { } last)
            {
                console.Detail(Phrases.Projection(last, language));
            }

            console.Section(Phrases.Timeline(language));
            console.Rows(position.Status.Segments.Select(segment => new[] { segment.Period.ToString(), Phrases.Of(segment.Value, language) }));
            Section(console, Phrases.Declarations(language), position.Acceptances.Select(acceptance =>
                new[] { acceptance.LodgedOn.ToString(), $"{acceptance.Declaration.From}/{acceptance.Declaration.To?.ToString() ?? ".."}", acceptance.Area ?? string.Empty }));
            Section(console, Phrases.Amendments(language), AmendmentsInForce.Select(row =>
                new[] { row.Amendment.Id.ToString(), Phrases.Since(row.InForceFrom, language), language == Language.French ? row.Amendment.TitleFr : row.Amendment.Title }));
            Section(console, Phrases.Upcoming(language), Upcoming.Select(change => new[] { Names.Of(change.On), Phrases.Of(change, language) }));
            Section(console, Phrases.Acts(language), position.Acts.Select(act => new[] { act.On.ToString(), act.Kind, Names.Of(act.Provenance.Confidence), act.Provenance.Reference ?? string.Empty }));
        }

        private static void Section(IAnsiConsole console, string heading, IEnumerable<string[]> rows)
        {
            var all = rows.ToArray();
            if (all.Length > 0)
            {
                console.Section(heading);
                console.Rows(all);
            }
        }
    }
}
