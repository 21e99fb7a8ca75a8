using InternationalJustice.Domain.Citations;
using InternationalJustice.Domain.Collections;
using InternationalJustice.Domain.Notation;

namespace InternationalJustice.Domain.Courts;

/// <summary>A rule on the composition of the International Criminal Court, or of a body beside it, that is told in words.</summary>
/// <param name="Code">A stable code, such as <c>divisions.attachment</c>.</param>
/// <param name="Provisions">Where it is said.</param>
/// <param name="Confidence">How well it is attested.</param>
public sealed record StructureRule(string Code, ValueList<Provision> Provisions, FieldConfidence Confidence)
{
    /// <summary>The rule in one sentence of our own.</summary>
    public string Text(Language language) => TextCatalogue.For(language)["structure." + Code];
}
