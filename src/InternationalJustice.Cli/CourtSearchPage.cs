using System.Text.Json;
using InternationalJustice.Cli.Text;
using InternationalJustice.Domain.Courts;
using InternationalJustice.Domain.Data;
using InternationalJustice.Domain.Jurisdiction;
using InternationalJustice.Domain.Notation;
using InternationalJustice.Domain.Serialization;
using Spectre.Console;

namespace InternationalJustice.Cli;

/// <summary>Which courts could hear an allegation, as a page and as a document.</summary>
internal sealed class CourtSearchPage(CourtSearch search, Dataset dataset, Language language)
{
    private readonly FindingText _text = new(language, dataset.Register);

    internal void WriteJson(Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteString("asOf", Names.Of(search.AsOf));
        json.WriteTexts("concurrent", search.Concurrent.Select(answer => answer.Court.Id.ToString()));
        json.WriteStartArray("courts");
        foreach (var answer in search.Courts)
        {
            Write(json, answer);
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    internal void WriteText(IAnsiConsole console)
    {
        console.Line(Phrases.WhichCourts(search.AsOf, language));
        foreach (var group in search.Courts.GroupBy(answer => answer.Jurisdiction))
        {
            console.Section(Phrases.Labelled(Phrases.JurisdictionOfCourts(language), language) + _text.Render(group.Key));
            foreach (var answer in group)
            {
                Write(console, answer);
            }
        }

        console.Section(Phrases.ConcurrentCourts(search.Concurrent.Length, language));
        foreach (var answer in search.Concurrent)
        {
            console.Folded($"  {answer.Court.Id,-8} ", Terms.Of(answer.Court.Relation, language) + (answer.Court.RelationNote is { } note ? $" ({note})" : string.Empty));
        }
    }

    private void Write(IAnsiConsole console, CourtAnswer answer)
    {
        console.Folded($"  {answer.Court.Id,-8} ", answer.Court.Name(language));
        if (answer.Jurisdiction == Outcome.NotSatisfied)
        {
            foreach (var reason in answer.Decisive.Select(finding => _text.Render(finding.Because)).Distinct())
            {
                console.Folded("             ", reason);
            }

            return;
        }

        foreach (var missing in answer.MissingFacts)
        {
            console.Folded("           ? ", $"{missing.Path}: {_text.Render(missing.Reason)}");
        }

        if (answer.MissingFacts.IsEmpty && answer.Jurisdiction == Outcome.Undetermined)
        {
            foreach (var reason in answer.Decisive.Select(finding => _text.Render(finding.Because)).Distinct())
            {
                console.Folded("           ? ", reason);
            }
        }

        if (answer.Court.Id != CourtId.Icc)
        {
            console.Folded("             ", _text.Render(answer.Assessment.Conduct[0].Exercise.Because));
        }
    }

    private void Write(Utf8JsonWriter json, CourtAnswer answer)
    {
        json.WriteStartObject();
        json.WriteString("court", answer.Court.Id.ToString());
        json.WriteStartObject("name");
        json.WriteString("en", answer.Court.NameEn);
        json.WriteString("fr", answer.Court.NameFr);
        json.WriteEndObject();
        json.WriteStartObject("jurisdiction");
        json.WriteString("outcome", Names.Of(answer.Jurisdiction));
        json.WriteTexts("grounds", answer.Assessment.Jurisdiction.Grounds);
        json.WriteEndObject();
        json.WriteStartObject("exercise");
        json.WriteString("outcome", Names.Of(answer.Exercise));
        json.WriteTexts("barredBy", answer.Assessment.Exercise.BarredBy);
        json.WriteEndObject();
        json.WriteString("admissibility", Names.Of(answer.Assessment.Admissibility.Outcome));
        json.WriteString("relation", answer.Court.Relation == NationalCourtsRelation.None ? null : Names.Of(answer.Court.Relation));
        json.WriteStartArray("missingFacts");
        foreach (var missing in answer.MissingFacts)
        {
            json.WriteStartObject();
            json.WriteString("path", missing.Path);
            json.WriteString("why", _text.Render(missing.Reason));
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartArray("because");
        foreach (var finding in answer.Decisive)
        {
            json.WriteStartObject();
            json.WriteString("rule", finding.Rule);
            json.WriteString("provision", finding.Provision.IsUnset ? null : finding.Provision.ToString());
            json.WriteString("confidence", finding.Confidence == FieldConfidence.None ? null : Names.Of(finding.Confidence));
            json.WriteString("text", _text.Render(finding.Because));
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }
}
