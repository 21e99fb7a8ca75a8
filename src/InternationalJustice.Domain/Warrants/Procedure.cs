using System.Collections.Frozen;
using System.Collections.Immutable;
using InternationalJustice.Domain.Courts;
using InternationalJustice.Domain.Notation;

namespace InternationalJustice.Domain.Warrants;

/// <summary>The law of the proceedings against a person: one table of transitions, and what follows from it.</summary>
public static class Procedure
{
    private static readonly FrozenDictionary<ActKind, ImmutableArray<Transition>> RowsByAct =
        ProcedureTable.Rows.GroupBy(row => row.Act).ToFrozenDictionary(rows => rows.Key, rows => rows.ToImmutableArray());

    /// <summary>Every row, by act in the order of a case. Of several rows for an act the first that holds applies.</summary>
    public static ImmutableArray<Transition> Table => ProcedureTable.Rows;

    /// <summary>The state after an act, or why the act is refused. Nothing is changed.</summary>
    /// <param name="state">Where the record stands.</param>
    /// <param name="act">The act; its kind, actor, seal, outcome and the warrant it names matter, its day does not.</param>
    public static StepResult Apply(ProcedureState state, WarrantAct act)
    {
        ArgumentNullException.ThrowIfNull(state);
        ArgumentNullException.ThrowIfNull(act);
        if (!RowsByAct.TryGetValue(act.Kind, out var rows))
        {
            throw new ArgumentException("The act must have a kind.", nameof(act));
        }

        Transition? byAnother = null;
        foreach (var row in rows)
        {
            if (row.Holds(state, act.Outcome))
            {
                if (!row.MayBeTakenBy(act.By))
                {
                    byAnother ??= row;
                }
                else if (act.Instrument is not { } number || row.Effect is not (WarrantEffect.LiftsSeal or WarrantEffect.Withdraws) || number <= state.Instruments.Length)
                {
                    return new StepResult(state.After(row, act), row);
                }
            }
        }

        return new StepResult(Refuse(state, act, rows, byAnother));
    }

    /// <summary>The acts that are lawful in a state, in the order of the table.</summary>
    public static ImmutableArray<NextStep> LawfulActs(ProcedureState state)
    {
        ArgumentNullException.ThrowIfNull(state);
        var steps = ImmutableArray.CreateBuilder<NextStep>();
        foreach (var row in Table)
        {
            var holds = row.Outcomes.IsEmpty ? row.Holds(state, AppealOutcome.None) : row.Outcomes.Any(outcome => row.Holds(state, outcome));
            if (holds)
            {
                steps.Add(row.Step);
            }
        }

        return steps.ToImmutable();
    }

    /// <summary>The organ of the Court that acts (article 34); <see cref="OrganKind.None"/> for a State and for the person, who are outside the Court.</summary>
    public static OrganKind OrganOf(Actor actor) => actor switch
    {
        Actor.Prosecutor => OrganKind.OfficeOfTheProsecutor,
        Actor.PreTrialChamber or Actor.TrialChamber or Actor.AppealsChamber => OrganKind.JudicialDivisions,
        Actor.Presidency => OrganKind.Presidency,
        Actor.Registrar => OrganKind.Registry,
        _ => OrganKind.None,
    };

    /// <summary>The division whose chamber acts (article 39); <see cref="DivisionKind.None"/> for all that are no chamber.</summary>
    public static DivisionKind DivisionOf(Actor actor) => actor switch
    {
        Actor.PreTrialChamber => DivisionKind.PreTrial,
        Actor.TrialChamber => DivisionKind.Trial,
        Actor.AppealsChamber => DivisionKind.Appeals,
        _ => DivisionKind.None,
    };

    private static Refusal Refuse(ProcedureState state, WarrantAct act, ImmutableArray<Transition> rows, Transition? byAnother)
    {
        // The row that comes closest tells the rule: one that fails only by who acts, or else by what else must be so, or else the first.
        var row = byAnother ?? rows.FirstOrDefault(row => row.From.Contains(state.Stage)) ?? rows[0];
        var rule = row.Summary(Language.English);
        return new Refusal(act.Kind, row.Provision, byAnother is null ? rule : $"{rule}. It is for {List(row.By)} to act{Sitting(row)}", [.. LawfulActs(state)]);
    }

    private static string List(ImmutableArray<Actor> actors)
    {
        var texts = TextCatalogue.For(Language.English);
        return string.Join(" or ", actors.Select(actor => texts["actor." + EnumText<Actor>.Of(actor)]));
    }

    /// <summary>How the chambers among those who may act sit, in parentheses; empty if there are none.</summary>
    private static string Sitting(Transition row)
    {
        var texts = TextCatalogue.For(Language.English);
        string[] benches =
        [
            .. from actor in row.By
               let bench = row.BenchOf(actor)
               where bench is not null
               let name = row.By.Length > 1 ? texts["actor." + EnumText<Actor>.Of(actor)] + ": " : string.Empty
               select $"{name}{bench.Text(Language.English)} under {string.Join(", ", bench.Provisions)}",
        ];
        return benches.Length == 0 ? string.Empty : $" ({string.Join("; ", benches)})";
    }
}
