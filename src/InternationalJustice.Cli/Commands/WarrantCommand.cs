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

/// <summary>What stands against a person on a day, how far the proceedings have come, and which act may lawfully come next; or the law of it as a diagram.</summary>
internal sealed class WarrantCommand : AnswerCommand
{
    private readonly Argument<string?> _file = new("FILE") { Description = "a warrant record, a JSON document; - reads standard input", Arity = ArgumentArity.ZeroOrOne };
    private readonly Option<string> _person = PersonOption();
    private readonly Option<string> _on = OnOption("the day of the question; by default the last day up to which acts are known");
    private readonly Option<string> _knownOn = KnownOnOption();
    private readonly Option<string> _audience = AudienceOption();
    private readonly Option<string> _diagram = new("--diagram") { Description = "draw the lawful steps instead, of the warrant or of the proceedings", HelpName = "mermaid|dot" };
    private readonly Option<string> _of = new("--of") { Description = "what the diagram shows", HelpName = "warrant|proceedings", DefaultValueFactory = _ => "warrant" };

    internal WarrantCommand(Session session)
        : base(session, "warrant", "Tell the state of a warrant and the acts that may lawfully come next, or draw the lawful steps")
    {
        Add(_file);
        Add(_person);
        Add(_on);
        Add(_knownOn);
        Add(_audience);
        Add(_diagram);
        Add(_of);
        _diagram.AcceptOnlyFromAmong("mermaid", "dot");
        _of.AcceptOnlyFromAmong("warrant", "proceedings");
        Validators.Add(result =>
        {
            if (result.GetResult(_diagram) is not null && (result.GetResult(_file) is { Tokens.Count: > 0 } || result.GetResult(_person) is not null))
            {
                result.AddError("A diagram is of the law and not of a person: give --diagram alone.");
            }
        });
    }

    protected override Answer? Find(Session session, Invocation invocation)
    {
        if (invocation.Text(_diagram) is { } language)
        {
            var diagram = (language, invocation.Text(_of)) switch
            {
                ("mermaid", "proceedings") => ProcedureDiagram.StagesAsMermaid(),
                ("mermaid", _) => ProcedureDiagram.WarrantsAsMermaid(),
                (_, "proceedings") => ProcedureDiagram.StagesAsDot(),
                _ => ProcedureDiagram.WarrantsAsDot(),
            };
            return new Answer(writer => writer.Write(diagram));
        }

        var on = invocation.Day(_on) ?? session.Dataset.KnownUntil;
        var knownOn = invocation.Day(_knownOn);
        var audience = invocation.Member<Audience>(_audience) ?? Audience.Public;
        if (invocation.Subject(_person, _file, audience, session) is not { } subject)
        {
            return null;
        }

        var page = new WarrantPage(subject.KnownTo(audience, knownOn), on, knownOn, session.Dataset.KnownUntil, invocation.Language);
        return new Answer(page.WriteJson, page.WriteText);
    }

    private sealed class WarrantPage(WarrantSubject subject, LocalDate on, LocalDate? knownOn, LocalDate knownUntil, Language language)
    {
        internal void WriteJson(Utf8JsonWriter json)
        {
            json.WriteStartObject();
            json.WriteString("person", subject.Name);
            json.WriteString("on", Names.Of(on));
            json.WriteString("knownOn", knownOn is { } known ? Names.Of(known) : null);
            json.WriteBoolean("projection", on > knownUntil);
            json.WriteString("recordKnownUntil", subject.KnownUntil is { } until ? Names.Of(until) : null);
            json.WriteString("status", Names.Of(subject.Status.At(on)));
            json.WriteString("standing", subject.Cases is [.., var last] ? Names.Of(last.Standing.At(on)) : Names.Of(Standing.NotNamed));
            WriteTruth(json, "inForce", subject.Cases.Select(record => record.InForce).Any().At(on));
            WriteTruth(json, "sealed", subject.Cases.Select(record => record.Sealed).Any().At(on));
            TimelineJson.Write(json, "timeline", subject.Status, "status");
            json.WriteStartArray("proceedings");
            foreach (var record in subject.Cases)
            {
                json.WriteStartObject();
                json.WriteString("caseNumber", record.CaseNumber?.ToString());
                json.WriteString("situation", record.Situation?.ToString());
                json.WriteString("stage", Names.Of(record.Stage.At(on)));
                TimelineJson.Write(json, "timeline", record.Stage, "stage");
                WriteActs(json, record);
                WriteTimeLimits(json, record);
                WriteUncertainActs(json, record);
                json.WriteTexts("crimes", record.CrimesOn(on).Select(crime => crime.ToString()));
                CircumstancesJson.Write(json, record);
                json.WriteEndObject();
            }

            json.WriteEndArray();
            WriteNextSteps(json);
            json.WriteEndObject();
        }

