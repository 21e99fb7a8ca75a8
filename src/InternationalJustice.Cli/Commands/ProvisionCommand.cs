using System.Collections.Immutable;
using System.CommandLine;
using System.Text.Json;
using InternationalJustice.Cli.Text;
using InternationalJustice.Domain.Citations;
using InternationalJustice.Domain.Crimes.Responsibility;
using InternationalJustice.Domain.Documents;
using InternationalJustice.Domain.Notation;
using InternationalJustice.Domain.Serialization;
using Spectre.Console;

namespace InternationalJustice.Cli.Commands;

/// <summary>Reads a citation as people write it, and tells whether there is such a provision.</summary>
internal sealed class ProvisionCommand : AnswerCommand
{
    private readonly Argument<string> _text = new("TEXT") { Description = "one or more citations, such as \"article 7(1)(h) of the Statute\"" };

    internal ProvisionCommand(Session session)
        : base(session, "provision", "Read a citation and tell whether there is such a provision")
    {
        Add(_text);
    }

    protected override Answer? Find(Session session, Invocation invocation)
    {
        var text = invocation.Text(_text) ?? string.Empty;
        if (!Provision.TryParseAll(text, out var provisions))
        {
            invocation.Report(_text.Name, ProblemCodes.BadNotation, $"{Names.Quote(text)} is not {Provision.Expected}.");
            return null;
        }

        return new Answer(json => WriteJson(json, provisions), console => WriteText(console, provisions, invocation.Language));
    }

    /// <summary>Whether there is such a provision; <see langword="null"/> for an instrument whose numbering the library does not hold.</summary>
    private static bool? Exists(Provision provision) =>
        provision.WithoutElementsVariant.Instrument == Instrument.RomeStatute ? RomeStatute.Contains(provision) : null;

    /// <summary>The modes of liability and the pleas for which the provision stands, with what must be shown.</summary>
    private static IEnumerable<(string Id, Func<Language, string> Name, ImmutableArray<Requirement> Requirements)> RulesUnder(Provision provision) =>
    [
        .. LiabilityModes.All.Where(mode => provision.Contains(mode.Provision)).Select(mode => (Names.Of(mode.Id), (Func<Language, string>)mode.Name, mode.Requirements)),
        .. Pleas.All.Where(plea => provision.Contains(plea.Provision)).Select(plea => (Names.Of(plea.Kind), (Func<Language, string>)plea.Name, plea.Requirements)),
    ];

    private static void WriteRules(Utf8JsonWriter json, Provision provision)
    {
        json.WriteStartArray("responsibility");
        foreach (var (id, name, requirements) in RulesUnder(provision))
        {
            json.WriteStartObject();
            json.WriteString("id", id);
            json.WriteStartObject("name");
            json.WriteString("en", name(Language.English));
            json.WriteString("fr", name(Language.French));
            json.WriteEndObject();
            json.WriteStartArray("requirements");
            foreach (var requirement in requirements)
            {
                json.WriteStartObject();
                json.WriteString("id", requirement.Id.ToString());
                json.WriteString("kind", Names.Of(requirement.Kind));
                json.WriteBoolean("departsFromArticle30", requirement.DepartsFromArticle30);
                json.WriteString("text", requirement.Text(Language.English));
                json.WriteString("textFr", requirement.Text(Language.French));
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteJson(Utf8JsonWriter json, ImmutableArray<Provision> provisions)
    {
        json.WriteStartObject();
        json.WriteStartArray("provisions");
        foreach (var provision in provisions)
        {
            json.WriteStartObject();
            json.WriteString("provision", provision.ToString());
            json.WriteString("instrument", provision.Instrument.ToString());
            json.WriteString("level", Names.Of(provision.Level));
            json.WriteString("parent", provision.Parent?.ToString());
            if (Exists(provision) is { } exists)
            {
                json.WriteBoolean("exists", exists);
            }
            else
            {
                json.WriteNull("exists");
            }

            json.WriteStartObject("citation");
            json.WriteString("en", provision.ToCitation(Language.English));
            json.WriteString("fr", provision.ToCitation(Language.French));
            json.WriteEndObject();
            json.WriteString("heading", RomeStatute.HeadingOf(provision) is { Length: > 0 } heading ? heading : null);
            WriteRules(json, provision);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteText(IAnsiConsole console, ImmutableArray<Provision> provisions, Language language)
    {
        foreach (var provision in provisions)
        {
            console.Line($"{provision}: {provision.ToCitation(language)}");
            var heading = RomeStatute.HeadingOf(provision);
            console.Detail(Exists(provision) switch
            {
                null => Phrases.NumberingNotHeld(language),
                false => Phrases.NoSuchProvision(provision, language),
                // The official headings are held in English.
                true when heading.Length > 0 && language == Language.English => heading,
                true => Phrases.Exists(language),
            });
            foreach (var (_, name, requirements) in RulesUnder(provision))
            {
                console.Detail(name(language) + (requirements.IsEmpty ? Phrases.Refused(language) : string.Empty));
                console.Rows(requirements.Select(requirement => new[] { requirement.Id.ToString(), Terms.Of(requirement.Kind, language), requirement.Text(language) }));
            }
        }
    }
}
