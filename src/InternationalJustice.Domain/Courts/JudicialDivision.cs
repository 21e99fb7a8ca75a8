using InternationalJustice.Domain.Citations;
using InternationalJustice.Domain.Collections;
using InternationalJustice.Domain.Notation;

namespace InternationalJustice.Domain.Courts;

/// <summary>A division of the judges of the International Criminal Court.</summary>
/// <param name="Kind">The division.</param>
/// <param name="LeastJudges">The smallest number of judges.</param>
/// <param name="MostJudges">The largest number of judges; <see langword="null"/> if there is none.</param>
/// <param name="TermYears">For how many years judges serve in it, and then until a case whose hearing has begun is finished; <see langword="null"/> for their whole term of office.</param>
/// <param name="Provisions">Where that is said.</param>
/// <param name="Confidence">How well it is attested.</param>
public sealed record JudicialDivision(DivisionKind Kind, int LeastJudges, int? MostJudges, int? TermYears, ValueList<Provision> Provisions, FieldConfidence Confidence)
{
    /// <summary>The name.</summary>
    public string Name(Language language) => TextCatalogue.For(language)["division." + EnumText<DivisionKind>.Of(Kind)];

    /// <summary>Who belongs to it and for how long, in one sentence.</summary>
    public string Summary(Language language) => TextCatalogue.For(language)["division." + EnumText<DivisionKind>.Of(Kind) + ".summary"];
}
