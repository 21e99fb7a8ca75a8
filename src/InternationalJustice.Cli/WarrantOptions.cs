using System.CommandLine;
using InternationalJustice.Domain.Cooperation;
using InternationalJustice.Domain.Positions;
using InternationalJustice.Domain.Warrants;
using NodaTime;

namespace InternationalJustice.Cli;

/// <summary>The options by which a command chooses whose warrant it asks about, for whom, and what counts as known.</summary>
internal sealed class WarrantOptions
{
    private readonly Option<string> _person;
    private readonly Option<string?> _warrant = new("--warrant") { Description = "a warrant record, a JSON document; - reads standard input", HelpName = "FILE" };
    private readonly Option<string> _knownOn;
    private readonly Option<string> _audience;
    private readonly Option<string[]> _positions;

    internal WarrantOptions(Command command, Option<string> person, Option<string> knownOn, Option<string> audience, Option<string[]> positions)
    {
        _person = person;
        _knownOn = knownOn;
        _audience = audience;
        _positions = positions;
        command.Add(_person);
        command.Add(_warrant);
        command.Add(_knownOn);
        command.Add(_audience);
        command.Add(_positions);
    }

    /// <summary>The person or record that is asked about, and how; <see langword="null"/> if problems were reported instead.</summary>
    internal (WarrantSubject Subject, DutyOptions Options)? Read(Session session, Invocation invocation)
    {
        var knownOn = invocation.Day(_knownOn);
        var audience = invocation.Member<Audience>(_audience) ?? Audience.Public;
        var positions = invocation.Checked(PositionChoices.Parse(invocation.Texts(_positions)));
        return invocation.Subject(_person, _warrant, audience, session) is { } subject && positions is not null
            ? (subject, new DutyOptions { Audience = audience, KnownOn = knownOn, Positions = positions })
            : null;
    }

    /// <summary>What an audience knows of the status of a warrant on a day.</summary>
    internal static WarrantStatus StatusOn(WarrantSubject subject, DutyOptions options, LocalDate day) => subject.KnownTo(options.Audience, options.KnownOn).Status.At(day);
}
