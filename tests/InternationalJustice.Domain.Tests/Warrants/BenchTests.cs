using InternationalJustice.Domain.Courts;
using InternationalJustice.Domain.Warrants;

namespace InternationalJustice.Domain.Tests.Warrants;

/// <summary>Which organ, and which judges, may take an act (articles 34, 39 and 57).</summary>
public class BenchTests
{
    [Fact]
    public void Every_actor_of_the_table_is_an_organ_of_the_Court_or_outside_it()
    {
        Actor[] outside = [Actor.CustodialState, Actor.Person];

        Assert.All(Procedure.Table.SelectMany(row => row.By).Distinct(), actor => Assert.True(
            outside.Contains(actor) ? Procedure.OrganOf(actor) == OrganKind.None : IccStructure.Organs.Any(organ => organ.Kind == Procedure.OrganOf(actor)),
            $"{actor} is no organ."));
        Assert.Equal(Enum.GetValues<OrganKind>(), Enum.GetValues<Actor>().Select(Procedure.OrganOf).Distinct().Order());
    }

    [Fact]
    public void Every_chamber_of_the_table_sits_as_a_bench_of_its_division_and_nobody_else_does() => Assert.All(Procedure.Table, row => Assert.All(Enum.GetValues<Actor>(), actor =>
    {
        var bench = row.BenchOf(actor);

        Assert.Equal(row.By.Contains(actor) && Procedure.OrganOf(actor) == OrganKind.JudicialDivisions, bench is not null);
        Assert.Equal(bench?.Division ?? DivisionKind.None, row.By.Contains(actor) ? Procedure.DivisionOf(actor) : DivisionKind.None);
        Assert.Equal(bench, row.Step.BenchOf(actor));
    }));

    [Theory]
    [InlineData("warrantIssued", Actor.PreTrialChamber, BenchKind.PreTrialChamberOrSingleJudge)]
    [InlineData("summonsIssued", Actor.PreTrialChamber, BenchKind.PreTrialChamberOrSingleJudge)]
    [InlineData("applicationRejected", Actor.PreTrialChamber, BenchKind.PreTrialChamberOrSingleJudge)]
    [InlineData("firstAppearance", Actor.PreTrialChamber, BenchKind.PreTrialChamberOrSingleJudge)]
    [InlineData("inadmissible", Actor.PreTrialChamber, BenchKind.PreTrialChamber)]
    [InlineData("inadmissible", Actor.TrialChamber, BenchKind.TrialChamber)]
    [InlineData("chargesConfirmed", Actor.PreTrialChamber, BenchKind.PreTrialChamber)]
    [InlineData("chargesConfirmed.absent", Actor.PreTrialChamber, BenchKind.PreTrialChamber)]
    [InlineData("chargesPartlyConfirmed.anew", Actor.PreTrialChamber, BenchKind.PreTrialChamber)]
    [InlineData("chargesDeclined", Actor.PreTrialChamber, BenchKind.PreTrialChamber)]
    [InlineData("chargesDeclined.absent", Actor.PreTrialChamber, BenchKind.PreTrialChamber)]
    [InlineData("convicted", Actor.TrialChamber, BenchKind.TrialChamber)]
    [InlineData("convicted.onAppeal", Actor.AppealsChamber, BenchKind.AppealsChamber)]
    [InlineData("sentenced", Actor.TrialChamber, BenchKind.TrialChamber)]
    [InlineData("appealDecided", Actor.AppealsChamber, BenchKind.AppealsChamber)]
    [InlineData("sentenceReduced", Actor.AppealsChamber, BenchKind.AppealsChamberForReview)]
    [InlineData("compensationAwarded", Actor.PreTrialChamber, BenchKind.ChamberForCompensation)]
    [InlineData("compensationAwarded", Actor.TrialChamber, BenchKind.ChamberForCompensation)]
    [InlineData("revisionAllowed", Actor.AppealsChamber, BenchKind.AppealsChamber)]
    public void Judges_sit_as_the_act_asks(string code, Actor actor, BenchKind kind) => Assert.Equal(kind, Assert.Single(Procedure.Table, row => row.Code == code).BenchOf(actor)!.Kind);

    [Theory]
    [InlineData("warrantIssued 2025-07-08 by:prosecutor", "It is for the Pre-Trial Chamber to act (three judges or a single judge under 39(2)(b)(iii), 57(2)(b), RPE rule 7) (58(1))")]
    [InlineData("applicationWithdrawn 2025-07-08 by:preTrialChamber", "It is for the Prosecutor to act (58(1))")]
    public void A_refusal_tells_who_would_have_to_sit(string act, string sentence) =>
        Assert.Contains(sentence, Assert.Single(Records.Read("applicationFiled 2025-01-23", act).Problems).Message, StringComparison.Ordinal);

    [Fact]
    public void A_refusal_tells_of_several_chambers_how_each_would_have_to_sit()
    {
        var message = Assert.Single(Records.Read("applicationFiled 2025-01-23", "warrantIssued 2025-02-01", "inadmissible 2025-07-08 by:registrar").Problems).Message;

        Assert.Contains("the Pre-Trial Chamber: three judges, a majority of whom must concur under 39(2)(b)(iii), 57(2)(a); the Trial Chamber: three judges under ", message, StringComparison.Ordinal);
        Assert.Contains("; the Appeals Chamber: all judges of the Appeals Division under 39(2)(b)(i), 83(4))", message, StringComparison.Ordinal);
    }
}
