using InternationalJustice.Domain.Jurisdiction;
using InternationalJustice.Domain.Serialization;

namespace InternationalJustice.Cli.Commands;

/// <summary>Whether the Court has jurisdiction, may exercise it, and would find the case admissible.</summary>
internal sealed class AssessCommand(Session session) : AllegationCommand(session, "assess", "Assess an allegation: jurisdiction, its exercise, and admissibility")
{
    protected override string Write(AssessmentReport report, Assessment assessment) => report.Summarize(assessment);
}
