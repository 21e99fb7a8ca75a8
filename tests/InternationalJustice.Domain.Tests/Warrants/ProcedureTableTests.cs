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
    public void What_is_told_to_be_lawful_in_a_state_is_what_is_applied_there_in_every_state_that_can_be_reached()
    {
        var steps = ProcedureExploration.Steps().ToLookup(step => step.From, step => step.Act.Kind);

        Assert.True(steps.Count > 100, $"Only {steps.Count} states were reached.");
        Assert.All(steps, state => Assert.Equal(Procedure.LawfulActs(state.Key).Select(step => step.Kind).Distinct().Order(), state.Distinct().Order()));
    }

    [Fact]
    public void From_every_state_that_can_be_reached_there_is_a_way_to_an_end()
    {
        ProceedingsStage[] ends =
        [
            ProceedingsStage.ConvictionFinal, ProceedingsStage.SentenceServed, ProceedingsStage.AcquittalFinal, ProceedingsStage.Terminated, ProceedingsStage.ChargesDeclined, ProceedingsStage.ChargesWithdrawn,
        ];
        var changes = ProcedureExploration.Changes(state => state.Stage);
        Assert.All(changes.Select(change => change.From).Distinct(), stage =>
        {
            HashSet<ProceedingsStage> reached = [stage];
            for (var before = 0; before < reached.Count;)
            {
                before = reached.Count;
                reached.UnionWith(changes.Where(change => reached.Contains(change.From)).Select(change => change.To).ToArray());
            }

            Assert.Contains(reached, ends.Contains);
        });
    }
}
