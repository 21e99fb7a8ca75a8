using InternationalJustice.Domain.Citations;
using InternationalJustice.Domain.Collections;
using InternationalJustice.Domain.Courts;
using InternationalJustice.Domain.Notation;

namespace InternationalJustice.Domain.Warrants;

/// <summary>An act that may lawfully come next, as a row of <see cref="Procedure.Table"/> tells it.</summary>
/// <remarks>Equality is by content.</remarks>
public sealed record NextStep
{
    internal NextStep(Transition row)
    {
        Code = row.Code;
        Kind = row.Act;
        By = [.. row.By];
        Provision = row.Provision;
        Standard = row.Standard;
        Grounds = [.. row.Grounds];
        Benches = [.. row.By.Select(row.BenchOf).OfType<Bench>()];
    }

    /// <summary>The code of the row.</summary>
    public string Code { get; }

    /// <summary>The act.</summary>
    public ActKind Kind { get; }

    /// <summary>Who may take it; empty if nobody takes it.</summary>
    public ValueList<Actor> By { get; }

    /// <summary>The provision on which it would rest.</summary>
    public Provision Provision { get; }

    /// <summary>How sure its author must be of the facts.</summary>
    public StandardOfProof Standard { get; }

    /// <summary>Why an arrest can appear necessary, of which its author must find at least one; empty where the act does not ask for it.</summary>
    public ValueList<ArrestGround> Grounds { get; }

    /// <summary>How the chambers among those who may take it sit, in their order; empty if none of them is a chamber.</summary>
    public ValueList<Bench> Benches { get; }

    /// <summary>How a chamber that may take it sits; <see langword="null"/> for all others.</summary>
    public Bench? BenchOf(Actor actor)
    {
        var division = Procedure.DivisionOf(actor);
        return division == DivisionKind.None || !By.Contains(actor) ? null : Benches.First(bench => bench.Division == division);
    }

    /// <summary>The rule in one sentence.</summary>
    /// <param name="language">The language.</param>
    public string Summary(Language language) => TextCatalogue.For(language)["step." + Code];
}
