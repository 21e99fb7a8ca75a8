using System.CommandLine;
using System.Text.Json;
using InternationalJustice.Cli.Text;
using InternationalJustice.Domain.Notation;
using InternationalJustice.Domain.Serialization;
using InternationalJustice.Domain.Time;
using InternationalJustice.Domain.Warrants;
using NodaTime;
using Spectre.Console;

namespace InternationalJustice.Cli.Commands;

/// <summary>What stands against a person on a day, how far the proceedings have come, and which act may lawfully come next.</summary>
internal sealed class WarrantCommand : AnswerCommand
{
    private readonly Argument<string?> _file = new("FILE") { Description = "a warrant record, a JSON document; - reads standard input", Arity = ArgumentArity.ZeroOrOne };
    private readonly Option<string> _person = PersonOption();
    private readonly Option<string> _on = OnOption("the day of the question; by default the last day up to which acts are known");
    private readonly Option<string> _knownOn = KnownOnOption();
    private readonly Option<string> _audience = AudienceOption();

    internal WarrantCommand(Session session)
        : base(session, "warrant", "Tell the state of a warrant and the acts that may lawfully come next")
    {
        Add(_file);
        Add(_person);
        Add(_on);
        Add(_knownOn);
        Add(_audience);
    }

    protected override Answer? Find(Session session, Invocation invocation)
    {
        var on = invocation.Day(_on) ?? session.Dataset.KnownUntil;
        var knownOn = invocation.Day(_knownOn);
        var audience = invocation.Member<Audience>(_audience) ?? Audience.Public;
        if (invocation.Subject(_person, _file, session) is not { } subject)
        {
            return null;
        }

        var page = new WarrantPage(subject.Name, subject.KnownTo(audience, knownOn), on);
        return new Answer(page.WriteJson, console => page.WriteText(console, invocation.Language));
    }

    private sealed class WarrantPage(string name, WarrantSubject subject, LocalDate on)
    {
        internal void WriteJson(Utf8JsonWriter json)
        {
            json.WriteStartObject();
            json.WriteString("person", name);
            json.WriteString("on", Names.Of(on));
            json.WriteString("status", Names.Of(subject.Status.At(on)));
            json.WriteString("standing", subject.Cases is [.., var last] ? Names.Of(last.Standing.At(on)) : Names.Of(Standing.NotNamed));
            WriteTruth(json, "inForce", subject.Cases.Select(record => record.InForce).Any().At(on));
            WriteTruth(json, "sealed", subject.Cases.Select(record => record.Sealed).Any().At(on));
            WriteTimeline(json, "timeline", subject.Status, "status");
            json.WriteStartArray("proceedings");
            foreach (var record in subject.Cases)
            {
                json.WriteStartObject();
                json.WriteString("caseNumber", record.CaseNumber?.ToString());
                json.WriteString("situation", record.Situation?.ToString());
                json.WriteString("stage", Names.Of(record.Stage.At(on)));
                WriteTimeline(json, "timeline", record.Stage, "stage");
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteStartArray("nextSteps");
            foreach (var step in NextSteps)
            {
                json.WriteStartObject();
                json.WriteString("kind", Names.Of(step.Kind));
                json.WriteStartArray("by");
                foreach (var actor in step.By)
                {
                    json.WriteStringValue(Names.Of(actor));
                }

                json.WriteEndArray();
                json.WriteString("provision", step.Provision.ToString());
                json.WriteString("standard", step.Standard == StandardOfProof.None ? null : Names.Of(step.Standard));
                json.WriteString("text", step.Summary);
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        internal void WriteText(IAnsiConsole console, Language language)
        {
            console.Line($"{name}, {Names.Of(on)}: {Terms.Of(subject.Status.At(on), language)}");
            foreach (var record in subject.Cases)
            {
                console.Detail($"{record.CaseNumber?.ToString() ?? record.Situation?.ToString() ?? "?"}: {Names.Of(record.Stage.At(on))}, {Names.Of(record.Standing.At(on))}");
            }

            console.Section(Phrases.Timeline(language));
            console.Rows(subject.Status.Segments.Select(segment => (IReadOnlyList<string>)[segment.Period.ToString(), Terms.Of(segment.Value, language)]));
            console.Section(Phrases.NextSteps(language));
            foreach (var step in NextSteps)
            {
                console.Detail($"{Names.Of(step.Kind)} [{step.Provision}] {string.Join(", ", step.By.Select(Names.Of))}");
            }
        }

        private IEnumerable<NextStep> NextSteps => subject.Cases.SelectMany(record => record.NextSteps(on)).DistinctBy(step => (step.Kind, step.Provision));

        private static void WriteTruth(Utf8JsonWriter json, string member, Truth truth)
        {
            if (truth == Truth.Undetermined)
            {
                json.WriteNull(member);
            }
            else
            {
                json.WriteBoolean(member, truth == Truth.Satisfied);
            }
        }

        private static void WriteTimeline<T>(Utf8JsonWriter json, string member, Timeline<T> timeline, string value)
            where T : struct, Enum
        {
            json.WriteStartArray(member);
            foreach (var segment in timeline.Segments)
            {
                json.WriteStartObject();
                json.WriteString("from", segment.Period.Start is { } start ? Names.Of(start) : null);
                json.WriteString("to", segment.Period.End is { } end ? Names.Of(end) : null);
                json.WriteString(value, Names.Of(segment.Value));
                json.WriteEndObject();
            }

            json.WriteEndArray();
        }
    }
}
