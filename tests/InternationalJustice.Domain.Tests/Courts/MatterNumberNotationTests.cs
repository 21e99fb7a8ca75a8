using InternationalJustice.Domain.Courts;
using InternationalJustice.Domain.Tests.Notation;

namespace InternationalJustice.Domain.Tests.Courts;

public sealed class MatterNumberNotationTests : NotationContract<MatterNumber>
{
    protected override IReadOnlyList<string> Canonical => ["ICC-RoC46(2)-01/18", "ICC-RoC46(3)-01/18", "ICC-RoC47-01/18", "ICC-RoR46(3)-01/18", "ICC-RoC46(3)-02/18", "ICC-RoC46(3)-01/19"];

    protected override IReadOnlyList<string> Refused =>
    [
        "ICC-RoC46(3)", "ICC-RoC46(3)-", "ICC-RoC46(3)-00/18", "ICC-RoC46(3)-1/18", "ICC-RoC46(3)-01/2018", "ICC-RoC46(0)-01/18", "ICC-RoC046(3)-01/18", "ICC-RoC46()-01/18", "ICC-RoC46(3-01/18",
        "ICC-RoC(3)-01/18", "ICC-RoX46(3)-01/18", "ICC-ROC46(3)-01/18", "ICC-01/18", "ICC-RoC46(3)-01/18-37", "ICC-RoC46(3)-01/18 OA", "ICC-RoC1000-01/18", "ICC-RoC46(100)-01/18",
    ];
}
