using InternationalJustice.Domain.Tests.Notation;
using InternationalJustice.Domain.Time;

namespace InternationalJustice.Domain.Tests.Time;

public sealed class UncertainDateNotationTests : NotationContract<UncertainDate>
{
    protected override IReadOnlyList<string> Canonical =>
        ["-9998", "0000-02-29", "2003-02", "2003-02-01/2003-03-31", "2004", "2004-02", "2004-02-03", "2004-02-04/2004-03-05", "2004-12-31", "9999", "9999-12-31"];

    protected override IReadOnlyList<(string Text, string Canonical)> Variants =>
        [("2004-03-01/2004-03-31", "2004-03"), ("2004-01/2004-12", "2004"), ("2004/2004", "2004"), ("2004-03-05/2004-03-05", "2004-03-05"), ("2004-03-05/2004-03", "2004-03-05/2004-03-31"), ("2003/2004-01", "2003-01-01/2004-01-31")];

    protected override IReadOnlyList<string> Refused =>
    [
        "2004-13", "2004-00", "2004-3", "204", "20040", "2023-06-31", "2003-02-29", "2004-03-31/2004-03-01", "2005/2004", "2004/..", "../2004", "/", "2004/", "2004-03-", "2004-", "2004~", "2004?", "200X", "2004-XX",
        "March 2004", "2004-03/2004-13", "2004–03", "٢٠٠٤", "-0000", "-9999", "+2004",
    ];
}
