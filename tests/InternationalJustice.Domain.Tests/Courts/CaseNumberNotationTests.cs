using InternationalJustice.Domain.Courts;
using InternationalJustice.Domain.Tests.Notation;

namespace InternationalJustice.Domain.Tests.Courts;

public sealed class CaseNumberNotationTests : NotationContract<CaseNumber>
{
    protected override IReadOnlyList<string> Canonical => ["ICC-01/04-01/06", "ICC-01/04-01/07", "ICC-02/04-01/15", "ICC-02/05-01/07", "ICC-02/05-01/09", "ICC-01/12-01/15", "ICC-01/21-01/25"];

    protected override IReadOnlyList<string> Refused =>
        ["ICC-01/04", "ICC-01/04-", "ICC-01/04-00/06", "ICC-00/04-01/06", "ICC-01/04-01/06-", "ICC-01/04-01/06-1", "ICC-01/04 -01/06", "ICC-01/04–01/06", "icc-01/04-01/06", "ICC-01/04-ICC-01/06"];
}
