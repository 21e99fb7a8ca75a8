using InternationalJustice.Domain.Time;

namespace InternationalJustice.Domain.States;

/// <summary>A declaration under article 12(3) with the conduct that it covers.</summary>
/// <remarks>Equality is that of the reference.</remarks>
public sealed class Acceptance
{
    internal Acceptance(Article12Declaration declaration)
    {
        Declaration = declaration;
        Conduct = Article12Paragraph3.ConductCovered(declaration);
    }

    /// <summary>The declaration.</summary>
    public Article12Declaration Declaration { get; }

    /// <summary>The day on which it was lodged; it can lie long after the conduct that it covers.</summary>
    public UncertainDate LodgedOn => Declaration.On;

    /// <summary>The part of the State to which it is limited; <see langword="null"/> if it is not.</summary>
    public string? Area => Declaration.Area;

    /// <summary>Whether the Court treated it as valid; <see langword="null"/> if no organ has decided.</summary>
    public bool? Accepted => Declaration.Accepted;

    /// <summary>For each day whether conduct of that day is covered (<see cref="Article12Paragraph3.ConductCovered"/>). A later membership does not cut it; whether it should is contested.</summary>
    public Timeline<Truth> Conduct { get; }

    /// <summary>How well the declaration is attested.</summary>
    public Confidence Confidence => Declaration.Provenance.Confidence;
}
