using InternationalJustice.Domain.Tests.Notation;
using InternationalJustice.Domain.Time;

namespace InternationalJustice.Domain.Tests.Time;

public sealed class DatePeriodNotationTests : NotationContract<DatePeriod>
{
    protected override IReadOnlyList<string> Canonical => ["2002-07-01/2010-05-31", "2002-07-01/..", "../2010-05-31", "../..", "2002-07-01", "2004-02-29/2004-03-01", "9999-12-31/..", "../-9998-01-01"];

    protected override IReadOnlyList<(string Text, string Canonical)> Variants => [("2002-07-01/2002-07-01", "2002-07-01")];

    protected override IReadOnlyList<string> Refused =>
    [
        "2023-06-31", "2023-06-31/..", "../2023-02-29", "2010-05-31/2002-07-01", "2002-07-01/2002-06-30", "2002-07-01/", "/2010-05-31", "/", "..", "...", "../...", "2002-07/2010-05",
        "2002-07-01 / 2010-05-31", "2002-07-01–2010-05-31", "2002-07-01//2010-05-31", "2002-07-01/P1D", "2002-07-01/*", "٢٠٠٢-٠٧-٠١",
    ];
}
