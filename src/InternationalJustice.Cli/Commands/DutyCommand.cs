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
    private readonly WarrantOptions _warrant;

    internal DutyCommand(Session session)
        : base(session, "duty", "Tell whether a State must arrest a person on a day")
    {
        Add(_state);
        Add(_on);
        _warrant = new WarrantOptions(this, PersonOption(), KnownOnOption(), AudienceOption(), PositionOption());
    }

    protected override Answer? Find(Session session, Invocation invocation)
    {
        var state = invocation.Value<StateCode>(_state);
        var on = invocation.Day(_on);
        if (_warrant.Read(session, invocation) is not { } asked || state is not { } code || on is not { } day)
        {
            return null;
        }

        if (asked.Subject.DutyToArrest(session.Dataset, asked.Options).Find(code) is not { } duty)
        {
            invocation.ReportUnknownState(_state.Name, code);
            return null;
        }

        var finding = duty.On(day);
        var text = new FindingText(invocation.Language, session.Dataset.Register);
        return new Answer(
            json => WriteJson(json, asked.Subject, asked.Options, duty, finding, text, day > session.Dataset.KnownUntil),
            console =>
            {
                WriteText(console, asked.Subject.Name, session.NameOf(code, invocation.Language), finding, text);
                console.Limits(asked.Subject, day, session.Dataset.KnownUntil, invocation.Language);
            });
    }

    private static void WriteJson(Utf8JsonWriter json, WarrantSubject subject, DutyOptions options, StateDuty duty, DutyFinding finding, FindingText text, bool isProjection)
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
        json.WriteEndObject();
    }

    private static void WriteText(IAnsiConsole console, string person, string state, DutyFinding finding, FindingText text)
    {
        console.Line($"{state}, {Names.Of(finding.Day)}, {person}: {Terms.Of(finding.Duty, text.Language)}");
        console.Reasons(finding, text);
    }
}
