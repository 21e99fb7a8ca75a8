using InternationalJustice.Domain.Crimes;
using InternationalJustice.Domain.Tests.Notation;

namespace InternationalJustice.Domain.Tests.Crimes;

public sealed class ElementIdNotationTests : NotationContract<ElementId>
{
    protected override IReadOnlyList<string> Canonical => ["6/intent-to-destroy", "6(e)/under-18", "7/attack", "7/policy", "7(1)(g)-1/coercion", "7(1)(h)/connection", "8/nexus", "8(2)(b)(xxii)-1/coercion", "8bis(1)/leadership"];

    protected override IReadOnlyList<(string Text, string Canonical)> Variants => [("article 7(1)(h)/connection", "7(1)(h)/connection")];

    protected override IReadOnlyList<string> Refused =>
        ["/", "7(1)(h)", "7(1)(h)/", "/connection", "7(1)(h)/Connection", "7(1)(h)/connection/x", "7(1)(h)/con nection", "7(1)(h)/-x", "7(1)(h)/x-", "7(1)(h)/9", "7(1)(h)/é", "7(1)(h)/" + new string('a', 41), "other:terrorism/x", "7(1/x", "(unset)"];
}
