using System.CommandLine;
using InternationalJustice.Cli.Text;
using InternationalJustice.Domain.Documents;
using InternationalJustice.Domain.Notation;
using InternationalJustice.Domain.States;
using NodaTime;

namespace InternationalJustice.Cli.Commands;

/// <summary>All States on one day, those that differ between two days, or those for which something is about to change.</summary>
internal sealed class StatesCommand : AnswerCommand
{
    private readonly Option<string> _on = OnOption("the day of the question; by default the last day up to which acts are known");
    private readonly Option<string> _knownOn = KnownOnOption();
    private readonly Option<string> _status = new("--status") { Description = "only States of that status; party counts those that gave notice of withdrawal", HelpName = "STATUS" };
    private readonly Option<string> _diff = new("--diff") { Description = "the States whose status is another on this day than on --on", HelpName = "DATE" };
    private readonly Option<bool> _upcoming = new("--upcoming") { Description = "what is about to change after the day" };

    internal StatesCommand(Session session)
        : base(session, "states", "Tell the position of all States, its differences between two days, or what is about to change")
    {
        Add(_on);
        Add(_knownOn);
        Add(_status);
        Add(_diff);
        Add(_upcoming);
        Validators.Add(result =>
        {
            if (new Option[] { _status, _diff, _upcoming }.Count(option => result.GetResult(option) is { Implicit: false }) > 1)
            {
                result.AddError("Give only one of --status, --diff and --upcoming.");
            }
        });
    }

    protected override Answer? Find(Session session, Invocation invocation)
    {
        var on = invocation.Day(_on) ?? session.Dataset.KnownUntil;
        var register = session.Dataset.Register.KnownOn(invocation.Day(_knownOn));
        var other = invocation.Day(_diff);
        var status = invocation.Member<TreatyStatus>(_status);
        return invocation.Problems.Count > 0 ? null
            : invocation.IsSet(_upcoming) ? Upcoming(register, on, invocation.Language)
            : other is { } day ? Differences(register, on, day, invocation.Language)
            : All(register, on, status, invocation.Language);
    }

    private static Answer All(TreatyRegister register, LocalDate on, TreatyStatus? status, Language language)
    {
        var states = register.Positions
            .Select(position => (position.State, Status: position.Status.At(on)))
            .Where(row => status is null || row.Status == status || (status == TreatyStatus.Party && row.Status == TreatyStatus.Withdrawing))
            .ToArray();
        return new Answer(
            json =>
            {
                json.WriteStartObject();
                json.WriteString("on", Names.Of(on));
                json.WriteString("knownOn", register.KnownOnDay is { } day ? Names.Of(day) : null);
                json.WriteStartArray("states");
                foreach (var (state, itsStatus) in states)
                {
                    json.WriteStartObject();
                    json.WriteString("code", state.Code.ToString());
                    json.WriteStartObject("name");
                    json.WriteString("en", state.NameEn);
                    json.WriteString("fr", state.NameFr);
                    json.WriteEndObject();
                    json.WriteString("status", Names.Of(itsStatus));
                    json.WriteEndObject();
                }

                json.WriteEndArray();
                json.WriteEndObject();
            },
            console =>
            {
                console.Line(Phrases.StatusOf(Phrases.Counted(states.Length, language), on, register.KnownOnDay, language));
                console.Rows(states.Select(row => new[] { row.State.Code.ToString(), Names.Of(row.State, language), Phrases.Of(row.Status, language) }));
            });
    }

    private static Answer Differences(TreatyRegister register, LocalDate on, LocalDate other, Language language)
    {
        var differences = register.Diff(on, other);
        return new Answer(
            json =>
            {
                json.WriteStartObject();
                json.WriteString("on", Names.Of(on));
                json.WriteString("to", Names.Of(other));
                json.WriteString("knownOn", register.KnownOnDay is { } day ? Names.Of(day) : null);
                json.WriteStartArray("diff");
                foreach (var difference in differences)
                {
                    json.WriteStartObject();
                    json.WriteString("code", difference.State.ToString());
                    json.WriteString("from", Names.Of(difference.From));
                    json.WriteString("to", Names.Of(difference.To));
                    json.WriteEndObject();
                }

                json.WriteEndArray();
                json.WriteEndObject();
            },
            console =>
            {
                console.Line($"{Names.Of(on)} → {Names.Of(other)}: {Phrases.Counted(differences.Length, language)}");
                console.Rows(differences.Select(difference => new[] { NameOf(register, difference.State, language), Phrases.Of(difference.From, language), "→", Phrases.Of(difference.To, language) }));
            });
    }

    private static Answer Upcoming(TreatyRegister register, LocalDate on, Language language)
    {
        var changes = register.Upcoming(on);
        return new Answer(
            json =>
            {
                json.WriteStartObject();
                json.WriteString("on", Names.Of(on));
                json.WriteString("knownOn", register.KnownOnDay is { } day ? Names.Of(day) : null);
                UpcomingJson.WriteArray(json, "upcoming", changes, withState: true);
                json.WriteEndObject();
            },
            console =>
            {
                console.Line(Phrases.Upcoming(language));
                if (changes.IsEmpty)
                {
                    console.Detail(Phrases.NothingChanges(language));
                }

                console.Rows(changes.Select(change => new[] { Names.Of(change.On), NameOf(register, change.State, language), Phrases.Of(change, language) }));
            });
    }

    private static string NameOf(TreatyRegister register, StateCode code, Language language) =>
        register.Find(code) is { } position ? $"{Names.Of(position.State, language)} ({code})" : code.ToString();
}
