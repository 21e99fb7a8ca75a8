using System.Globalization;
using System.Text;
using InternationalJustice.Domain.Cooperation;
using InternationalJustice.Domain.Courts;
using InternationalJustice.Domain.Data;
using InternationalJustice.Domain.Jurisdiction;
using InternationalJustice.Domain.Notation;
using InternationalJustice.Domain.Positions;
using InternationalJustice.Domain.States;
using InternationalJustice.Domain.Time;
using InternationalJustice.Domain.Warrants;

namespace InternationalJustice.Domain.Serialization;

/// <summary>Writes an assessment for people: short with its decisive reasons, or as the whole tree of findings, in English or French.</summary>
/// <remarks>Plain text or Markdown, lines ending in a line feed. The culture of the thread never matters.</remarks>
public sealed class AssessmentReport
{
    private const int Indent = 2;

    private readonly FindingText _text;
    private readonly bool _markdown;
    private readonly Dataset _dataset;

    /// <summary>Writes plain text.</summary>
    /// <param name="dataset">Names the States.</param>
    /// <param name="language">The language.</param>
    /// <exception cref="ArgumentOutOfRangeException">The language is not English or French.</exception>
    public AssessmentReport(Dataset dataset, Language language)
        : this(dataset, language, markdown: false)
    {
    }

    private AssessmentReport(Dataset dataset, Language language, bool markdown)
    {
        ArgumentNullException.ThrowIfNull(dataset);
        _text = new FindingText(language, dataset.Register);
        _markdown = markdown;
        _dataset = dataset;
    }

    /// <summary>Writes Markdown instead.</summary>
    /// <param name="dataset">Names the States.</param>
    /// <param name="language">The language.</param>
    /// <exception cref="ArgumentOutOfRangeException">The language is not English or French.</exception>
    public static AssessmentReport Markdown(Dataset dataset, Language language) => new(dataset, language, markdown: true);

    /// <summary>The three answers, each with the reasons that decide it, and what is missing or contested.</summary>
    public string Summarize(Assessment assessment)
    {
        ArgumentNullException.ThrowIfNull(assessment);
        var report = new StringBuilder();
        WriteHead(report, assessment);
        Heading(report, "report.jurisdiction", assessment.Jurisdiction.Outcome);
        foreach (var ground in assessment.Jurisdiction.Grounds)
        {
            Line(report, 1, GroundText(assessment.Allegation.Court, ground));
        }

        foreach (var conduct in assessment.Conduct)
        {
            WriteSummary(report, conduct);
        }

        Heading(report, "report.exercise", assessment.Exercise.Outcome);
        WriteReasons(report, assessment.Conduct.Select(conduct => (conduct.Exercise, conduct.Days)));
        Heading(report, "report.admissibility", assessment.Admissibility.Outcome);
        WriteReasons(report, [(assessment.Admissibility.Finding, DatePeriod.On(assessment.AsOf))]);
        WriteMissing(report, assessment);
        WriteContested(report, assessment);
        WriteRoutes(report, assessment);
        WriteArrest(report, assessment);
        WriteDisclaimer(report);
        return report.ToString();
    }

    /// <summary>The whole tree of findings, those that are not met included, each with its provision and the acts relied on.</summary>
    public string Explain(Assessment assessment)
    {
        ArgumentNullException.ThrowIfNull(assessment);
        var report = new StringBuilder();
        WriteHead(report, assessment);
        Heading(report, "report.jurisdiction", assessment.Jurisdiction.Outcome);
        foreach (var conduct in assessment.Conduct)
        {
            WriteTree(report, conduct.Finding, conduct.Days, 1);
        }

        Heading(report, "report.exercise", assessment.Exercise.Outcome);
        foreach (var conduct in assessment.Conduct)
        {
            WriteTree(report, conduct.Exercise, conduct.Days, 1);
        }

        Heading(report, "report.admissibility", assessment.Admissibility.Outcome);
        WriteTree(report, assessment.Admissibility.Finding, DatePeriod.On(assessment.AsOf), 1);
        WriteMissing(report, assessment);
        WriteContested(report, assessment);
        WriteDisclaimer(report);
        return report.ToString();
    }

    /// <summary>What would have to change, one route a line.</summary>
    public string Routes(Assessment assessment)
    {
        ArgumentNullException.ThrowIfNull(assessment);
        var report = new StringBuilder();
        WriteHead(report, assessment);
        WriteRoutes(report, assessment);
        return report.ToString();
    }

