using System.Collections.Immutable;
using System.CommandLine;
using System.Text.Json;
using InternationalJustice.Cli.Text;
using InternationalJustice.Domain.Crimes;
using InternationalJustice.Domain.Documents;
using InternationalJustice.Domain.Notation;
using InternationalJustice.Domain.Serialization;
using InternationalJustice.Domain.States;
using InternationalJustice.Domain.Time;
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

    private readonly Option<bool> _elements = new("--elements") { Description = "write the elements also where crimes of several provisions are listed" };

    internal CrimesCommand(Session session)
        : base(session, "crimes", "List the crimes of the Statute, or tell which a code or a name stands for, with their elements")
    {
        Add(_code);
        Add(_elements);
    }

    protected override Answer? Find(Session session, Invocation invocation)
    {
        var catalogue = session.Dataset.Crimes;
        var elements = invocation.IsSet(_elements);
        if (invocation.Text(_code) is not { } text)
        {
            ImmutableArray<Crime> all = catalogue.All;
            return new Answer(json => WriteJson(json, all, match: null, elements), console => WriteText(console, session.Dataset.Register, all, match: null, elements, invocation.Language));
        }

        var matches = catalogue.Search(text);
        if (matches.IsEmpty)
        {
            var similar = catalogue.SimilarNames(text);
            var hint = similar.IsEmpty ? string.Empty : $" Did you mean: {string.Join(", ", similar)}?";
            invocation.Report(_code.Name, ProblemCodes.UnknownCrime, $"{Names.Quote(text)} names no crime of the Statute, neither as a code nor as a title or other name.{hint}");
            return null;
        }

        ImmutableArray<Crime> found = [.. matches.Select(match => match.Crime)];
        CrimeMatch MatchOf(Crime crime) => matches.First(match => match.Crime == crime);
        return new Answer(json => WriteJson(json, found, MatchOf, elements: true), console => WriteText(console, session.Dataset.Register, found, MatchOf, elements, invocation.Language));
    }

    private static void WriteJson(Utf8JsonWriter json, ImmutableArray<Crime> crimes, Func<Crime, CrimeMatch>? match, bool elements)
    {
        json.WriteStartObject();
        json.WriteStartArray("crimes");
        foreach (var crime in crimes)
        {
            json.WriteStartObject();
            WriteCrime(json, crime);
            if (match?.Invoke(crime) is { } found)
            {
                json.WriteStartObject("match");
                json.WriteString("kind", Names.Of(found.Kind));
                json.WriteString("name", found.Name);
                json.WriteString("note", found.Note(Language.English));
                json.WriteString("noteFr", found.Note(Language.French));
                json.WriteEndObject();
            }

            if (elements)
            {
                WriteDetails(json, crime);
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
        json.WriteString("category", crime.Category == WarCrimeCategory.None ? null : Names.Of(crime.Category));
        json.WriteString("conflict", crime.Conflict == ConflictType.None ? null : Names.Of(crime.Conflict));
        json.WriteString("amendment", crime.Amendment?.ToString());
        json.WriteBoolean("operative", crime.IsOperative);
    }

    private static void WriteDetails(Utf8JsonWriter json, Crime crime)
    {
        json.WriteString("notOperativeReason", crime.NotOperativeReason(Language.English));
        json.WriteString("notOperativeReasonFr", crime.NotOperativeReason(Language.French));
        json.WriteString("elementsBasis", Names.Of(crime.ElementsBasis));
        json.WriteStartArray("elements");
        foreach (var element in crime.Elements)
        {
            json.WriteStartObject();
            json.WriteString("id", element.Id.ToString());
            json.WriteString("kind", Names.Of(element.Kind));
            json.WriteBoolean("departsFromArticle30", element.DepartsFromArticle30);
            json.WriteString("text", element.Text(Language.English));
            json.WriteString("textFr", element.Text(Language.French));
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteString("gravityThreshold", crime.GravityThreshold?.Id.ToString());
        if (crime.VictimsUnder is { } age)
        {
            json.WriteNumber("victimsUnder", age);
        }
        else
        {
            json.WriteNull("victimsUnder");
        }

        json.WriteString("scopeLimit", crime.ScopeLimit?.ToString());
        json.WriteTexts("protects", crime.Protects.Select(Names.Of));
        json.WriteTexts("counterparts", crime.Counterparts.Select(code => code.ToString()));
        json.WriteTexts("limbs", crime.Limbs(Language.English));
        json.WriteTexts("limbsFr", crime.Limbs(Language.French));
        json.WriteTexts("notes", crime.Notes(Language.English));
        json.WriteTexts("notesFr", crime.Notes(Language.French));
    }


    /// <summary>The crimes of one provision in full; those of several as a list, from which the reader chooses.</summary>
    private static void WriteText(IAnsiConsole console, TreatyRegister register, ImmutableArray<Crime> crimes, Func<Crime, CrimeMatch>? match, bool elements, Language language)
    {
        if (elements || crimes.Select(crime => crime.Provision.WithoutElementsVariant).Distinct().Count() == 1)
        {
            for (var i = 0; i < crimes.Length; i++)
            {
                if (i > 0)
                {
                    console.WriteLine();
                }

                WriteFull(console, register, crimes[i], match?.Invoke(crimes[i]), language);
            }

            return;
        }

        console.Line(Phrases.CountedCrimes(crimes.Length));
        foreach (var note in crimes.Select(crime => match?.Invoke(crime).Note(language)).OfType<string>().Distinct())
        {
            console.Detail(note);
        }

        console.Rows(crimes.Select(crime => new[]
        {
            crime.Code.ToString(), crime.Title(language), crime.Category == WarCrimeCategory.None ? Terms.Of(crime.Family, language) : Terms.Of(crime.Category, language),
        }));
    }

    private static void WriteFull(IAnsiConsole console, TreatyRegister register, Crime crime, CrimeMatch? match, Language language)
    {
        console.Line($"{crime.Code}: {crime.Title(language)}");
        console.Detail(crime.Category == WarCrimeCategory.None
            ? Phrases.Capitalized(Terms.Of(crime.Family, language))
            : $"{Phrases.Capitalized(Terms.Of(crime.Family, language))}{Phrases.Colon(language)}{Terms.Of(crime.Category, language)}");
        if (crime.TitleStatus(language) is TitleStatus.OwnWords or TitleStatus.Recalled or TitleStatus.StatuteRecalled)
        {
            console.Detail(Phrases.Title(Terms.Of(crime.TitleStatus(language), language), language));
        }

        if (match?.Note(language) is { } note)
        {
            console.Detail(note);
        }

        if (crime.Amendment is { } amendment)
        {
            var since = crime.WithinStatute(register).Segments.First(segment => segment.Value == Truth.Satisfied).Period.Start;
            console.Detail(Phrases.AddedBy(amendment, since, language));
        }

        if (crime.ElementsBasis == ElementsBasis.ElementsNotRead)
        {
            console.Detail(Phrases.ElementsNotRead(language));
        }

        if (crime.VictimsUnder is { } age)
        {
            console.Detail(Phrases.VictimsUnder(age, language));
        }

        if (crime.ScopeLimit is { } limit)
        {
            console.Detail(Phrases.ScopeLimit(limit, language));
        }

        if (crime.Limbs(language) is { IsEmpty: false } limbs)
        {
            console.Detail(Phrases.Limbs(limbs, language));
        }

        if (!crime.Counterparts.IsEmpty)
        {
            console.Detail(Phrases.Counterparts(crime.Counterparts.Select(code => code.ToString()), language));
        }

        foreach (var remark in crime.Notes(language))
        {
            console.Detail(remark);
        }

        console.Rows(crime.Elements.Select(element => new[] { element.Id.ToString(), Terms.Of(element.Kind, language), element.Text(language) }));
    }
}
