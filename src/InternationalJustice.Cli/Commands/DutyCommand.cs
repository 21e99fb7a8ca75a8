using System.CommandLine;
using System.Text.Json;
using InternationalJustice.Cli.Text;
using InternationalJustice.Domain.Cooperation;
using InternationalJustice.Domain.Jurisdiction;
using InternationalJustice.Domain.Serialization;
using InternationalJustice.Domain.States;
using NodaTime;
using Spectre.Console;

namespace InternationalJustice.Cli.Commands;

/// <summary>Whether a State must arrest a person on a day, and on what basis.</summary>
internal sealed class DutyCommand : AnswerCommand
{
    private readonly Option<string> _state = new("--state") { Description = "the State, ISO 3166-1 alpha-3", HelpName = "CODE", Required = true };
    private readonly Option<string> _on = new("--on") { Description = "the day", HelpName = "DATE", Required = true };
    private readonly Option<string> _transit = new("--transit") { Description = "tell also what the State must do if another State surrenders the person and the way leads through its territory", HelpName = "scheduled|overflight|unscheduledLanding" };
    private readonly WarrantOptions _warrant;

    internal DutyCommand(Session session)
        : base(session, "duty", "Tell whether a State must arrest a person on a day")
    {
        Add(_state);
        Add(_on);
        Add(_transit);
        _warrant = new WarrantOptions(this, PersonOption(), KnownOnOption(), AudienceOption(), PositionOption());
    }

    protected override Answer? Find(Session session, Invocation invocation)
    {
        var state = invocation.Value<StateCode>(_state);
        var on = invocation.Day(_on);
        var mode = invocation.Member<TransitMode>(_transit);
        if (_warrant.Read(session, invocation) is not { } asked || state is not { } code || on is not { } day)
        {
            return null;
        }

        var duties = asked.Subject.DutyToArrest(session.Dataset, asked.Options);
        if (duties.Find(code) is not { } duty)
        {
            invocation.ReportUnknownState(_state.Name, code);
            return null;
        }

        var finding = duty.On(day);
        var transit = mode is { } way ? duties.Transit(code, day, way) : null;
        var text = new FindingText(invocation.Language, session.Dataset.Register);
        return new Answer(
            json => WriteJson(json, asked.Subject, asked.Options, duty, finding, transit, text, day > session.Dataset.KnownUntil),
            console =>
            {
                WriteText(console, asked.Subject.Name, session.NameOf(code, invocation.Language), finding, transit, text);
                console.Limits(asked.Subject, day, session.Dataset.KnownUntil, invocation.Language);
            });
    }

    private static void WriteJson(Utf8JsonWriter json, WarrantSubject subject, DutyOptions options, StateDuty duty, DutyFinding finding, TransitFinding? transit, FindingText text, bool isProjection)
    {
        json.WriteStartObject();
        json.WriteString("state", finding.State.ToString());
        json.WriteString("person", subject.Name);
        json.WriteString("on", Names.Of(finding.Day));
        json.WriteString("knownOn", options.KnownOn is { } known ? Names.Of(known) : null);
        json.WriteBoolean("projection", isProjection);
        json.WriteString("recordKnownUntil", subject.KnownUntil is { } until ? Names.Of(until) : null);
        json.WriteString("duty", Names.Of(finding.Duty));
        DutyJson.WriteReasons(json, finding, text);
        TimelineJson.Write(json, "timeline", duty.Timeline, "duty");
        if (transit is not null)
        {
            json.WriteStartObject("transit");
            json.WriteString("mode", Names.Of(transit.Mode));
            json.WriteString("duty", Names.Of(transit.Duty));
            json.WriteString("provision", transit.Provision.ToString());
            json.WriteString("text", Terms.Of(transit.Duty, text.Language));
            json.WriteEndObject();
        }

        json.WriteEndObject();
    }

    private static void WriteText(IAnsiConsole console, string person, string state, DutyFinding finding, TransitFinding? transit, FindingText text)
    {
        console.Line($"{state}, {Names.Of(finding.Day)}, {person}: {Terms.Of(finding.Duty, text.Language)}");
        console.Reasons(finding, text);
        if (transit is not null)
        {
            console.Line($"{Phrases.Transit(text.Language)} {Terms.Of(transit.Duty, text.Language)} [{transit.Provision}]");
        }
    }
}
