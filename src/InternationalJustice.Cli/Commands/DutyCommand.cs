using System.CommandLine;
using System.Text.Json;
using InternationalJustice.Cli.Text;
using InternationalJustice.Domain.Cooperation;
using InternationalJustice.Domain.Jurisdiction;
using InternationalJustice.Domain.Positions;
using InternationalJustice.Domain.Serialization;
using InternationalJustice.Domain.States;
using InternationalJustice.Domain.Warrants;
using Spectre.Console;

namespace InternationalJustice.Cli.Commands;

/// <summary>Whether a State must arrest a person on a day, and on what basis.</summary>
internal sealed class DutyCommand : AnswerCommand
{
    private readonly Option<string> _state = new("--state") { Description = "the State, ISO 3166-1 alpha-3", HelpName = "CODE", Required = true };
    private readonly Option<string> _on = new("--on") { Description = "the day", HelpName = "DATE", Required = true };
    private readonly Option<string> _person = PersonOption();
    private readonly Option<string?> _warrant = new("--warrant") { Description = "a warrant record, a JSON document; - reads standard input", HelpName = "FILE" };
    private readonly Option<string> _knownOn = KnownOnOption();
    private readonly Option<string> _audience = AudienceOption();
    private readonly Option<string[]> _positions = PositionOption();

    internal DutyCommand(Session session)
        : base(session, "duty", "Tell whether a State must arrest a person on a day")
    {
        Add(_state);
        Add(_on);
        Add(_person);
        Add(_warrant);
        Add(_knownOn);
        Add(_audience);
        Add(_positions);
    }

    protected override Answer? Find(Session session, Invocation invocation)
    {
        var state = invocation.Value<StateCode>(_state);
        var on = invocation.Day(_on);
        var knownOn = invocation.Day(_knownOn);
        var audience = invocation.Member<Audience>(_audience) ?? Audience.Public;
        var positions = invocation.Checked(PositionChoices.Parse(invocation.Texts(_positions)));
        if (invocation.Subject(_person, _warrant, session) is not { } subject || state is not { } code || on is not { } day || positions is null)
        {
            return null;
        }

        if (subject.DutyToArrest(session.Dataset, new DutyOptions { Audience = audience, KnownOn = knownOn, Positions = positions }).Find(code) is not { } duty)
        {
            invocation.ReportUnknownState(_state.Name, code);
            return null;
        }

        var finding = duty.On(day);
        var text = new FindingText(invocation.Language, session.Dataset.Register);
        return new Answer(json => WriteJson(json, duty, finding, text), console => WriteText(console, subject.Name, session.NameOf(code, invocation.Language), finding, text));
    }

    private static void WriteJson(Utf8JsonWriter json, StateDuty duty, DutyFinding finding, FindingText text)
    {
        json.WriteStartObject();
        json.WriteString("state", finding.State.ToString());
        json.WriteString("on", Names.Of(finding.Day));
        json.WriteString("duty", Names.Of(finding.Duty));
        json.WriteStartArray("basis");
        foreach (var basis in finding.Basis)
        {
            json.WriteStartObject();
            json.WriteString("provision", basis.Provision.ToString());
            json.WriteString("text", text.Render(basis.Because));
            TreatyActJson.WriteArray(json, "acts", basis.Acts);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartArray("contested");
        foreach (var contested in finding.Contested)
        {
            json.WriteStartObject();
            json.WriteString("question", Names.Of(contested.Question));
            json.WriteString("position", contested.Position == PositionId.None ? null : Names.Of(contested.Position));
            json.WriteString("otherwise", Names.Of(contested.Alternatives.Select(alternative => alternative.Duty).FirstOrDefault(other => other != finding.Duty, finding.Duty)));
            json.WriteStartArray("alternatives");
            foreach (var alternative in contested.Alternatives)
            {
                json.WriteStartObject();
                json.WriteString("position", Names.Of(alternative.Position));
                json.WriteString("duty", Names.Of(alternative.Duty));
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartArray("missingFacts");
        foreach (var fact in finding.MissingFacts)
        {
            json.WriteStringValue(fact);
        }

        json.WriteEndArray();
        json.WriteStartArray("timeline");
        foreach (var segment in duty.Timeline.Segments)
        {
            json.WriteStartObject();
            json.WriteString("from", segment.Period.Start is { } start ? Names.Of(start) : null);
            json.WriteString("to", segment.Period.End is { } end ? Names.Of(end) : null);
            json.WriteString("duty", Names.Of(segment.Value));
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteText(IAnsiConsole console, string person, string state, DutyFinding finding, FindingText text)
    {
        console.Line($"{state}, {Names.Of(finding.Day)}, {person}: {Terms.Of(finding.Duty, text.Language)}");
        foreach (var basis in finding.Basis)
        {
            console.Detail($"{text.Render(basis.Because)} [{basis.Provision}]");
        }

        foreach (var contested in finding.Contested)
        {
            console.Detail($"{Phrases.Contested(text.Language)} {ContestedQuestions.Get(contested.Question).Title}");
        }
    }
}
