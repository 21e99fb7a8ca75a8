using System.Collections.Immutable;
using System.CommandLine;
using System.Text.Json;
using InternationalJustice.Cli.Text;
using InternationalJustice.Domain.Crimes;
using InternationalJustice.Domain.Documents;
using InternationalJustice.Domain.Notation;
using Spectre.Console;

namespace InternationalJustice.Cli.Commands;

/// <summary>The crimes of the Rome Statute: all of them, or those that a code or a name stands for, with their elements.</summary>
internal sealed class CrimesCommand : AnswerCommand
{
    private readonly Argument<string> _code = new("CODE")
    {
        Description = "a code, such as 7(1)(h), or a name in English or French, such as persecution; without it, all crimes",
        Arity = ArgumentArity.ZeroOrOne,
    };

    internal CrimesCommand(Session session)
        : base(session, "crimes", "List the crimes of the Statute, or tell which a code or a name stands for, with their elements")
    {
        Add(_code);
    }

    protected override Answer? Find(Session session, Invocation invocation)
    {
        var catalogue = session.Dataset.Crimes;
        if (invocation.Text(_code) is not { } text)
        {
            ImmutableArray<CrimeMatch> all = [.. catalogue.All.Select(crime => new CrimeMatch(crime, CrimeMatchKind.None, string.Empty))];
            return new Answer(json => WriteJson(json, all, isFull: false), console => WriteList(console, all, invocation.Language));
        }

        var matches = catalogue.Search(text);
        if (matches.IsEmpty)
        {
            invocation.Report(_code.Name, ProblemCodes.UnknownCrime, $"{Names.Quote(text)} names no crime of the Statute, neither as a code nor as a title or other name.");
            return null;
        }

        return new Answer(json => WriteJson(json, matches, isFull: true), console => WriteFull(console, matches, invocation.Language));
    }

    private static void WriteJson(Utf8JsonWriter json, ImmutableArray<CrimeMatch> matches, bool isFull)
    {
        json.WriteStartObject();
        json.WriteStartArray("crimes");
        foreach (var match in matches)
        {
            json.WriteStartObject();
            WriteCrime(json, match.Crime);
            if (isFull)
            {
                json.WriteStartObject("match");
                json.WriteString("kind", Names.Of(match.Kind));
                json.WriteString("name", match.Name);
                json.WriteString("note", match.Note);
                json.WriteEndObject();
                WriteElements(json, match.Crime);
            }

            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteCrime(Utf8JsonWriter json, Crime crime)
    {
        json.WriteString("code", crime.Code.ToString());
        json.WriteStartObject("title");
        json.WriteString("en", crime.Title(Language.English));
        json.WriteString("fr", crime.Title(Language.French));
        json.WriteEndObject();
        json.WriteStartObject("titleStatus");
        json.WriteString("en", Names.Of(crime.TitleStatus(Language.English)));
        json.WriteString("fr", Names.Of(crime.TitleStatus(Language.French)));
        json.WriteEndObject();
        json.WriteString("family", Names.Of(crime.Family));
        json.WriteString("conflict", crime.Conflict == ConflictType.None ? null : Names.Of(crime.Conflict));
        json.WriteString("amendment", crime.Amendment?.ToString());
        json.WriteBoolean("operative", crime.IsOperative);
    }

    private static void WriteElements(Utf8JsonWriter json, Crime crime)
    {
        json.WriteString("notOperativeReason", crime.NotOperativeReason);
        json.WriteStartArray("elements");
        foreach (var element in crime.Elements)
        {
            json.WriteStartObject();
            json.WriteString("id", element.Id.ToString());
            json.WriteString("kind", Names.Of(element.Kind));
            json.WriteString("text", element.Text);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartArray("notes");
        foreach (var note in crime.Notes)
        {
            json.WriteStringValue(note);
        }

        json.WriteEndArray();
    }

    private static void WriteList(IAnsiConsole console, ImmutableArray<CrimeMatch> matches, Language language)
    {
        console.Line(Phrases.CountedCrimes(matches.Length));
        console.Rows(matches.Select(match => new[] { match.Crime.Code.ToString(), match.Crime.Title(language) }));
    }

    private static void WriteFull(IAnsiConsole console, ImmutableArray<CrimeMatch> matches, Language language)
    {
        foreach (var match in matches)
        {
            var crime = match.Crime;
            console.Line($"{crime.Code}: {crime.Title(language)}");
            if (match.Note is { } note)
            {
                console.Detail(note);
            }

            if (crime.Amendment is { } amendment)
            {
                console.Detail(Phrases.AddedBy(amendment, language));
            }

            console.Rows(crime.Elements.Select(element => new[] { element.Id.ToString(), element.Text }));
        }
    }
}
