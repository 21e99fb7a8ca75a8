using InternationalJustice.Domain.States;
using InternationalJustice.Domain.Tests.Notation;

namespace InternationalJustice.Domain.Tests.States;

public sealed class StateCodeNotationTests : NotationContract<StateCode>
{
    protected override IReadOnlyList<string> Canonical => ["AFG", "COD", "COK", "NIU", "PSE", "VAT", "WSM", "XAA", "XKW", "XKX", "XKY", "XZZ", "YAA", "ZWE"];

    protected override IReadOnlyList<string> Refused => ["afg", "Afg", "AF", "AFGH", "004", "A-G", "AF\u0130", "ÀFG", "A G"];
}