    private void WriteHead(StringBuilder report, Assessment assessment)
    {
        var asked = Fill("report.asked", ("date", _text.Format(assessment.AsOf)));
        if (assessment.Allegation.KnownOn is { } knownOn)
        {
            asked += ", " + Fill("report.knownOn", ("date", _text.Format(knownOn)));
        }

        report.Append(_markdown ? "# " : string.Empty).Append(assessment.Allegation.Situation is { } situation ? $"{assessment.Allegation.Court} {situation}. " : $"{assessment.Allegation.Court}. ").Append(asked).Append(".\n");
        if (assessment.IsProjection)
        {
            report.Append(_text["report.projection"]).Append(".\n");
        }
    }

    private void WriteSummary(StringBuilder report, ConductAssessment conduct)
    {
        var crimes = string.Join(", ", conduct.Conduct.Crimes);
        Line(report, 1, $"{Fill("report.conduct", ("conduct", conduct.Conduct.Id))} ({crimes}):");
        foreach (var segment in conduct.Periods)
        {
            Line(report, 2, $"{Days(segment.Period)}: {_text.Render(Outcomes.Of([segment.Value]))}");
            foreach (var reason in Decisive(conduct.Finding, segment.Period).DistinctBy(reason => (reason.Because, reason.Provision)))
            {
                WriteFinding(report, reason, segment.Period, 3, mark: false);
            }
        }
    }

    /// <summary>The decisive reasons of several findings, each once.</summary>
    private void WriteReasons(StringBuilder report, IEnumerable<(Finding Finding, DatePeriod Days)> findings)
    {
        foreach (var (reason, days) in findings.SelectMany(one => Decisive(one.Finding, one.Days), (one, reason) => (reason, one.Days)).DistinctBy(one => (one.reason.Because, one.reason.Provision)))
        {
            WriteFinding(report, reason, days, 1, mark: false);
        }
    }

    /// <summary>The findings at the leaves that decide the outcome of a run of days: of a yes those that carry it, of a no those that stand in the way, of an unknown those that are open.</summary>
    private static IEnumerable<Finding> Decisive(Finding finding, DatePeriod days)
    {
        if (finding.Combination == Combination.None || finding.Findings.IsEmpty)
        {
            return [finding];
        }

        var outcome = finding.Truth.Over(days);
        var same = finding.Findings.Where(part => part.Truth.Over(days) == outcome).ToArray();
        return same.Length == 0 ? finding.Findings.SelectMany(part => Decisive(part, days)) : same.SelectMany(part => Decisive(part, days));
    }

    private void WriteTree(StringBuilder report, Finding finding, DatePeriod days, int depth)
    {
        WriteFinding(report, finding, days, depth, mark: true);
        foreach (var part in finding.Findings)
        {
            WriteTree(report, part, days, depth + 1);
        }
    }

    private void WriteFinding(StringBuilder report, Finding finding, DatePeriod days, int depth, bool mark)
    {
        var outcome = finding.Truth.Over(days);
        var line = new StringBuilder();
        if (mark)
        {
            line.Append(Mark(outcome)).Append(' ');
        }

        line.Append(_text.Render(finding.Because)).Append(Citation(finding));
        if (mark && outcome == Outcome.Partial)
        {
            line.Append(": ").AppendJoin("; ", finding.Truth.PeriodsWithin(days).Select(segment => $"{Days(segment.Period)}: {_text.Render(Outcomes.Of([segment.Value]))}"));
        }

        Line(report, depth, line.ToString());
    }

    /// <summary>The provision, and how well its court’s record is attested where that is less than confirmed, so that no article number that was not read again passes for certain.</summary>
    private string Citation(Finding finding)
    {
        string[] parts =
        [
            .. finding.Provision.IsUnset ? [] : new[] { finding.Provision.ToString() },
            .. finding.Confidence is FieldConfidence.None or FieldConfidence.Confirmed ? [] : new[] { Terms.Of(finding.Confidence, _text.Language) },
        ];
        return parts.Length == 0 ? string.Empty : $" [{string.Join("; ", parts)}]";
    }

    private static string Mark(Outcome outcome) => outcome switch
    {
        Outcome.Satisfied => "+",
        Outcome.NotSatisfied => "-",
        Outcome.Partial => "~",
        _ => "?",
    };

    private void WriteMissing(StringBuilder report, Assessment assessment)
    {
        if (assessment.MissingFacts.IsEmpty)
        {
            return;
        }

        Heading(report, _text["report.missing"]);
        foreach (var fact in assessment.MissingFacts)
        {
            Line(report, 1, $"{fact.Path}: {_text.Render(fact.Reason)}");
        }
    }

