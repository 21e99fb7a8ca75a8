using InternationalJustice.Domain.Jurisdiction;
using InternationalJustice.Domain.Serialization;

namespace InternationalJustice.Cli.Commands;

/// <summary>The assessment as a tree of findings.</summary>
internal sealed class ExplainCommand(Session session) : AllegationCommand(session, "explain", "Explain an assessment as a tree of findings, negative ones included")
{
    protected override string Write(AssessmentReport report, Assessment assessment) => report.Explain(assessment);
}
