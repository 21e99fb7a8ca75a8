using System.CommandLine;
using InternationalJustice.Domain.Notation;

namespace InternationalJustice.Cli.Commands;

/// <summary>A command that answers a question in text or JSON.</summary>
internal abstract class AnswerCommand : Command
{
    private readonly Session _session;
    private readonly Option<string> _format;
    private readonly Option<string> _language = new("--lang") { Description = "the language of the text", HelpName = "en|fr", DefaultValueFactory = _ => "en" };

    /// <param name="session">The run.</param>
    /// <param name="name">The name of the command.</param>
    /// <param name="description">What it answers.</param>
    /// <param name="furtherFormats">The forms of answer besides text and JSON that it can write.</param>
    protected AnswerCommand(Session session, string name, string description, params ReadOnlySpan<string> furtherFormats)
        : base(name, description)
    {
        _session = session;
        string[] formats = ["text", "json", .. furtherFormats];
        _format = new("--format") { Description = "text for people, json for programs", HelpName = string.Join('|', formats), DefaultValueFactory = _ => "text" };
        _format.AcceptOnlyFromAmong(formats);
        _language.AcceptOnlyFromAmong("en", "fr");
        Add(_format);
        Add(_language);
        SetAction(Run);
    }

    /// <summary>The option for the day of the question.</summary>
    protected static Option<string> OnOption(string description) => new("--on") { Description = description, HelpName = "DATE" };

    /// <summary>The option for the day as known on which the question is answered.</summary>
    protected static Option<string> KnownOnOption() => new("--known-on") { Description = "leave out acts dated later", HelpName = "DATE" };

    /// <summary>The option for a person on the public record.</summary>
    protected static Option<string> PersonOption() => new("--person") { Description = "somebody on the public record, by full name or a listed other name", HelpName = "NAME" };

    /// <summary>The option for whom the answer is meant.</summary>
    protected static Option<string> AudienceOption() => new("--audience") { Description = "public, which sees nothing under seal, or holder", HelpName = "public|holder" };

    /// <summary>The option for positions on contested questions.</summary>
    protected static Option<string[]> PositionOption() => new("--position") { Description = "take a position on a contested question, or none", HelpName = "QUESTION=POSITION" };

    /// <summary>Finds the answer; <see langword="null"/> if problems were reported instead.</summary>
    protected abstract Answer? Find(Session session, Invocation invocation);

    private int Run(ParseResult result)
    {
        var format = result.GetValue(_format);
        var invocation = new Invocation(result, result.GetValue(_language) == "fr" ? Language.French : Language.English, format!);
        var answer = Find(_session, invocation);
        return answer is null || invocation.Problems.Count > 0
            ? _session.Refuse(invocation.Problems)
            : _session.Write(answer, format == "json" ? AnswerFormat.Json : AnswerFormat.Text);
    }
}
