using System.Collections.Immutable;
using System.CommandLine;
using System.Text.Json;
using InternationalJustice.Cli.Text;
using InternationalJustice.Domain.Documents;
using InternationalJustice.Domain.Notation;
using InternationalJustice.Domain.States;
using InternationalJustice.Domain.Time;
using NodaTime;
using Spectre.Console;

namespace InternationalJustice.Cli.Commands;

/// <summary>The position of one State under the Rome Statute on one day, with everything it rests on.</summary>
internal sealed class StateCommand : AnswerCommand
{
    private readonly Argument<string> _code = new("CODE") { Description = "ISO 3166-1 alpha-3, such as COD; XKX for Kosovo" };
    private readonly Option<string> _on = OnOption("the day of the question; by default the last day up to which acts are known");
    private readonly Option<string> _area = new("--area") { Description = "an area of the State: whether the Statute reaches it", HelpName = "NAME" };
    private readonly RegisterOptions _register;

    internal StateCommand(Session session)
        : base(session, "state", "Tell the position of a State under the Rome Statute on a day")
    {
        Add(_code);
        Add(_on);
        _register = new RegisterOptions(this, KnownOnOption());
        Add(_area);
    }

    protected override Answer? Find(Session session, Invocation invocation)
    {
        var on = invocation.Day(_on) ?? session.Dataset.KnownUntil;
        var register = _register.Apply(session, invocation);
        if (invocation.Position(_code, register ?? session.Dataset.Register) is not { } position || register is null)
        {
            return null;
        }

        var area = invocation.Text(_area);
        if (area is not null && !position.State.Code.IsFictional && position.State.FindArea(area) is null)
        {
            invocation.Report(_area.Name, ProblemCodes.UnknownArea, UnknownArea(position.State, area));
            return null;
        }

        var page = new StatePage(position, register, on, area, Known.Until(register, session.Dataset));
        return new Answer(page.WriteJson, console => page.WriteText(console, invocation.Language));
    }

    private static string UnknownArea(State state, string name) => state.Areas.IsEmpty
        ? $"{Names.Quote(name)} is not known; no area of {state.Code} is listed."
        : $"{Names.Quote(name)} is none of the areas of {state.Code}: {string.Join(", ", state.Areas.Select(area => area.Name))}.";

    private sealed class StatePage(StatePosition position, TreatyRegister register, LocalDate on, string? area, LocalDate knownUntil)
    {
        private readonly StatusBasis _basis = position.Basis.At(on);

        private bool IsProjection => on > knownUntil;

        /// <summary>The areas asked for: one, or all that are listed.</summary>
        private IEnumerable<(string Name, Area? Area, Truth Reached)> Areas =>
            (area is null ? position.State.Areas.Select(listed => listed.Name) : [position.State.FindArea(area)?.Name ?? area])
                .Select(name => (name, position.State.FindArea(name), position.StatuteReaches(name).At(on)));

        private IEnumerable<UpcomingChange> Upcoming => position.Upcoming(on);

