using System.CommandLine;
using InternationalJustice.Domain.Notation;

namespace InternationalJustice.Cli.Commands;

/// <summary>A command that answers a question in text or JSON.</summary>
internal abstract class AnswerCommand : Command
{
    private readonly Session _session;
    private readonly Option<string> _format = new("--format") { Description = "text for people, json for programs", HelpName = "text|json", DefaultValueFactory = _ => "text" };
    private readonly Option<string> _language = new("--lang") { Description = "the language of the text", HelpName = "en|fr", DefaultValueFactory = _ => "en" };

    protected AnswerCommand(Session session, string name, string description)
        : base(name, description)
    {
        _session = session;
        _format.AcceptOnlyFromAmong("text", "json");
        _language.AcceptOnlyFromAmong("en", "fr");
        Add(_format);
        Add(_language);
        SetAction(Run);
    }

    /// <summary>The option for the day of the question.</summary>
    protected static Option<string> OnOption(string description) => new("--on") { Description = description, HelpName = "DATE" };

    /// <summary>The option for the day as known on which the question is answered.</summary>
    protected static Option<string> KnownOnOption() => new("--known-on") { Description = "leave out acts dated later", HelpName = "DATE" };

    /// <summary>Finds the answer; <see langword="null"/> if problems were reported instead.</summary>
    protected abstract Answer? Find(Session session, Invocation invocation);

    private int Run(ParseResult result)
    {
        var invocation = new Invocation(result, result.GetValue(_language) == "fr" ? Language.French : Language.English);
        var answer = Find(_session, invocation);
        return answer is null || invocation.Problems.Count > 0
            ? _session.Refuse(invocation.Problems)
            : _session.Write(answer, result.GetValue(_format) == "json" ? AnswerFormat.Json : AnswerFormat.Text);
    }
}
