using System.CommandLine;
using System.Text.Json;
using InternationalJustice.Cli.Text;
using InternationalJustice.Domain.Courts;
using InternationalJustice.Domain.Documents;
using InternationalJustice.Domain.Notation;
using InternationalJustice.Domain.Serialization;
using InternationalJustice.Domain.Situations;
using InternationalJustice.Domain.Warrants;
using NodaTime;
using Spectre.Console;

namespace InternationalJustice.Cli.Commands;

/// <summary>Everybody on the public record, with what stands against them on a day.</summary>
internal sealed class PersonsCommand : AnswerCommand
{
    private readonly Option<string> _on = OnOption("the day of the question; by default the last day up to which acts are known");
    private readonly Option<string> _knownOn = KnownOnOption();
    private readonly Option<string> _audience = AudienceOption();
    private readonly Option<string> _situation = new("--situation") { Description = "only persons with a case in that situation", HelpName = "NUMBER" };
    private readonly Option<string> _status = new("--status") { Description = "only persons against whom that stands", HelpName = "STATUS" };
    private readonly Option<string> _name = new("--name") { Description = "only the person of that full name or listed other name", HelpName = "NAME" };

    internal PersonsCommand(Session session)
        : base(session, "persons", "List the persons on the public record, with what stands against them on a day", "csv")
    {
        Add(_on);
        Add(_knownOn);
        Add(_audience);
        Add(_situation);
        Add(_status);
        Add(_name);
    }

    protected override Answer? Find(Session session, Invocation invocation)
    {
        var on = invocation.Day(_on) ?? session.Dataset.KnownUntil;
        var knownOn = invocation.Day(_knownOn);
        var audience = invocation.Member<Audience>(_audience) ?? Audience.Public;
        var situation = invocation.Text(_situation) is null ? null : invocation.Value<SituationNumber>(_situation);
        var status = invocation.Member<WarrantStatus>(_status);
        if (invocation.Problems.Count > 0)
        {
            return null;
        }

        if (situation is { } number && session.Dataset.Situations.Find(number) is null)
        {
            invocation.Report(_situation.Name, ProblemCodes.UnknownSituation, $"{number} is not in the dataset.");
            return null;
        }

        // Asked of what the audience knows, so that neither a name nor its absence tells of a seal.
        var record = session.Dataset.Persons.KnownTo(audience, knownOn);
        var persons = record.Persons.AsEnumerable();
        if (invocation.Text(_name) is { } name)
        {
            var lookup = record.Find(name);
            if (!lookup.IsFound)
            {
                invocation.Report(_name.Name, ProblemCodes.UnknownPerson, lookup.Problem);
                return null;
            }

            persons = [lookup.Found];
        }

        persons = persons.Where(person => situation is null || person.Cases.Any(one => one.Situation == situation)).Where(person => status is null || person.Status.At(on) == status);
        var page = new Page([.. persons], on, knownOn, on > session.Dataset.KnownUntil, session.Dataset.KnownUntil);
        return invocation.Csv ? new Answer(writer => page.WriteCsv(new CsvWriter(writer))) : new Answer(page.WriteJson, console => page.WriteText(console, invocation.Language));
    }

