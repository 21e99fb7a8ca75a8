using InternationalJustice.Domain.Citations;
using InternationalJustice.Domain.Tests.Notation;

namespace InternationalJustice.Domain.Tests.Citations;

public sealed class ProvisionNotationTests : NotationContract<Provision>
{
    protected override IReadOnlyList<string> Canonical =>
    [
        "5", "7", "7(1)", "7(1)(g)", "7(1)(g)-1", "7(1)(g)-2", "7(1)(h)", "7(2)(i)", "8(2)(b)(xxii)-1", "8(2)(e)", "8bis", "8bis(2)(a)", "15bis(4)", "15ter", "25(3)(a)", "25(3bis)", "28(a)(i)", "93(10)(b)(i)a",
        "RPE rule 118(3)", "RegC regulation 55", "UNC article 2(4)", "VCLT article 31(1)",
    ];

    protected override IReadOnlyList<(string Text, string Canonical)> Variants =>
        [("article 58(1) of the Statute", "58(1)"), ("Art. 12 (3)", "12(3)"), ("ARTICLE 8 BIS", "8bis"), ("rule 118(3)", "RPE rule 118(3)"), ("l'article 25-3-a du Statut", "25(3)(a)")];

    protected override IReadOnlyList<string> Refused =>
        ["7(", "7)", "7()", "7(1", "7(1)(h))", "7(1)(", "(1)", "0", "07", "-7", "7.1", "7(0)", "7(1)(g)-0", "7(1)(g)-", "7(1) and (2)", "7-9", "articles 7 and 8", "article", "RPE", "7(١)", "８", "7(1)(h) x", "VII"];
}
