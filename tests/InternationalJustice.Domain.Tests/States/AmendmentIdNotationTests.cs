using InternationalJustice.Domain.States;
using InternationalJustice.Domain.Tests.Notation;

namespace InternationalJustice.Domain.Tests.States;

public sealed class AmendmentIdNotationTests : NotationContract<AmendmentId>
{
    protected override IReadOnlyList<string> Canonical => ["10-a", "10-b", "10-c", "10-g", "10-z"];

    protected override IReadOnlyList<string> Refused => ["10-A", "10a", "10-", "10-aa", "11-a", "10–a", "10-ä", "XVIII-10-a"];
}
