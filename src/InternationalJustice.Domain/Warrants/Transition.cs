using System.Collections.Immutable;
using System.Diagnostics;
using InternationalJustice.Domain.Citations;
using InternationalJustice.Domain.Courts;
using InternationalJustice.Domain.Notation;

namespace InternationalJustice.Domain.Warrants;

/// <summary>One row of the table of procedure: an act, where it is lawful, who may take it, and what follows.</summary>
/// <remarks>There is one instance of each row, in <see cref="Procedure.Table"/>; equality is by identity.</remarks>
[DebuggerDisplay("{Act} -> {To}")]
public sealed class Transition
{
    private static readonly Provision ConfirmationDecision = Provision.Parse("61(7)");

    internal Transition()
    {
    }

    /// <summary>A stable code of the row, such as <c>surrendered.absent</c>; the name of the act alone for its ordinary row.</summary>
    public required string Code { get; init; }

    /// <summary>The act.</summary>
    public required ActKind Act { get; init; }

    /// <summary>The stages at which it is lawful.</summary>
    public required ImmutableArray<ProceedingsStage> From { get; init; }

    /// <summary>What else must be so; all of it.</summary>
    public ImmutableArray<ActCondition> Needs { get; init; } = [];

    /// <summary>The outcomes of an appeal for which the row holds; empty for acts that have none.</summary>
    public ImmutableArray<AppealOutcome> Outcomes { get; init; } = [];

    /// <summary>The stage that follows; <see langword="null"/> if the stage stays.</summary>
    public ProceedingsStage? To { get; init; }

    /// <summary>Who holds the person afterwards; <see langword="null"/> if that stays.</summary>
    public Custody? Custody { get; init; }

    /// <summary>What happens to applications, warrants and summonses.</summary>
    public WarrantEffect Effect { get; init; }

    /// <summary>Who may take the act; empty if nobody takes it, as a death.</summary>
    public required ImmutableArray<Actor> By { get; init; }

    /// <summary>The provision on which the act rests.</summary>
    public required Provision Provision { get; init; }

    /// <summary>How sure the one who acts must be of the facts.</summary>
    public StandardOfProof Standard { get; init; }

    /// <summary>The time limit that starts with the act, if there is one.</summary>
    public TimeLimit? Limit { get; init; }

    /// <summary>Why an arrest can appear necessary; the one who acts must find at least one. Empty where the act does not ask for it.</summary>
    public ImmutableArray<ArrestGround> Grounds { get; init; } = [];

    private Provision DecidedUnder =>
        Act is ActKind.ChargesConfirmed or ActKind.ChargesPartlyConfirmed or ActKind.ChargesDeclined ? ConfirmationDecision : Provision;

    /// <summary>The row as an act that may come next.</summary>
    public NextStep Step => field ??= new NextStep(this);

    /// <summary>The judges who sit where a chamber takes the act; <see langword="null"/> for all others, and for a chamber that may not take it.</summary>
    /// <remarks>A decision on the charges is one under article 61(7), also where the hearing is held in absence or again.</remarks>
    public Bench? BenchOf(Actor actor) => By.Contains(actor) ? IccStructure.BenchFor(Procedure.DivisionOf(actor), DecidedUnder) : null;

    /// <summary>The rule in one sentence of our own.</summary>
    /// <param name="language">The language.</param>
    public string Summary(Language language) => TextCatalogue.For(language)["step." + Code];

    /// <summary>Whether the row holds for an act in a state, who takes it apart.</summary>
    internal bool Holds(ProcedureState state, AppealOutcome outcome)
    {
        if (!From.Contains(state.Stage) || (Outcomes.Length > 0 && !Outcomes.Contains(outcome == AppealOutcome.None ? AppealOutcome.Upheld : outcome)))
        {
            return false;
        }

        foreach (var condition in Needs)
        {
            if (!state.Meets(condition))
            {
                return false;
            }
        }

        return true;
    }

    internal bool MayBeTakenBy(Actor actor) => actor == Actor.None || By.IsEmpty || By.Contains(actor);
}
