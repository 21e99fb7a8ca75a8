using InternationalJustice.Domain.Citations;
using InternationalJustice.Domain.Tests.Notation;

namespace InternationalJustice.Domain.Tests.Citations;

public sealed class InstrumentNotationTests : NotationContract<Instrument>
{
    protected override IReadOnlyList<string> Canonical => ["RS", "EC", "RPE", "RegC", "UNC", "VCLT", "CPPCG"];

    protected override IReadOnlyList<string> Refused => ["rs", "Rs", "REGC", "RegĊ", "Rome Statute", "R S", "RSX", "RPE rule 118"];
}
