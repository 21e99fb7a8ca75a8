using InternationalJustice.Domain.Citations;
using InternationalJustice.Domain.Collections;
using InternationalJustice.Domain.Notation;

namespace InternationalJustice.Domain.Courts;

/// <summary>An organ of the International Criminal Court.</summary>
/// <param name="Kind">The organ.</param>
/// <param name="Provisions">Where it is founded.</param>
/// <param name="Confidence">How well that is attested.</param>
public sealed record CourtOrgan(OrganKind Kind, ValueList<Provision> Provisions, FieldConfidence Confidence)
{
    /// <summary>The name.</summary>
    public string Name(Language language) => TextCatalogue.For(language)["organ." + EnumText<OrganKind>.Of(Kind)];
}