        internal void WriteText(IAnsiConsole console)
        {
            console.Line($"{subject.Name}, {Names.Of(on)}: {Terms.Of(subject.Status.At(on), language)}");
            foreach (var record in subject.Cases)
            {
                console.Detail($"{record.CaseNumber?.ToString() ?? record.Situation?.ToString() ?? "?"}: {Terms.Of(record.Stage.At(on), language)} ({Terms.Of(record.Standing.At(on), language)})");
            }

            console.Section(Phrases.Timeline(language));
            console.Rows(subject.Status.Segments.Select(segment => (IReadOnlyList<string>)[segment.Period.ToString(), Terms.Of(segment.Value, language)]));
            console.Section(Phrases.Acts(language));
            console.Rows(subject.Cases.SelectMany(record => record.Acts.Select((act, index) => (IReadOnlyList<string>)[act.On.ToString(), Terms.Of(act.Kind, language), $"[{record.RowOf(index).Provision}]", By(act)])));
            var uncertain = subject.Cases.SelectMany(record => record.UncertainActs(on)).ToArray();
            if (uncertain.Length > 0)
            {
                console.Section(Phrases.UncertainActs(language));
                console.Rows(uncertain.Select(act => (IReadOnlyList<string>)[act.EffectiveOn.ToString(), Terms.Of(act.Kind, language)]));
            }

            var limits = subject.Cases.SelectMany(record => record.TimeLimits(on)).ToArray();
            if (limits.Length > 0)
            {
                console.Section(Phrases.TimeLimits(language));
                console.Rows(limits.Select(limit => (IReadOnlyList<string>)[limit.LastDay.ToString(), $"{limit.Limit.Effect(language)} [{limit.Limit.Provision}]"]));
            }

            console.Section(Phrases.NextSteps(language));
            foreach (var step in NextSteps)
            {
                console.Detail($"{Terms.Of(step.Kind, language)} [{step.Provision}] {string.Join(", ", step.By.Select(actor => IccStructureText.Who(actor, step.BenchOf(actor), language)))}");
            }

            console.Limits(subject, on, knownUntil, language);
        }

        private IEnumerable<NextStep> NextSteps => subject.Cases.SelectMany(record => record.NextSteps(on)).DistinctBy(step => (step.Kind, step.Provision));

        private string By(WarrantAct act) => act.State?.ToString() ?? (act.By == Actor.None ? string.Empty : Terms.Of(act.By, language));

        private static void WriteActs(Utf8JsonWriter json, WarrantRecord record)
        {
            json.WriteStartArray("acts");
            for (var i = 0; i < record.Acts.Length; i++)
            {
                var (act, row) = (record.Acts[i], record.RowOf(i));
                json.WriteStartObject();
                json.WriteString("kind", Names.Of(act.Kind));
                json.WriteString("on", act.On.ToString());
                json.WriteString("by", act.State?.ToString() ?? (act.By == Actor.None ? null : Names.Of(act.By)));
                json.WriteString("provision", row.Provision.ToString());
                json.WriteString("standard", row.Standard == StandardOfProof.None ? null : Names.Of(row.Standard));
                json.WriteTexts("grounds", act.Grounds.Select(Names.Of));
                json.WriteTexts("crimes", act.Crimes.Select(crime => crime.ToString()));
                ProvenanceJson.Write(json, act.Provenance);
                json.WriteEndObject();
            }

            json.WriteEndArray();
        }

        private void WriteTimeLimits(Utf8JsonWriter json, WarrantRecord record)
        {
            json.WriteStartArray("timeLimits");
            foreach (var limit in record.TimeLimits(on))
            {
                json.WriteStartObject();
                json.WriteString("provision", limit.Limit.Provision.ToString());
                json.WriteString("startedBy", Names.Of(limit.StartedBy.Kind));
                json.WriteString("lastDay", limit.LastDay.ToString());
                json.WriteString("text", limit.Limit.Effect(language));
                json.WriteEndObject();
            }

            json.WriteEndArray();
        }

        private void WriteUncertainActs(Utf8JsonWriter json, WarrantRecord record)
        {
            json.WriteStartArray("uncertainActs");
            foreach (var act in record.UncertainActs(on))
            {
                json.WriteStartObject();
                json.WriteString("kind", Names.Of(act.Kind));
                json.WriteString("on", act.EffectiveOn.ToString());
                json.WriteEndObject();
            }

            json.WriteEndArray();
        }

        private void WriteNextSteps(Utf8JsonWriter json)
        {
            json.WriteStartArray("nextSteps");
            foreach (var step in NextSteps)
            {
                json.WriteStartObject();
                json.WriteString("kind", Names.Of(step.Kind));
                json.WriteTexts("by", step.By.Select(Names.Of));
                json.WriteString("provision", step.Provision.ToString());
                json.WriteString("standard", step.Standard == StandardOfProof.None ? null : Names.Of(step.Standard));
                json.WriteTexts("grounds", step.Grounds.Select(Names.Of));
                json.WriteStartArray("benches");
                foreach (var bench in step.Benches)
                {
                    IccStructureJson.Write(json, bench);
                }

                json.WriteEndArray();
                json.WriteString("text", step.Summary(language));
                json.WriteEndObject();
            }

            json.WriteEndArray();
        }

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
    }
}
