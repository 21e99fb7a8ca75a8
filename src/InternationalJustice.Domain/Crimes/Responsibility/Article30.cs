using System.Collections.Immutable;
using InternationalJustice.Domain.Time;

namespace InternationalJustice.Domain.Crimes.Responsibility;

/// <summary>
/// Article 30: unless otherwise provided, the material elements of a crime must be committed with intent and knowledge. What a crime or a mode provides otherwise is marked on
/// its own elements and requirements. Intent and knowledge may be inferred from the facts.
/// </summary>
public static class Article30
{
    /// <summary>Intent as to conduct.</summary>
    public static Requirement Conduct { get; } = new(
        "30(2)(a)/conduct-meant",
        ElementKind.Mental,
        "The person meant to engage in the conduct.",
        "La personne entendait adopter ce comportement.");

    /// <summary>Intent as to a consequence.</summary>
    public static Requirement Consequence { get; } = new(
        "30(2)(b)/consequence-meant",
        ElementKind.Mental,
        "The person meant to cause the consequence, or was aware that it would follow in the ordinary course of events.",
        "La personne entendait causer cette conséquence ou était consciente qu’elle adviendrait dans le cours normal des événements.");

    /// <summary>Knowledge of a circumstance.</summary>
    public static Requirement Circumstance { get; } = new(
        "30(3)/circumstance-known",
        ElementKind.Mental,
        "The person was aware that the circumstance existed.",
        "La personne était consciente que cette circonstance existait.");

    /// <summary>The three requirements, in the order of the article.</summary>
    public static ImmutableArray<Requirement> All { get; } = [Conduct, Consequence, Circumstance];

    /// <summary>What the article asks for beside an element of that kind.</summary>
    /// <returns><see langword="null"/> for a mental element, which is itself the answer, and for a contextual one, whose own mental element the Elements of Crimes give.</returns>
    public static Requirement? For(ElementKind kind) => kind switch
    {
        ElementKind.Conduct => Conduct,
        ElementKind.Consequence => Consequence,
        ElementKind.Circumstance => Circumstance,
        _ => null,
    };

    /// <summary>Whether a state of mind as to a consequence is intent in the meaning of the article.</summary>
    /// <returns>
    /// Satisfied for what was wanted or virtually certain (Lubanga, Appeals Chamber, 2014). Not satisfied for a risk that was accepted, as the Court has held since Bemba
    /// (Pre-Trial Chamber II, 2009; otherwise once, in Lubanga in 2007), for recklessness and for negligence, which are enough only where the Statute or the Elements of
    /// Crimes say so. Undetermined if nothing is said.
    /// </returns>
    public static Truth Covers(MentalState state) => state switch
    {
        MentalState.Wanted or MentalState.Certain => Truth.Satisfied,
        MentalState.Accepted or MentalState.Reckless or MentalState.Negligent => Truth.NotSatisfied,
        _ => Truth.Undetermined,
    };
}
