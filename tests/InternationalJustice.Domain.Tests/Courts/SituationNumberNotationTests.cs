using InternationalJustice.Domain.Courts;
using InternationalJustice.Domain.Tests.Notation;

namespace InternationalJustice.Domain.Tests.Courts;

public sealed class SituationNumberNotationTests : NotationContract<SituationNumber>
{
    protected override IReadOnlyList<string> Canonical => ["ICC-01/04", "ICC-02/04", "ICC-02/05", "ICC-01/11", "ICC-02/17", "ICC-01/21"];

    protected override IReadOnlyList<string> Refused => ["ICC-00/04", "ICC-1/04", "ICC-001/04", "ICC-01/2004", "ICC-01-04", "ICC 01/04", "icc-01/04", "ICC‑01/04", "01/04", "ICC-٠١/٠٤", "ICC-01/04-01/06", "IT-04-74"];
}
