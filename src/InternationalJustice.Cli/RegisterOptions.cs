using System.CommandLine;
using InternationalJustice.Domain.States;

namespace InternationalJustice.Cli;

/// <summary>The options by which a command chooses which acts count.</summary>
internal sealed class RegisterOptions
{
    private readonly Option<string> _knownOn;
    private readonly Option<string> _leastConfidence = new("--min-confidence") { Description = "leave out acts that are attested less well; by default inferred", HelpName = "CONFIDENCE" };
    private readonly Option<string> _acts = new("--acts") { Description = "hypothetical acts for this one question: a JSON document with treatyActs; - reads standard input", HelpName = "FILE" };

    internal RegisterOptions(Command command, Option<string> knownOn)
    {
        _knownOn = knownOn;
        command.Add(_knownOn);
        command.Add(_leastConfidence);
        command.Add(_acts);
    }

    /// <summary>The register that is asked for; <see langword="null"/> if the document with further acts has problems.</summary>
    internal TreatyRegister? Apply(Session session, Invocation invocation)
    {
        var register = session.Dataset.Register
            .KnownOn(invocation.Day(_knownOn))
            .WithLeastConfidence(invocation.Member<Confidence>(_leastConfidence) ?? TreatyRegister.DefaultConfidence);
        return invocation.Text(_acts) is null ? register
            : invocation.File(_acts, session) is { } document ? invocation.Checked(register.TryWith(document))
            : null;
    }
}
