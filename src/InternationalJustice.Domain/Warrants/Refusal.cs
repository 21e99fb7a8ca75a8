using InternationalJustice.Domain.Citations;
using InternationalJustice.Domain.Collections;

namespace InternationalJustice.Domain.Warrants;

/// <summary>Why an act is not lawful at its place.</summary>
/// <param name="Act">The act.</param>
/// <param name="Provision">The provision that forbids it there.</param>
/// <param name="Rule">The rule in English: what would have to be so, or who would have to act.</param>
/// <param name="LawfulActs">The acts that would be lawful instead.</param>
public sealed record Refusal(ActKind Act, Provision Provision, string Rule, ValueList<NextStep> LawfulActs)
{
    /// <summary>The rule with its provision.</summary>
    public override string ToString() => $"{Rule} ({Provision})";
}
