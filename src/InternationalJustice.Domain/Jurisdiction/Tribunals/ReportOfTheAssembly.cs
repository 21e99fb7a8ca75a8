using InternationalJustice.Domain.Courts;
using InternationalJustice.Domain.Time;

namespace InternationalJustice.Domain.Jurisdiction.Tribunals;

/// <summary>The Kosovo Specialist Chambers: crimes that relate to the report of the Parliamentary Assembly of the Council of Europe of 7 January 2011. Whether conduct relates to it takes a finding.</summary>
internal static class ReportOfTheAssembly
{
    internal static Finding Assess(TribunalCase asked)
    {
        var connected = asked.Conduct.Connected;
        var because = asked.Because(connected switch { true => "tribunal.report", false => "tribunal.notReport", null => "tribunal.reportOpen" });
        var finding = Finding.Leaf("tribunal.report", asked.Citing(CourtField.Material), TruthTimelines.Constant(connected.ToTruth()), because).Attested(asked.Attested(CourtField.Material));
        return connected is null ? finding.Missing(new MissingFact(asked.Path + ".connected", because)) : finding;
    }
}
