using InternationalJustice.Domain.Notation;
using InternationalJustice.Domain.Warrants;

namespace InternationalJustice.Domain.Tests.Warrants;

public sealed class ProcedureDiagramTests
{
    [Theory]
    [InlineData("[*] --> investigation")]
    [InlineData("investigation --> awaitingAppearance : warrantIssued, summonsIssued")]
    [InlineData("awaitingAppearance --> committedForTrial : chargesConfirmed, chargesPartlyConfirmed")]
    [InlineData("awaitingConfirmation --> chargesDeclined : chargesDeclined")]
    [InlineData("committedForTrial --> trial : trialOpened")]
    [InlineData("inadmissible --> awaitingAppearance : appealDecided, admissible")]
    [InlineData("sentenced --> acquittalFinal : acquitted")]
    [InlineData("convictionFinal --> revisionPending : revisionRequested")]
    [InlineData("revision --> acquittalFinal : acquitted")]
    public void The_stages_are_joined_by_the_acts_of_the_table(string arrow) => Assert.Contains($"    {arrow}\n", ProcedureDiagram.StagesAsMermaid(), StringComparison.Ordinal);

    [Theory]
    [InlineData("applicationPending --> inForce : warrantIssued")]
    [InlineData("applicationPending --> inForceUnderSeal : warrantIssued")]
    [InlineData("inForceUnderSeal --> inForce : warrantIssued, warrantUnsealed")]
    [InlineData("inForce --> executed : surrendered, appearedVoluntarily")]
    [InlineData("summoned --> inForce : warrantIssued")]
    [InlineData("inForce --> suspended : inadmissible")]
    public void What_stands_against_a_person_is_changed_by_the_acts_of_the_table(string arrow) => Assert.Contains($"    {arrow}\n", ProcedureDiagram.WarrantsAsMermaid(), StringComparison.Ordinal);

    [Theory]
    [InlineData("awaitingConfirmation --> trial")]
    [InlineData("investigation --> trial")]
    [InlineData("convicted --> trial")]
    [InlineData("acquittalFinal --> convicted")]
    public void No_arrow_leads_where_no_act_leads(string arrow) => Assert.DoesNotContain(arrow, ProcedureDiagram.StagesAsMermaid(), StringComparison.Ordinal);

    [Fact]
    public void Every_stage_and_every_status_is_drawn()
    {
        Assert.All(EnumText<ProceedingsStage>.All.Where(name => name != "undetermined"), name => Assert.Contains($" {name} ", ProcedureDiagram.StagesAsMermaid().Replace('\n', ' '), StringComparison.Ordinal));
        Assert.All(EnumText<WarrantStatus>.All.Where(name => name != "undetermined"), name => Assert.Contains($" {name} ", ProcedureDiagram.WarrantsAsMermaid().Replace('\n', ' '), StringComparison.Ordinal));
    }

    [Fact]
    public void Graphviz_gets_the_same_arrows()
    {
        var arrows = ProcedureDiagram.StagesAsMermaid().Split('\n').Count(line => line.Contains(" --> ", StringComparison.Ordinal)) - 1;
        var dot = ProcedureDiagram.StagesAsDot();

        Assert.StartsWith("digraph proceedings {\n    investigation [peripheries=2];\n", dot, StringComparison.Ordinal);
        Assert.Equal(arrows, dot.Split('\n').Count(line => line.Contains(" -> ", StringComparison.Ordinal)));
        Assert.EndsWith("}\n", dot, StringComparison.Ordinal);
        Assert.StartsWith("digraph warrants {\n    noWarrant [peripheries=2];\n", ProcedureDiagram.WarrantsAsDot(), StringComparison.Ordinal);
    }
}
