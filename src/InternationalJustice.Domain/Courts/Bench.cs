using InternationalJustice.Domain.Citations;
using InternationalJustice.Domain.Collections;
using InternationalJustice.Domain.Notation;

namespace InternationalJustice.Domain.Courts;

/// <summary>The judges who sit for a decision of the International Criminal Court.</summary>
/// <param name="Kind">How they sit.</param>
/// <param name="Division">The division to which they belong; <see cref="DivisionKind.None"/> in the list of benches for a chamber that can be of any.</param>
/// <param name="Judges">How many they are.</param>
/// <param name="SingleJudgeMaySit">Whether one of them may decide alone.</param>
/// <param name="Provisions">Where that is said.</param>
/// <param name="Confidence">How well it is attested.</param>
public sealed record Bench(BenchKind Kind, DivisionKind Division, int Judges, bool SingleJudgeMaySit, ValueList<Provision> Provisions, FieldConfidence Confidence)
{
    /// <summary>The composition in a few words: <c>three judges or a single judge</c>.</summary>
    public string Text(Language language) => TextCatalogue.For(language)["bench." + EnumText<BenchKind>.Of(Kind)];
}
