using InternationalJustice.Domain.Courts;
using InternationalJustice.Domain.Time;

namespace InternationalJustice.Domain.Jurisdiction.Tribunals;

/// <summary>The Special Tribunal for Lebanon held that it can try legal persons for contempt, and for nothing else.</summary>
internal static class LegalPersonsInContempt
{
    internal static Finding Assess(TribunalCase asked) =>
        Finding.Leaf("tribunal.legalPersons", asked.Citing(CourtField.Personal), TruthTimelines.Always, asked.Because("tribunal.legalPersons")).Attested(asked.Attested(CourtField.Personal));
}
