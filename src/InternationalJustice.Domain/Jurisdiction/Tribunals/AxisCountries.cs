using InternationalJustice.Domain.Courts;
using InternationalJustice.Domain.Time;

namespace InternationalJustice.Domain.Jurisdiction.Tribunals;

/// <summary>
/// Nuremberg and Tokyo: the major war criminals of the European Axis and of the Far East. The charters know no other limit by place or time, so that it is asked even where no suspect is named; who is
/// one is an open norm.
/// </summary>
internal static class AxisCountries
{
    internal static Finding Assess(TribunalCase asked)
    {
        var found = asked.Suspect?.MostResponsible;
        var because = asked.Because(found switch { true => "tribunal.axis", false => "tribunal.notAxis", null => "tribunal.axisOpen" });
        var finding = Finding.Leaf("tribunal.axis", asked.Citing(CourtField.Personal), TruthTimelines.Constant(found.ToTruth()), because).Attested(asked.Attested(CourtField.Personal));
        return found is null ? finding.Missing(new MissingFact("suspect.mostResponsible", because)) : finding;
    }
}
