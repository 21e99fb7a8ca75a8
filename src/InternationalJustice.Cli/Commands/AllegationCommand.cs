using System.CommandLine;
using InternationalJustice.Cli.Text;
using InternationalJustice.Domain.Jurisdiction;
using InternationalJustice.Domain.Positions;
using InternationalJustice.Domain.Serialization;
using Spectre.Console;

namespace InternationalJustice.Cli.Commands;

/// <summary>A command that assesses an allegation and writes a part of the answer for people; as JSON it is always the whole assessment.</summary>
internal abstract class AllegationCommand : AnswerCommand
{
    private readonly Argument<string> _file = new("FILE") { Description = "the allegation, a JSON document; - reads standard input" };
    private readonly Option<string> _asOf = new("--as-of") { Description = "the day of the question, instead of the document's", HelpName = "DATE" };
    private readonly Option<string> _knownOn = KnownOnOption();
    private readonly Option<string[]> _positions = PositionOption();

    protected AllegationCommand(Session session, string name, string description)
        : base(session, name, description, "markdown")
    {
        Add(_file);
        Add(_asOf);
        Add(_knownOn);
        Add(_positions);
    }

    /// <summary>The part of the answer that the command writes for people.</summary>
    protected abstract string Write(AssessmentReport report, Assessment assessment);

    protected override Answer? Find(Session session, Invocation invocation)
    {
        var asOf = invocation.Day(_asOf);
        var knownOn = invocation.Day(_knownOn);
        var positions = invocation.Checked(PositionChoices.Parse(invocation.Texts(_positions)));
        if (invocation.Problems.Count > 0 || invocation.File(_file, session) is not { } document)
        {
            return null;
        }

        Allegation Change(Allegation allegation) => allegation with
        {
            AsOf = asOf ?? allegation.AsOf,
            KnownOn = knownOn ?? allegation.KnownOn,
            Positions = positions!.Chosen.Aggregate(allegation.Positions, (choices, choice) => choices.With(choice.Key, choice.Value)),
        };

        if (invocation.Checked(AllegationDocument.Read(document, session.Dataset, Change)) is not { } allegation)
        {
            return null;
        }

        var assessment = new Assessor(session.Dataset).Assess(allegation);
        return new Answer(
            json => AssessmentDocument.Write(json, assessment, AssessmentDocument.ReceiptOf(assessment, session.Dataset, document.Span), session.Dataset, invocation.Language),
            console => WriteLines(console, Write(invocation.Markdown ? AssessmentReport.Markdown(session.Dataset, invocation.Language) : new AssessmentReport(session.Dataset, invocation.Language), assessment)));
    }

    private static void WriteLines(IAnsiConsole console, string text)
    {
        foreach (var line in text.TrimEnd('\n').Split('\n'))
        {
            console.Line(line);
        }
    }
}
