using InternationalJustice.Domain.Citations;
using InternationalJustice.Domain.Collections;
using InternationalJustice.Domain.Notation;

namespace InternationalJustice.Domain.Courts;

/// <summary>An office of the International Criminal Court: who elects to it, for how long, and whether again.</summary>
/// <param name="Kind">The office.</param>
/// <param name="Organ">The organ to which it belongs.</param>
/// <param name="Electorate">Who elects.</param>
/// <param name="TermYears">The term in years.</param>
/// <param name="MayBeShorter">Whether a shorter term can be decided, or ends with another office.</param>
/// <param name="Reelection">Whether its holder can be elected again.</param>
/// <param name="Provisions">Where that is said.</param>
/// <param name="Confidence">How well it is attested.</param>
public sealed record CourtOffice(
    CourtOfficeKind Kind,
    OrganKind Organ,
    Electorate Electorate,
    int TermYears,
    bool MayBeShorter,
    ReelectionRule Reelection,
    ValueList<Provision> Provisions,
    FieldConfidence Confidence)
{
    /// <summary>The name.</summary>
    public string Name(Language language) => TextCatalogue.For(language)["courtOffice." + EnumText<CourtOfficeKind>.Of(Kind)];
}
