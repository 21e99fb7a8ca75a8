using InternationalJustice.Domain.Citations;
using InternationalJustice.Domain.Warrants;

namespace InternationalJustice.Domain.Tests.Warrants;

public sealed class ProcedureTableTests
{
    [Fact]
    public void Every_kind_of_act_has_a_row() =>
        Assert.Equal(Enum.GetValues<ActKind>().Where(kind => kind != ActKind.None), Procedure.Table.Select(row => row.Act).Distinct().Order());

    [Fact]
    public void Every_row_rests_on_a_provision_that_exists() =>
        Assert.All(Procedure.Table, row => Assert.True(RomeStatute.Contains(row.Provision), $"{row.Act}: {row.Provision}"));

    [Fact]
    public void Every_stage_but_the_first_is_reached_by_some_row() =>
        Assert.Equal(
            Enum.GetValues<ProceedingsStage>().Where(stage => stage is not (ProceedingsStage.Undetermined or ProceedingsStage.AwaitingAppearance)),
            Procedure.Table.Select(row => row.To).OfType<ProceedingsStage>().Distinct().Where(stage => stage != ProceedingsStage.AwaitingAppearance).Order());

    [Fact]
    public void The_standard_of_proof_rises_from_warrant_to_charges_to_judgment()
    {
        Assert.Equal(StandardOfProof.ReasonableGrounds, Procedure.Table.First(row => row.Act == ActKind.WarrantIssued).Standard);
        Assert.Equal(StandardOfProof.SubstantialGrounds, Procedure.Table.First(row => row.Act == ActKind.ChargesConfirmed).Standard);
        Assert.Equal(StandardOfProof.BeyondReasonableDoubt, Procedure.Table.First(row => row.Act == ActKind.Convicted).Standard);
    }

    [Fact]
    public void Only_chambers_issue_warrants_and_only_the_Prosecutor_applies_for_them()
    {
        Assert.All(Procedure.Table.Where(row => row.Act == ActKind.WarrantIssued), row => Assert.DoesNotContain(row.By, actor => actor is not (Actor.PreTrialChamber or Actor.TrialChamber)));
        Assert.All(Procedure.Table.Where(row => row.Act == ActKind.ApplicationFiled), row => Assert.Equal([Actor.Prosecutor], row.By));
    }

    [Fact]
    public void What_is_lawful_in_a_state_is_applied_without_refusal_in_every_state_that_can_be_reached()
    {
        var seen = new HashSet<ProcedureState> { ProcedureState.Initial };
        var open = new Queue<ProcedureState>(seen);
        while (open.TryDequeue(out var state))
        {
            foreach (var row in Procedure.Table.Where(row => Procedure.LawfulActs(state).Any(step => step.Kind == row.Act)))
            {
                foreach (var outcome in Enum.GetValues<AppealOutcome>())
                {
                    foreach (var actor in row.By.DefaultIfEmpty())
                    {
                        var step = Procedure.Apply(state, Records.Act(row.Act, actor, outcome));
                        if (step.IsLawful && step.State.Instruments.Length <= 2 && step.State.PendingApplications <= 1 && seen.Add(step.State))
                        {
                            open.Enqueue(step.State);
                        }
                    }
                }
            }

            Assert.All(Procedure.LawfulActs(state), step => Assert.True(
                Enum.GetValues<AppealOutcome>().Any(outcome => Procedure.Apply(state, Records.Act(step.Kind, step.By.FirstOrDefault(), outcome)).IsLawful),
                $"{step.Kind} in {state.Stage}"));
        }

        Assert.True(seen.Count > 50, $"Only {seen.Count} states were reached.");
    }
}
