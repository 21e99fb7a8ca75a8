using InternationalJustice.Domain.Jurisdiction;
using InternationalJustice.Domain.Serialization;

namespace InternationalJustice.Cli.Commands;

/// <summary>What would have to change for the Court to have jurisdiction and to exercise it.</summary>
internal sealed class RoutesCommand(Session session) : AllegationCommand(session, "routes", "Tell what would bring jurisdiction and its exercise about")
{
    protected override string Write(AssessmentReport report, Assessment assessment) => report.Routes(assessment);
}
