using InternationalJustice.Domain.Crimes;
using InternationalJustice.Domain.Tests.Notation;

namespace InternationalJustice.Domain.Tests.Crimes;

public sealed class CrimeCodeNotationTests : NotationContract<CrimeCode>
{
    protected override IReadOnlyList<string> Canonical =>
    [
        "6", "6(a)", "7", "7(1)(g)", "7(1)(g)-1", "7(1)(h)", "7(1)(l)", "8", "8(2)(b)(xxii)-1", "8(2)(e)", "8(2)(e)(vi)", "8bis", "8bis(1)", "70(1)(a)", "other:drugTrafficking", "other:slave-trade-2", "other:terrorism",
    ];

    protected override IReadOnlyList<(string Text, string Canonical)> Variants => [("article 7(1)(h) of the Statute", "7(1)(h)"), ("Article 8 bis", "8bis"), ("Elements of Crimes, Article 7(1)(g)-1", "7(1)(g)-1")];

    protected override IReadOnlyList<string> Refused =>
        ["other:", "other:Terrorism", "other:1", "other:-x", "other:x-", "other:a b", "other:é", "Other:terrorism", "other:terrorism ", "other:" + new string('a', 61), "terrorism", "RPE rule 118(3)", "7(1)(h) and (i)", "7(1", "(unset)"];
}
