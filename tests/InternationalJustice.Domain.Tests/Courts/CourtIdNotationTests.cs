using InternationalJustice.Domain.Courts;
using InternationalJustice.Domain.Tests.Notation;

namespace InternationalJustice.Domain.Tests.Courts;

public sealed class CourtIdNotationTests : NotationContract<CourtId>
{
    protected override IReadOnlyList<string> Canonical => ["ECTHR", "ICC", "ICTY", "SCC-CAR", "STCOA"];

    protected override IReadOnlyList<(string Text, string Canonical)> Variants => [("ECtHR", "ECTHR"), ("STCoA", "STCOA"), ("Icty", "ICTY")];

    protected override IReadOnlyList<string> Refused => ["I", "icty", "-ICC", "ICC-", "SCC--CAR", "ICC 1", "ICC/01", "1ICC", "ÉCC", "ABCDEFGHIJKLM"];
}
