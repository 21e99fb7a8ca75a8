using System.CommandLine;
using System.Globalization;
using System.Text.Json;
using InternationalJustice.Cli.Text;
using InternationalJustice.Domain.Courts;
using InternationalJustice.Domain.Data;
using InternationalJustice.Domain.Documents;
using InternationalJustice.Domain.Notation;
using InternationalJustice.Domain.Serialization;
using Spectre.Console;

namespace InternationalJustice.Cli.Commands;

/// <summary>Reads a number on the record of the Court, as it is printed or copied, and tells what each part of it means.</summary>
internal sealed class RecordCommand : AnswerCommand
{
    private readonly Argument<string> _number = new("NUMBER") { Description = "a record number, such as ICC-01/12-01/18-289-Red-tENG" };

    internal RecordCommand(Session session)
        : base(session, "record", "Tell what each part of a record number of the Court means")
    {
        Add(_number);
    }

    protected override Answer? Find(Session session, Invocation invocation)
    {
        var printed = invocation.Text(_number) ?? string.Empty;
        var text = CourtRecordNumber.Normalize(printed);
        if (!CourtRecordNumber.TryParse(text, out var number, out var problem))
        {
            invocation.Report(_number.Name, ProblemCodes.BadNotation, $"{Names.Quote(text)} is not {CourtRecordNumber.Expected}: {problem}.");
            return null;
        }

        var page = new Page(printed == text ? null : printed, number, session.Dataset);
        return new Answer(page.WriteJson, console => page.WriteText(console, invocation.Language));
    }

