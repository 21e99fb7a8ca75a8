using InternationalJustice.Domain.Courts;
using InternationalJustice.Domain.Time;

namespace InternationalJustice.Domain.Jurisdiction.Tribunals;

/// <summary>
/// Crimes against humanity at Nuremberg and Tokyo: in execution of, or in connection with, another crime within the jurisdiction of the tribunal. Conduct that is alleged to be such a crime too has the
/// connection in itself; otherwise it takes a finding.
/// </summary>
internal static class ConnectionToAnotherCrime
{
    internal static Finding Assess(TribunalCase asked, CourtCrime crime)
    {
        var others = asked.Court.Crimes.Where(other => other.Family is CourtCrimeFamily.Aggression or CourtCrimeFamily.WarCrimes);
        if (others.Any(other => asked.Conduct.Crimes.Any(other.Covers)))
        {
            return Finding.Leaf("tribunal.connection", crime.Provision, TruthTimelines.Always, asked.Because("tribunal.connectedInItself"));
        }

        if (asked.Conduct.Connected is { } connected)
        {
            return Finding.Leaf(
                "tribunal.connection", crime.Provision, TruthTimelines.Constant(connected.ToTruth()), asked.Because(connected ? "tribunal.connected" : "tribunal.notConnected"));
        }

        var why = asked.Because("tribunal.connectionUnknown");
        return Finding.Leaf("tribunal.connection", crime.Provision, TruthTimelines.Unknown, why).Missing(new MissingFact(asked.Path + ".connected", why));
    }
}
