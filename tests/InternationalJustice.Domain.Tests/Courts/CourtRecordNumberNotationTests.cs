using InternationalJustice.Domain.Courts;
using InternationalJustice.Domain.Tests.Notation;

namespace InternationalJustice.Domain.Tests.Courts;

public sealed class CourtRecordNumberNotationTests : NotationContract<CourtRecordNumber>
{
    protected override IReadOnlyList<string> Canonical =>
    [
        "ICC-RoC46(3)-01/18", "ICC-RoC46(3)-01/18-37",
        "ICC-01/04", "ICC-01/04-2", "ICC-01/04-101-tEN-Corr", "ICC-01/04-T-3-ENG",
        "ICC-01/04-01/06", "ICC-01/04-01/06 A2", "ICC-01/04-01/06 OA15 OA16",
        "ICC-01/04-01/06-8", "ICC-01/04-01/06-8-Corr", "ICC-01/04-01/06-8-Red", "ICC-01/04-01/06-8-Red2", "ICC-01/04-01/06-8-Red-Conf", "ICC-01/04-01/06-8-Conf-Exp", "ICC-01/04-01/06-8-US-Exp", "ICC-01/04-01/06-8-SECRET",
        "ICC-01/04-01/06-8-Anx", "ICC-01/04-01/06-8-Anx2", "ICC-01/04-01/06-8-Anx10", "ICC-01/04-01/06-8-AnxA", "ICC-01/04-01/06-8-Conf-AnxA", "ICC-01/04-01/06-8-AnxII", "ICC-01/04-01/06-8-AnxXXXVIII",
        "ICC-01/04-01/06-10", "ICC-01/04-01/06-99999", "ICC-01/04-01/06-T-101-ENG", "ICC-01/04-01/06-T-101-ENG ET WT", "ICC-01/04-01/06-T-101-ENG WT", "ICC-01/04-01/06-T-101-FRA CT", "ICC-01/04-01/06-T-360-Red2-ENG CT WT",
        "ICC-01/04-01/07", "ICC-02/04", "ICC-01/18-71",
    ];

    protected override IReadOnlyList<(string Text, string Canonical)> Variants =>
    [
        ("ICC-01/04-01/06 OA 15 OA 16", "ICC-01/04-01/06 OA15 OA16"),
        ("ICC-02/11-01/11 OA1", "ICC-02/11-01/11 OA"),
        ("ICC-02/11-01/11-321 OA 2", "ICC-02/11-01/11-321 OA2"),
    ];

    protected override IReadOnlyList<string> Refused => [.. CourtRecordNumberTests.NearMisses.Select(row => row.Data.Item1)];
}
