using System.CommandLine;
using System.Text.Json;
using InternationalJustice.Cli.Text;
using InternationalJustice.Domain.Courts;
using InternationalJustice.Domain.Documents;
using InternationalJustice.Domain.Notation;
using InternationalJustice.Domain.Serialization;
using InternationalJustice.Domain.States;
using NodaTime;
using Spectre.Console;

namespace InternationalJustice.Cli.Commands;

/// <summary>Everything that is recorded of one court, each field with its confidence and articles.</summary>
internal sealed class CourtCommand : AnswerCommand
{
    private readonly Argument<string> _id = new("ID") { Description = "the id of a court, such as ICTY; case does not matter" };
    private readonly Option<string> _on = OnOption("the day of the question; by default the last day up to which acts are known");
    private readonly Option<string> _knownOn = KnownOnOption();

    internal CourtCommand(Session session)
        : base(session, "court", "Tell what is recorded of a court: its life, its jurisdiction, how well each is attested")
    {
        Add(_id);
        Add(_on);
        Add(_knownOn);
    }

    protected override Answer? Find(Session session, Invocation invocation)
    {
        var on = invocation.Day(_on) ?? session.Dataset.KnownUntil;
        var knownOn = invocation.Day(_knownOn);
        if (!CourtId.TryParse((invocation.Text(_id) ?? string.Empty).ToUpperInvariant(), out var id))
        {
            invocation.Report(_id.Name, ProblemCodes.BadNotation, $"{Names.Quote(invocation.Text(_id) ?? string.Empty)} is not {CourtId.Expected}.");
            return null;
        }

        var courts = session.Dataset.Courts;
        if (courts.Find(id) is not { } court)
        {
            invocation.Report(_id.Name, ProblemCodes.UnknownCourt, $"{id} is none of the courts: {string.Join(", ", courts.Courts.Select(known => known.Id))}.");
            return null;
        }

        var page = new Page(court, session, on, knownOn);
        return new Answer(page.WriteJson, console => page.WriteText(console, invocation.Language));
    }

    private sealed class Page(Court court, Session session, LocalDate on, LocalDate? knownOn)
    {
        private readonly CourtStatus _status = court.StatusKnownOn(knownOn).At(on);

        internal void WriteJson(Utf8JsonWriter json)
        {
            json.WriteStartObject();
            json.WriteString("on", Names.Of(on));
            json.WriteString("knownOn", knownOn is { } known ? Names.Of(known) : null);
            CourtJson.WriteHead(json, court, _status);
            CourtJson.WriteBody(json, court, court.StatusKnownOn(knownOn), session.Dataset.Courts);
            if (court.Id == CourtId.Icc)
            {
                IccStructureJson.Write(json, "structure");
            }

            json.WriteEndObject();
        }

        internal void WriteText(IAnsiConsole console, Language language)
        {
            console.Folded(string.Empty, $"{court.Id} {court.Name(language)}");
            Write(console, language, CourtField.Status, $"{Terms.Of(court.Kind, language)}; {Names.Of(on)}: {Terms.Of(_status, language)}", court.StatusNote);
            Write(console, language, CourtField.Instrument, court.Instrument.Name, court.Instrument.Note);
            foreach (var act in court.Acts)
            {
                var confidence = Terms.Of(act.Confidence, language);
                console.Folded("  ", $"{act.On?.ToString() ?? "?"} {Terms.Of(act.Kind, language)}{Note(act.Note)}{(confidence.Length == 0 ? string.Empty : $" [{confidence}]")}");
            }

            Write(console, language, CourtField.Predecessors, string.Join(", ", court.Predecessors), court.PredecessorNote);
            Write(console, language, CourtField.Successor, court.Successor?.ToString());
            Write(console, language, CourtField.Seat, string.Join("; ", court.Seats.Select(seat => $"{seat.City} ({session.NameOf(seat.State, language)}){Note(seat.Note)}")));
            Write(console, language, CourtField.Organs, string.Join("; ", court.Organs));
            WriteJurisdiction(console, language);
            Write(console, language, CourtField.Relation, court.Relation == NationalCourtsRelation.None && court.RelationNote is null ? null : Terms.Of(court.Relation, language), court.RelationNote);
            Write(console, language, CourtField.Penalties, court.MaximumPenalty);
            Write(console, language, CourtField.TrialInAbsence, court.TriesPersons ? Terms.Of(court.TrialInAbsence, language) : null, court.TrialInAbsenceNote);
            Write(console, language, CourtField.SupportingStates, court.SupportingStates);
            Write(console, language, CourtField.Prospective, court.Prospective?.Instrument, court.Prospective?.Note);
            if (court.Id == CourtId.Icc)
            {
                IccStructureText.Write(console, language);
            }
        }

        private void WriteJurisdiction(IAnsiConsole console, Language language)
        {
            if (!court.TriesPersons)
            {
                Write(console, language, CourtField.Material, Phrases.TriesNoPersons(language));
                Write(console, language, CourtField.Personal, court.Personal.Note);
                return;
            }

            Write(console, language, CourtField.Material, Phrases.ListedCrimes(court.Crimes.Length, language));
            foreach (var crime in court.Crimes)
            {
                var context = crime.Context == CrimeContext.None ? string.Empty : ", " + Terms.Of(crime.Context, language);
                var window = crime.Window is { } days ? $", {days}" : string.Empty;
                var articles = crime.Articles.IsEmpty ? string.Empty : $" [{string.Join(", ", crime.Articles)}]";
                console.Folded("  - ", $"{crime.Name(language)}{context}{window}{Note(crime.Note)}{articles}");
            }

            Write(console, language, CourtField.Temporal, Terms.Of(court.Temporal!, language), court.Temporal!.Note);
            Write(console, language, CourtField.Territorial, $"{Terms.Of(court.Territorial!.Basis, language)}{Places(language)}", court.Territorial.Note);
            var persons = court.Personal.Leadership == LeadershipLimit.None ? null : Terms.Of(court.Personal.Leadership, language);
            string?[] parts = [persons, court.Personal.Nationality, court.Personal.Note];
            Write(console, language, CourtField.Personal, string.Join("; ", parts.Where(part => part is not null)));
            Write(console, language, CourtField.MinimumAge, court.Personal.MinimumAge is { } age ? Phrases.Years(age, language) : null, court.Personal.MinimumAgeNote);
        }

        private string Places(Language language)
        {
            var names = court.Territorial!.States.Select(state => session.NameOf(state, language))
                .Concat(court.Territorial.ConditionalStates.Select(state => $"({session.NameOf(state, language)})"))
                .ToArray();
            return names.Length == 0 ? string.Empty : $": {string.Join(", ", names)}";
        }

        /// <summary>One field, with its articles and how well it is attested; nothing if it is not known.</summary>
        private void Write(IAnsiConsole console, Language language, CourtField field, string? value, string? note = null)
        {
            if (string.IsNullOrEmpty(value) && note is null)
            {
                return;
            }

            var articles = court.ArticlesOf(field);
            var confidence = Terms.Of(court.ConfidenceOf(field), language);
            string[] attested = [.. articles.IsEmpty ? [] : new[] { string.Join(", ", articles) }, .. confidence.Length == 0 ? [] : new[] { confidence }];
            console.Folded(string.Empty, $"{Phrases.Labelled(Terms.Of(field, language), language)}{value}{Note(note)}{(attested.Length == 0 ? string.Empty : $" [{string.Join("; ", attested)}]")}", "  ");
        }

        private static string Note(string? note) => note is null ? string.Empty : $" ({note})";
    }
}
