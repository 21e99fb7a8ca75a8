using System.Collections.Immutable;
using System.Text.Json;
using InternationalJustice.Domain.Cooperation;
using InternationalJustice.Domain.Courts;
using InternationalJustice.Domain.Jurisdiction;
using InternationalJustice.Domain.Notation;
using InternationalJustice.Domain.Positions;
using InternationalJustice.Domain.States;
using InternationalJustice.Domain.Time;
using NodaTime;

namespace InternationalJustice.Domain.Serialization;

/// <summary>Writes the assessment document; the order of its members is fixed.</summary>
internal static class AssessmentWriter
{
    internal static void Write(Utf8JsonWriter writer, Assessment assessment, ImmutableArray<ArrestAnswer> arrest, Receipt receipt, FindingText text)
    {
        writer.WriteStartObject();
        writer.WriteString("court", assessment.Allegation.Court.ToString());
        writer.WriteString("asOf", IsoDate.Format(assessment.AsOf));
        if (assessment.IsProjection)
        {
            writer.WriteBoolean("projection", true);
        }

        writer.WriteStartObject("jurisdiction");
        Write(writer, "outcome", assessment.Jurisdiction.Outcome);
        Write(writer, "periods", assessment.Jurisdiction.Periods, segment => EnumText<Outcome>.Of(segment));
        Write(writer, "grounds", assessment.Jurisdiction.Grounds);
        writer.WriteEndObject();

        writer.WriteStartObject("exercise");
        Write(writer, "outcome", assessment.Exercise.Outcome);
        Write(writer, "barredBy", assessment.Exercise.BarredBy);
        writer.WriteEndObject();

        writer.WriteStartObject("admissibility");
        Write(writer, "outcome", assessment.Admissibility.Outcome);
        Write(writer, "reasons", assessment.Admissibility.Reasons);
        writer.WritePropertyName("finding");
        Write(writer, assessment.Admissibility.Finding, DatePeriod.On(assessment.AsOf), text);
        writer.WriteEndObject();

        writer.WriteStartArray("conduct");
        foreach (var conduct in assessment.Conduct)
        {
            Write(writer, conduct, text);
        }

        writer.WriteEndArray();

        writer.WriteStartArray("missingFacts");
        foreach (var fact in assessment.MissingFacts)
        {
            writer.WriteStartObject();
            writer.WriteString("path", fact.Path);
            writer.WriteString("why", text.Render(fact.Reason));
            writer.WriteEndObject();
        }

        writer.WriteEndArray();

        writer.WriteStartArray("contested");
        foreach (var contested in assessment.Contested)
        {
            Write(writer, contested);
        }

        writer.WriteEndArray();

        writer.WriteStartArray("routes");
        foreach (var route in assessment.Routes)
        {
            Write(writer, route);
        }

        writer.WriteEndArray();

        if (!arrest.IsEmpty)
        {
            writer.WriteStartArray("arrest");
            foreach (var answer in arrest)
            {
                Write(writer, answer, text);
            }

            writer.WriteEndArray();
        }

        Write(writer, receipt);
        writer.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter writer, ArrestAnswer answer, FindingText text)
    {
        writer.WriteStartObject();
        writer.WriteString("person", answer.Person.Person.Name);
        writer.WriteString("on", IsoDate.Format(answer.Day));
        Write(writer, "status", answer.Status);
        writer.WriteNumber("parties", answer.Parties);
        writer.WriteNumber("mustArrest", answer.Bound);
        writer.WriteStartArray("decisions");
        foreach (var step in answer.Decisions)
        {
            writer.WriteStartObject();
            Write(writer, "kind", step.Kind);
            Write(writer, "standard", step.Standard);
            writer.WriteString("provision", step.Provision.ToString());
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WriteStartArray("states");
        foreach (var duty in answer.States)
        {
            writer.WriteStartObject();
            writer.WriteString("state", duty.State.ToString());
            Write(writer, "duty", duty.Duty);
            writer.WriteStartArray("basis");
            foreach (var basis in duty.Basis)
            {
                writer.WriteStartObject();
                writer.WriteString("provision", basis.Provision.ToString());
                writer.WriteString("text", text.Render(basis.Because));
                writer.WriteEndObject();
            }

            writer.WriteEndArray();
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter writer, ConductAssessment conduct, FindingText text)
    {
        writer.WriteStartObject();
        writer.WriteString("id", conduct.Conduct.Id);
        Write(writer, "outcome", conduct.Outcome);
        Write(writer, "periods", conduct.Periods, truth => EnumText<Truth>.Of(truth));
        Write(writer, "grounds", conduct.Grounds);
        Write(writer, "rejectedGrounds", conduct.RejectedGrounds);
        writer.WritePropertyName("finding");
        Write(writer, conduct.Finding, conduct.Days, text);
        writer.WritePropertyName("exercise");
        Write(writer, conduct.Exercise, conduct.Days, text);
        writer.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter writer, Finding finding, DatePeriod days, FindingText text)
    {
        writer.WriteStartObject();
        writer.WriteString("rule", finding.Rule);
        if (finding.Provision.IsUnset)
        {
            writer.WriteNull("provision");
        }
        else
        {
            writer.WriteString("provision", finding.Provision.ToString());
        }

        if (finding.Confidence != FieldConfidence.None)
        {
            Write(writer, "confidence", finding.Confidence);
        }

        Write(writer, "outcome", finding.Truth.Over(days));
        Write(writer, "periods", finding.Truth.PeriodsWithin(days), truth => EnumText<Truth>.Of(truth));
        writer.WriteStartObject("because");
        writer.WriteString("code", finding.Because.Code);
        writer.WriteStartObject("arguments");
        foreach (var argument in finding.Because.Arguments)
        {
            writer.WriteString(argument.Name, argument.Value);
        }

        writer.WriteEndObject();
        writer.WriteEndObject();
        writer.WriteString("text", text.Render(finding.Because));
        writer.WriteStartArray("acts");
        foreach (var act in finding.Acts)
        {
            Write(writer, act);
        }

        writer.WriteEndArray();
        writer.WriteStartArray("findings");
        foreach (var part in finding.Findings)
        {
            Write(writer, part, days, text);
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter writer, TreatyAct act)
    {
        writer.WriteStartObject();
        writer.WriteString("ref", act.ToString());
        writer.WriteString("source", string.Join("; ", act.Provenance.Sources));
        writer.WriteString("confidence", EnumText<Confidence>.Of(act.Provenance.Confidence));
        if (act.Provenance.Reference is { } reference)
        {
            writer.WriteString("reference", reference);
        }

        writer.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter writer, ContestedAnswer contested)
    {
        writer.WriteStartObject();
        writer.WriteString("question", EnumText<ContestedQuestionId>.Of(contested.Question));
        Write(writer, "position", contested.Position);
        Write(writer, "otherwise", contested.Otherwise);
        writer.WriteStartArray("alternatives");
        foreach (var alternative in contested.Alternatives)
        {
            writer.WriteStartObject();
            Write(writer, "position", alternative.Position);
            Write(writer, "outcome", alternative.Outcome);
            Write(writer, "exercise", alternative.Exercise);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter writer, Route route)
    {
        writer.WriteStartObject();
        writer.WriteStartArray("changes");
        foreach (var change in route.Changes)
        {
            writer.WriteStartObject();
            Write(writer, "kind", change.Kind);
            if (change.State is { } state)
            {
                writer.WriteString("state", state.ToString());
            }

            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter writer, Receipt receipt)
    {
        writer.WriteStartObject("receipt");
        writer.WriteString("library", receipt.Library);
        writer.WriteString("dataset", receipt.Dataset);
        writer.WriteString("datasetHash", receipt.DatasetHash);
        writer.WriteString("inputHash", receipt.InputHash);
        writer.WriteString("asOf", IsoDate.Format(receipt.AsOf));
        Write(writer, "knownOn", receipt.KnownOn);
        writer.WriteStartObject("positions");
        foreach (var (question, position) in receipt.Positions.Chosen)
        {
            writer.WriteString(EnumText<ContestedQuestionId>.Of(question), position == PositionId.None ? PositionChoices.NoPosition : EnumText<PositionId>.Of(position));
        }

        writer.WriteEndObject();
        writer.WriteEndObject();
    }

    private static void Write<T>(Utf8JsonWriter writer, string name, IEnumerable<TimelineSegment<T>> segments, Func<T, string> outcome)
    {
        writer.WriteStartArray(name);
        foreach (var segment in segments)
        {
            writer.WriteStartObject();
            Write(writer, "from", segment.Period.Start);
            Write(writer, "to", segment.Period.End);
            writer.WriteString("outcome", outcome(segment.Value));
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    private static void Write(Utf8JsonWriter writer, string name, IEnumerable<string> texts)
    {
        writer.WriteStartArray(name);
        foreach (var text in texts)
        {
            writer.WriteStringValue(text);
        }

        writer.WriteEndArray();
    }

    private static void Write(Utf8JsonWriter writer, string name, LocalDate? day)
    {
        if (day is { } known)
        {
            writer.WriteString(name, IsoDate.Format(known));
        }
        else
        {
            writer.WriteNull(name);
        }
    }

    /// <summary>The camelCase name, or JSON <c>null</c> for the member that means that nothing was said.</summary>
    private static void Write<T>(Utf8JsonWriter writer, string name, T value)
        where T : struct, Enum
    {
        var text = EnumText<T>.Of(value);
        if (text.Length > 0)
        {
            writer.WriteString(name, text);
        }
        else
        {
            writer.WriteNull(name);
        }
    }
}