    private sealed class Page(PersonRecord[] persons, LocalDate on, LocalDate? knownOn, bool isProjection, LocalDate knownUntil)
    {
        internal void WriteJson(Utf8JsonWriter json)
        {
            json.WriteStartObject();
            json.WriteString("on", Names.Of(on));
            json.WriteString("knownOn", knownOn is { } known ? Names.Of(known) : null);
            json.WriteBoolean("projection", isProjection);
            json.WriteNumber("count", persons.Length);
            json.WriteStartObject("counts");
            foreach (var (status, count) in Counts)
            {
                json.WriteNumber(Names.Of(status), count);
            }

            json.WriteEndObject();
            json.WriteStartArray("persons");
            foreach (var person in persons)
            {
                Write(json, person);
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        internal void WriteText(IAnsiConsole console, Language language)
        {
            console.Line($"{Names.Of(on)}: {Phrases.CountedPersons(persons.Length, language)}");
            foreach (var (status, count) in Counts)
            {
                console.Detail($"{count}: {Terms.Of(status, language)}");
            }

            console.WriteLine();
            console.Rows(persons.Select(person => new[] { person.Person.Name, string.Join(", ", SituationsOf(person)), Terms.Of(StandingOf(person), language), Terms.Of(person.Status.At(on), language) }));
            if (isProjection)
            {
                console.WriteLine();
                console.Line(Phrases.Projection(knownUntil, language));
            }
        }

        internal void WriteCsv(CsvWriter csv)
        {
            csv.Write("id", "name", "aliases", "nationalities", "position", "situations", "cases", "on", "knownOn", "projection", "status", "since", "standing", "stages", "recordKnownUntil", "sources");
            foreach (var record in persons)
            {
                var segment = record.Status.SegmentAt(on);
                csv.Write(
                    record.Person.Id,
                    record.Person.Name,
                    CsvWriter.Join(record.Person.Aliases),
                    CsvWriter.Join(record.Person.Nationalities),
                    record.Person.Position,
                    CsvWriter.Join(SituationsOf(record)),
                    CsvWriter.Join(record.Cases.Select(one => one.CaseNumber).OfType<CaseNumber>()),
                    Names.Of(on),
                    knownOn is { } known ? Names.Of(known) : null,
                    isProjection ? "true" : "false",
                    Names.Of(segment.Value),
                    segment.Period.Start is { } start ? Names.Of(start) : null,
                    Names.Of(StandingOf(record)),
                    CsvWriter.Join(record.Cases.Select(one => Names.Of(one.Stage.At(on)))),
                    record.Person.KnownUntil is { } until ? Names.Of(until) : null,
                    CsvWriter.Join(record.Person.Sources));
            }
        }

        private void Write(Utf8JsonWriter json, PersonRecord record)
        {
            var person = record.Person;
            json.WriteStartObject();
            json.WriteString("id", person.Id);
            json.WriteString("name", person.Name);
            json.WriteTexts("aliases", person.Aliases);
            json.WriteTexts("nationalities", person.Nationalities.Select(code => code.ToString()));
            json.WriteString("position", person.Position);
            json.WriteString("status", Names.Of(record.Status.At(on)));
            json.WriteString("since", record.Status.SegmentAt(on).Period.Start is { } start ? Names.Of(start) : null);
            json.WriteString("standing", Names.Of(StandingOf(record)));
            json.WriteStartArray("cases");
            foreach (var one in record.Cases)
            {
                json.WriteStartObject();
                json.WriteString("caseNumber", one.CaseNumber?.ToString());
                json.WriteString("situation", one.Situation?.ToString());
                json.WriteString("status", Names.Of(one.Status.At(on)));
                json.WriteString("stage", Names.Of(one.Stage.At(on)));
                json.WriteString("standing", Names.Of(one.Standing.At(on)));
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteString("recordKnownUntil", person.KnownUntil is { } until ? Names.Of(until) : null);
            json.WriteString("note", person.Note);
            json.WriteTexts("sources", person.Sources);
            json.WriteEndObject();
        }

        private IEnumerable<(WarrantStatus Status, int Count)> Counts =>
            persons.GroupBy(person => person.Status.At(on)).OrderBy(group => group.Key).Select(group => (group.Key, group.Count()));

        private static IEnumerable<string> SituationsOf(PersonRecord person) => person.Cases.Select(one => one.Situation?.ToString()).OfType<string>().Distinct();

        /// <summary>The standing in the latest case.</summary>
        private Standing StandingOf(PersonRecord person) => person.Cases is [.., var last] ? last.Standing.At(on) : Standing.NotNamed;
    }
}