    private void WriteContested(StringBuilder report, Assessment assessment)
    {
        if (assessment.Contested.IsEmpty)
        {
            return;
        }

        Heading(report, _text["report.contested"]);
        foreach (var contested in assessment.Contested)
        {
            Line(report, 1, _text[$"question.{EnumText<ContestedQuestionId>.Of(contested.Question)}"]);
            var position = contested.Position == PositionId.None ? _text["report.noPosition"] : EnumText<PositionId>.Of(contested.Position);

            // A question on which only the exercise depends leaves the outcome on jurisdiction what it is.
            var exercise = contested.Alternatives.Select(alternative => alternative.Exercise).FirstOrDefault(outcome => outcome != assessment.Exercise.Outcome, assessment.Exercise.Outcome);
            Line(report, 2, contested.Otherwise == assessment.Jurisdiction.Outcome && exercise != assessment.Exercise.Outcome
                ? Fill("report.positionOnExercise", ("position", position), ("outcome", _text.Render(exercise)))
                : Fill("report.position", ("position", position), ("outcome", _text.Render(contested.Otherwise))));
        }
    }

    private void WriteRoutes(StringBuilder report, Assessment assessment)
    {
        if (assessment.Allegation.Court != CourtId.Icc || (assessment.Jurisdiction.Outcome == Outcome.Satisfied && assessment.Exercise.Outcome == Outcome.Satisfied))
        {
            return;
        }

        Heading(report, _text["report.routes"]);
        foreach (var route in assessment.Routes)
        {
            Line(report, 1, string.Join(_text["report.and"], route.Changes.Select(change => Fill($"change.{EnumText<ChangeKind>.Of(change.Kind)}", ("state", change.State is { } state ? _text.NameOf(state) : string.Empty)))));
        }

        if (assessment.Routes.IsEmpty)
        {
            Line(report, 1, _text["report.noRoutes"]);
        }
    }

    /// <summary>Of a day without a warrant it is enough to say so once; of a day with one each State that was asked about has its own answer.</summary>
    private void WriteArrest(StringBuilder report, Assessment assessment)
    {
        var answers = AssessmentDocument.ArrestAnswers(assessment, _dataset);
        if (answers.IsEmpty)
        {
            return;
        }

        Heading(report, _text["report.arrest"]);
        foreach (var answer in answers)
        {
            Line(report, 1, $"{answer.Person.Person.Name}, {_text.Format(answer.Day)}: {Terms.Of(answer.Status, _text.Language)}");
            foreach (var decision in answer.Decisions.Where(_ => answer.Status == WarrantStatus.ApplicationPending).DistinctBy(step => step.Standard))
            {
                Line(report, 2, $"{_text["standard." + EnumText<StandardOfProof>.Of(decision.Standard)]} [{decision.Provision}]");
            }

            Line(report, 2, Fill("report.bound", ("parties", Number(answer.Parties)), ("bound", Number(answer.Bound))));
            if (answer.Bound == 0)
            {
                continue;
            }

            foreach (var duty in answer.States)
            {
                var provisions = string.Join(", ", duty.Basis.Select(basis => basis.Provision).Distinct());
                Line(report, 3, $"{_text.NameOf(duty.State)}: {Terms.Of(duty.Duty, _text.Language)} [{provisions}]");
                foreach (var basis in duty.Basis.Where(basis => !IsCommonToAll(basis.Reason)))
                {
                    Line(report, 4, _text.Render(basis.Because));
                }
            }
        }
    }

    /// <summary>Reasons that are the same for every State that is asked; the document has them all.</summary>
    private static bool IsCommonToAll(DutyReason reason) =>
        reason is DutyReason.WarrantInForce or DutyReason.ComplyWithRequest or DutyReason.StepsToArrest or DutyReason.ConsultTheCourt;

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    private void WriteDisclaimer(StringBuilder report) => report.Append('\n').Append(_text["report.disclaimer"]).Append(".\n");

    private string GroundText(CourtId court, string ground)
    {
        var separator = ground.IndexOf(':', StringComparison.Ordinal);
        var kind = separator < 0 ? ground : ground[..separator];
        var value = ground[(separator + 1)..];
        return Fill($"{(court == CourtId.Icc ? "ground" : "courtGround")}.{kind}", ("state", StateCode.TryParse(value, out var state) ? _text.NameOf(state) : value), ("resolution", value));
    }

    private string Days(DatePeriod period) => period.Start == period.End
        ? _text.Format(period.Start!.Value)
        : Fill("report.to", ("from", _text.Format(period.Start!.Value)), ("to", _text.Format(period.End!.Value)));

    private void Heading(StringBuilder report, string code, Outcome outcome) => Heading(report, $"{_text[code]}: {_text.Render(outcome)}");

    private void Heading(StringBuilder report, string heading) => report.Append('\n').Append(_markdown ? "## " : string.Empty).Append(heading).Append('\n');

    private void Line(StringBuilder report, int depth, string text)
    {
        report.Append(' ', (depth - (_markdown ? 1 : 0)) * Indent);
        report.Append(_markdown ? "- " : string.Empty).Append(text).Append('\n');
    }

    private string Fill(string code, params (string Name, string Value)[] values) => _text.Fill(code, name => Array.Find(values, value => value.Name == name).Value);
}