        internal void WriteJson(Utf8JsonWriter json)
        {
            json.WriteStartObject();
            json.WriteString("code", position.State.Code.ToString());
            json.WriteStartObject("name");
            json.WriteString("en", position.State.NameEn);
            json.WriteString("fr", position.State.NameFr);
            json.WriteEndObject();
            json.WriteString("alpha2", position.State.Alpha2);
            json.WriteString("numeric", position.State.Numeric);
            json.WriteString("unStatus", Names.Of(position.State.UnStatus));
            json.WriteString("on", Names.Of(on));
            json.WriteString("knownOn", register.KnownOnDay is { } day ? Names.Of(day) : null);
            json.WriteString("minConfidence", Names.Of(register.LeastConfidence));
            json.WriteBoolean("projection", IsProjection);
            json.WriteString("status", Names.Of(_basis.Status));
            StatusBasisJson.Write(json, "basis", _basis);
            json.WriteStartArray("timeline");
            foreach (var segment in position.Status.Segments)
            {
                json.WriteStartObject();
                json.WriteString("from", segment.Period.Start is { } start ? Names.Of(start) : null);
                json.WriteString("to", segment.Period.End is { } end ? Names.Of(end) : null);
                json.WriteString("status", Names.Of(segment.Value));
                json.WriteEndObject();
            }

            json.WriteEndArray();
            TreatyActJson.WriteArray(json, "acts", position.Acts);
            json.WriteStartArray("declarations");
            foreach (var acceptance in position.Acceptances)
            {
                json.WriteStartObject();
                json.WriteString("lodgedOn", acceptance.LodgedOn.ToString());
                TreatyActJson.WriteDeclaration(json, acceptance.Declaration);
                json.WriteString("coveredOnDay", Names.Of(acceptance.Conduct.At(on)));
                json.WriteString("confidence", Names.Of(acceptance.Confidence));
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteStartArray("amendments");
            foreach (var (amendment, inForceFrom, confidence) in position.AmendmentsInForceOn(on))
            {
                json.WriteStartObject();
                json.WriteString("id", amendment.Id.ToString());
                json.WriteString("inForceFrom", Names.Of(inForceFrom));
                json.WriteString("confidence", Names.Of(confidence));
                json.WriteEndObject();
            }

            json.WriteEndArray();
            WriteWithdrawals(json);
            WriteExclusions(json);
            WriteAreas(json);
            WriteStandings(json);
            UpcomingJson.WriteArray(json, "upcoming", Upcoming, withState: false);
            json.WriteEndObject();
        }

        private void WriteWithdrawals(Utf8JsonWriter json)
        {
            json.WriteStartArray("announcements");
            foreach (var announcement in position.Announcements)
            {
                json.WriteStringValue(announcement.On.ToString());
            }

            json.WriteEndArray();
            json.WriteStartArray("withdrawals");
            foreach (var withdrawal in position.Withdrawals)
            {
                json.WriteStartObject();
                json.WriteString("notifiedOn", withdrawal.Notice.On.ToString());
                json.WriteString("effectiveFrom", withdrawal.EffectiveDay.ToString());
                json.WriteString("rescindedOn", withdrawal.Rescission?.On.ToString());
                json.WriteString("rescindedInTime", Names.Of(withdrawal.IsRescinded));
                json.WriteEndObject();
            }

            json.WriteEndArray();
        }

        private void WriteExclusions(Utf8JsonWriter json)
        {
            json.WriteStartArray("warCrimesExclusions");
            foreach (var exclusion in position.WarCrimesExclusions)
            {
                json.WriteStartObject();
                json.WriteString("declaredOn", exclusion.Declaration.On.ToString());
                json.WriteString("scope", Names.Of(exclusion.Scope));
                json.WriteString("withdrawnOn", exclusion.Withdrawal?.On.ToString());
                json.WriteString("excludedOnDay", Names.Of(exclusion.Conduct.At(on)));
                json.WriteString("confidence", Names.Of(exclusion.Confidence));
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteString("aggressionOptOut", Names.Of(position.AggressionOptOut.At(on)));
        }

        private void WriteAreas(Utf8JsonWriter json)
        {
            json.WriteStartArray("areas");
            foreach (var (name, listed, reached) in Areas)
            {
                json.WriteStartObject();
                json.WriteString("name", name);
                json.WriteString("nameFr", listed?.NameFr);
                json.WriteString("kind", Names.Of(listed?.Kind ?? AreaKind.PartOfState));
                json.WriteString("partOf", listed?.PartOf);
                json.WriteString("statuteReaches", Names.Of(reached));
                json.WriteString("statement", listed?.Statement);
                json.WriteTexts("sources", listed?.Sources ?? []);
                json.WriteEndObject();
            }

            json.WriteEndArray();
        }

        private void WriteStandings(Utf8JsonWriter json)
        {
            json.WriteStartArray("standings");
            foreach (var standing in position.State.Standings)
            {
                json.WriteStartObject();
                json.WriteString("forum", standing.Forum);
                json.WriteString("standing", standing.Standing);
                json.WriteString("confidence", Names.Of(standing.Confidence));
                json.WriteTexts("sources", standing.Sources);
                json.WriteEndObject();
            }

            json.WriteEndArray();
        }

        internal void WriteText(IAnsiConsole console, Language language)
        {
            console.Line(Phrases.StatusOf(Names.WithCode(position.State, language), on, register.KnownOnDay, language));
            console.Detail(Phrases.Of(_basis.Status, language));
            if (!_basis.Provisions.IsEmpty)
            {
                console.Detail(Phrases.ByProvisions(_basis.Provisions, language));
            }

            foreach (var act in _basis.Acts)
            {
                console.Detail($"{act.On} {act.Kind}");
            }

            if (!_basis.Acts.IsEmpty)
            {
                console.Detail(Phrases.WeakestAct(_basis.Confidence, language));
            }

            if (register.LeastConfidence != TreatyRegister.DefaultConfidence)
            {
                console.Detail(Phrases.LeastConfidence(register.LeastConfidence, language));
            }

            if (IsProjection)
            {
                console.Detail(Phrases.Projection(knownUntil, language));
            }

            if (area is not null)
            {
                foreach (var (name, listed, reached) in Areas)
                {
                    console.Detail($"{(language == Language.French ? listed?.NameFr ?? name : name)}: {Phrases.Reaches(reached, language)}");
                    if (listed?.Statement is { } statement)
                    {
                        console.Detail(statement);
                    }
                }
            }

            Section(console, Phrases.Standings(language), position.State.Standings.Select(standing => new[] { standing.Forum, Names.Of(standing.Confidence), standing.Standing }));
            console.Section(Phrases.Timeline(language));
            console.Rows(position.Status.Segments.Select(segment => new[] { segment.Period.ToString(), Phrases.Of(segment.Value, language) }));
            Section(console, Phrases.Withdrawals(language), WithdrawalDays(language).OrderBy(row => row.On).Select(row => new[] { row.On.ToString(), row.What }));
            Section(console, Phrases.Declarations(language), position.Acceptances.Select(acceptance =>
                new[] { acceptance.LodgedOn.ToString(), $"{acceptance.Declaration.From}/{acceptance.Declaration.To?.ToString() ?? ".."}", acceptance.Area ?? string.Empty }));
            Section(console, Phrases.Amendments(language), position.AmendmentsInForceOn(on).Select(row =>
                new[] { row.Amendment.Id.ToString(), Phrases.Since(row.InForceFrom, language), Names.Of(row.Confidence), language == Language.French ? row.Amendment.TitleFr : row.Amendment.Title }));
            Section(console, Phrases.Exclusions(language), position.WarCrimesExclusions.SelectMany(exclusion => Days(exclusion.Conduct, language)));
            Section(console, Phrases.OptOut(language), Days(position.AggressionOptOut, language));
            if (area is null)
            {
                Section(console, Phrases.Areas(language), Areas.Select(row => new[] { language == Language.French ? row.Area?.NameFr ?? row.Name : row.Name, Phrases.Reaches(row.Reached, language), row.Area?.Statement ?? string.Empty }));
            }

            Section(console, Phrases.Upcoming(language), Upcoming.Select(change => new[] { Names.Of(change.On), Phrases.Of(change, language), Names.Of(change.Confidence) }));
            Section(console, Phrases.Acts(language), position.Acts.Select(act => new[] { act.On.ToString(), TreatyActText.Of(act), Names.Of(act.Provenance.Confidence), act.Provenance.Reference ?? string.Empty }));
        }

        /// <summary>Announced, notified, effective: three different days.</summary>
        private IEnumerable<(UncertainDate On, string What)> WithdrawalDays(Language language)
        {
            foreach (var announcement in position.Announcements)
            {
                yield return (announcement.On, Phrases.Announced(language));
            }

            foreach (var withdrawal in position.Withdrawals)
            {
                yield return (withdrawal.Notice.On, Phrases.Notified(language));
                yield return (withdrawal.EffectiveDay, Phrases.Effective(withdrawal.IsRescinded != Truth.Satisfied, language));
                if (withdrawal.Rescission is { } rescission)
                {
                    yield return (rescission.On, Phrases.Rescinded(language));
                }
            }
        }

        private static IEnumerable<string[]> Days(Timeline<Truth> timeline, Language language) => timeline.Segments
            .Where(segment => segment.Value != Truth.NotSatisfied)
            .Select(segment => new[] { segment.Period.ToString(), segment.Value == Truth.Undetermined ? Phrases.Of(TreatyStatus.Unknown, language) : string.Empty });

        private static void Section(IAnsiConsole console, string heading, IEnumerable<string[]> rows)
        {
            var all = rows.ToArray();
            if (all.Length > 0)
            {
                console.Section(heading);
                console.Rows(all);
            }
        }
    }
}