    private sealed class Page(string? printed, CourtRecordNumber number, Dataset dataset)
    {
        internal void WriteJson(Utf8JsonWriter json)
        {
            json.WriteStartObject();
            json.WriteString("number", number.ToString());
            json.WriteString("readFrom", printed);
            json.WriteString("kind", Names.Of(number.Kind));
            WriteSituation(json);
            WriteCase(json);
            WriteMatter(json);
            WriteNumber(json, "filing", number.Filing);
            WriteNumber(json, "hearing", number.Hearing);
            json.WriteString("transcriptLanguage", NameOf(number.TranscriptLanguage));
            json.WriteString("versionMarks", number.VersionMarks.Length > 0 ? number.VersionMarks : null);
            json.WriteStartArray("suffixes");
            foreach (var suffix in number.Suffixes)
            {
                json.WriteStartObject();
                json.WriteString("suffix", suffix.ToString());
                json.WriteString("kind", Names.Of(suffix.Kind));
                WriteNumber(json, "version", suffix.Version);
                json.WriteString("label", suffix.Label.Length > 0 ? suffix.Label : null);
                WriteMeaning(json, language => Terms.Of(suffix, language));
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteStartArray("appeals");
            foreach (var appeal in number.Appeals)
            {
                json.WriteStartObject();
                json.WriteString("appeal", appeal.ToString());
                json.WriteString("kind", Names.Of(appeal.Kind));
                json.WriteNumber("number", appeal.Number);
                WriteMeaning(json, language => Terms.Of(appeal, language));
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteString("confidentiality", number.Confidentiality == ConfidentialityLevel.None ? null : Names.Of(number.Confidentiality));
            json.WriteBoolean("exParte", number.IsExParte);
            json.WriteBoolean("redacted", number.IsRedacted);
            json.WriteBoolean("corrected", number.IsCorrected);
            json.WriteBoolean("translation", number.IsTranslation);
            json.WriteString("translatedInto", NameOf(number.TranslatedInto));
            json.WriteBoolean("caseBeforeSituation", number.IsCaseBeforeSituation);
            json.WriteString("parent", number.Parent?.ToString());
            json.WriteString("withoutSuffixes", number.WithoutSuffixes.ToString());
            json.WriteEndObject();
        }

        internal void WriteText(IAnsiConsole console, Language language)
        {
            console.Line($"{number}: {Terms.Of(number.Kind, language)}");
            if (printed is not null)
            {
                console.Detail(Phrases.ReadFrom(Names.Quote(printed), language));
            }

            console.Rows(Parts(language));
            if (number.Confidentiality > ConfidentialityLevel.Public)
            {
                console.Detail(Phrases.LevelsNotReclassified(language));
            }

            if (number.IsCaseBeforeSituation)
            {
                console.Detail(Phrases.CaseBeforeSituation(language));
            }
        }

        private IEnumerable<string[]> Parts(Language language)
        {
            if (number.Situation is { } situation)
            {
                var (name, isRecalled) = NameOf(situation);
                yield return [Phrases.Situation(language), situation.ToString(), name is null ? Phrases.NumberNotHeld(language) : isRecalled ? Phrases.NumberRecalled(name, language) : name];
            }

            if (number.Case is { } one)
            {
                var persons = PersonsIn(one).ToLookup(person => person.IsRecalled, person => person.Name);
                var recalled = string.Join(", ", persons[true]);
                string[] parts = [.. persons[false], .. recalled.Length > 0 ? [Phrases.NumberRecalled(recalled, language)] : Array.Empty<string>()];
                yield return [Phrases.Case(language), one.ToString(), parts.Length > 0 ? string.Join(", ", parts) : Phrases.NobodyHeld(language)];
            }

            if (number.Matter is { } matter)
            {
                yield return [Phrases.Matter(language), matter.ToString(), Phrases.UnderRegulation(matter, language)];
            }

            if (number.Filing > 0)
            {
                yield return [Phrases.Filing(language), Written(number.Filing), string.Empty];
            }

            if (number.Hearing > 0)
            {
                yield return [Phrases.Hearing(language), Written(number.Hearing), string.Empty];
            }

            foreach (var suffix in number.Suffixes)
            {
                yield return [string.Empty, suffix.ToString(), Terms.Of(suffix, language)];
            }

            if (number.Hearing > 0)
            {
                yield return [Phrases.LanguageOf(language), number.TranscriptLanguage == Language.French ? "FRA" : "ENG", Terms.Of(number.TranscriptLanguage, language)];
            }

            if (number.VersionMarks.Length > 0)
            {
                yield return [Phrases.VersionMarks(language), number.VersionMarks, Phrases.MarksNotExplained(language)];
            }

            foreach (var appeal in number.Appeals)
            {
                yield return [Phrases.Appeal(language), appeal.ToString(), Terms.Of(appeal, language)];
            }

            if (number.Confidentiality != ConfidentialityLevel.None)
            {
                yield return [Phrases.Readers(language), string.Empty, Terms.Of(number.Confidentiality, language)];
            }

            if (number.Kind == CourtRecordKind.Annex)
            {
                yield return [Phrases.PartOf(language), string.Empty, number.Parent.ToString()!];
            }
        }

        private void WriteSituation(Utf8JsonWriter json)
        {
            if (number.Situation is not { } situation)
            {
                json.WriteNull("situation");
                return;
            }

            var (name, isRecalled) = NameOf(situation);
            json.WriteStartObject("situation");
            json.WriteString("number", situation.ToString());
            json.WriteString("name", name);
            json.WriteBoolean("recalled", isRecalled);
            json.WriteEndObject();
        }

        private void WriteCase(Utf8JsonWriter json)
        {
            if (number.Case is not { } one)
            {
                json.WriteNull("case");
                return;
            }

            json.WriteStartObject("case");
            json.WriteString("number", one.ToString());
            json.WriteStartArray("persons");
            foreach (var (name, isRecalled) in PersonsIn(one))
            {
                json.WriteStartObject();
                json.WriteString("name", name);
                json.WriteBoolean("recalled", isRecalled);
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        private void WriteMatter(Utf8JsonWriter json)
        {
            if (number.Matter is not { } matter)
            {
                json.WriteNull("matter");
                return;
            }

            json.WriteStartObject("matter");
            json.WriteString("number", matter.ToString());
            WriteMeaning(json, language => Phrases.UnderRegulation(matter, language));
            json.WriteEndObject();
        }

        /// <summary>The name of a situation; a number that is only recalled is told as such.</summary>
        private (string? Name, bool IsRecalled) NameOf(SituationNumber situation)
        {
            var found = dataset.Situations.Find(situation);
            return (found?.Name, found is not null && found.Number != situation);
        }

        private IEnumerable<(string Name, bool IsRecalled)> PersonsIn(CaseNumber one) =>
            from record in dataset.Persons.Persons
            from proceedings in record.Cases
            where proceedings.CaseNumber == one || proceedings.RecalledCaseNumber == one
            select (record.Person.Name, proceedings.CaseNumber != one);

        private static string? NameOf(Language language) => language == Language.None ? null : Names.Of(language);

        private static string Written(int value) => value.ToString(CultureInfo.InvariantCulture);

        private static void WriteMeaning(Utf8JsonWriter json, Func<Language, string> meaning)
        {
            json.WriteStartObject("meaning");
            json.WriteString("en", meaning(Language.English));
            json.WriteString("fr", meaning(Language.French));
            json.WriteEndObject();
        }

        /// <summary>A number, or null for one that is not there.</summary>
        private static void WriteNumber(Utf8JsonWriter json, string name, int value)
        {
            if (value > 0)
            {
                json.WriteNumber(name, value);
            }
            else
            {
                json.WriteNull(name);
            }
        }
    }
}
