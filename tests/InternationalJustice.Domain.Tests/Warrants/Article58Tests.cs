using InternationalJustice.Domain.Citations;
using InternationalJustice.Domain.Documents;
using InternationalJustice.Domain.Time;
using InternationalJustice.Domain.Warrants;

namespace InternationalJustice.Domain.Tests.Warrants;

/// <summary>Article 58: the application, the warrant or summons, and how long it has effect.</summary>
public sealed class Article58Tests
{
    [Fact]
    public void An_application_is_pending_until_it_is_decided()
    {
        var record = Records.Of("applicationFiled 2025-01-23 by:prosecutor", "warrantIssued 2025-07-08 by:preTrialChamber");

        Assert.Equal(WarrantStatus.NoWarrant, record.Status.At(Records.Day("2025-01-22")));
        Assert.Equal(WarrantStatus.ApplicationPending, record.Status.At(Records.Day("2025-01-23")));
        Assert.Equal(WarrantStatus.ApplicationPending, record.Status.At(Records.Day("2025-07-07")));
        Assert.Equal(WarrantStatus.InForce, record.Status.At(Records.Day("2025-07-08")));
        Assert.Equal(WarrantStatus.InForce, record.Status.Final);
    }

    [Fact]
    public void Without_an_application_no_warrant_is_issued()
    {
        var problem = Assert.Single(Records.Read("warrantIssued 2025-07-08 by:preTrialChamber").Problems);

        Assert.Equal(("$.acts[0]", ProblemCodes.UnlawfulAct), (problem.Path, problem.Code));
        Assert.Contains("58(1)", problem.Message, StringComparison.Ordinal);
        Assert.Contains("applicationFiled", problem.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("warrantIssued 2025-07-08 by:prosecutor", "the Pre-Trial Chamber")]
    [InlineData("warrantIssued 2025-07-08 by:trialChamber", "the Pre-Trial Chamber")]
    [InlineData("summonsIssued 2025-07-08 by:prosecutor", "the Pre-Trial Chamber")]
    [InlineData("applicationRejected 2025-07-08 by:presidency", "the Pre-Trial Chamber")]
    [InlineData("applicationWithdrawn 2025-07-08 by:preTrialChamber", "the Prosecutor")]
    public void An_organ_that_may_not_take_an_act_is_told_who_may(string act, string who)
    {
        var problem = Assert.Single(Records.Read("applicationFiled 2025-01-23", act).Problems);

        Assert.Equal(("$.acts[1]", ProblemCodes.UnlawfulAct), (problem.Path, problem.Code));
        Assert.Contains($"It is for {who} to act", problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void An_application_is_filed_by_the_Prosecutor_alone() =>
        Assert.Equal(ProblemCodes.UnlawfulAct, Assert.Single(Records.Read("applicationFiled 2025-01-23 by:preTrialChamber").Problems).Code);

    [Fact]
    public void A_rejected_application_leaves_nothing_to_execute_and_another_may_follow()
    {
        var record = Records.Of("applicationFiled 2020-01-01", "applicationRejected 2020-03-01", "applicationFiled 2021-01-01", "warrantIssued 2021-02-01");

        Assert.Equal(WarrantStatus.Rejected, record.Status.At(Records.Day("2020-03-01")));
        Assert.Equal(WarrantStatus.ApplicationPending, record.Status.At(Records.Day("2021-01-31")));
        Assert.Equal(WarrantStatus.InForce, record.Status.At(Records.Day("2021-02-01")));
    }

    [Fact]
    public void An_application_that_was_taken_back_cannot_be_granted()
    {
        Assert.Equal(WarrantStatus.ApplicationWithdrawn, Records.Of("applicationFiled 2020-01-01", "applicationWithdrawn 2020-02-01").Status.Final);
        Assert.Equal("$.acts[2]", Assert.Single(Records.Read("applicationFiled 2020-01-01", "applicationWithdrawn 2020-02-01", "warrantIssued 2020-03-01").Problems).Path);
    }

    [Fact]
    public void A_warrant_remains_in_effect_until_a_chamber_orders_otherwise()
    {
        var record = Records.Of("applicationFiled 2012-01-01", "warrantIssued 2012-02-29", "warrantWithdrawn 2021-07-19 by:preTrialChamber");

        Assert.Equal(WarrantStatus.InForce, record.Status.At(Records.Day("2021-07-18")));
        Assert.Equal(WarrantStatus.Withdrawn, record.Status.At(Records.Day("2021-07-19")));
        Assert.Equal(ProceedingsStage.Investigation, record.Stage.Final);
    }

    [Fact]
    public void The_Prosecutor_cannot_withdraw_a_warrant() =>
        Assert.Equal("$.acts[2]", Assert.Single(Records.Read("applicationFiled 2012-01-01", "warrantIssued 2012-02-29", "warrantWithdrawn 2021-07-19 by:prosecutor").Problems).Path);

    [Fact]
    public void A_summons_is_nothing_to_arrest_on()
    {
        var record = Records.Of("applicationFiled 2010-12-15", "summonsIssued 2011-03-08", "firstAppearance 2011-04-07");

        Assert.Equal(WarrantStatus.Summoned, record.Status.At(Records.Day("2011-03-08")));
        Assert.Equal(Truth.NotSatisfied, record.InForce.At(Records.Day("2011-03-08")));
        Assert.Equal(ProceedingsStage.AwaitingConfirmation, record.Stage.Final);
        Assert.Equal(Custody.AtLiberty, record.Current.Custody);
    }

    [Fact]
    public void Who_was_summoned_is_not_arrested()
    {
        var problem = Assert.Single(Records.Read("applicationFiled 2010-12-15", "summonsIssued 2011-03-08", "arrested 2011-03-20 by:KEN").Problems);
        Assert.Equal("$.acts[2]", problem.Path);
    }

    [Fact]
    public void A_warrant_replaces_a_summons_that_was_not_enough()
    {
        var record = Records.Of(
            "applicationFiled 2008-11-20", "summonsIssued 2009-08-27", "firstAppearance 2010-06-17", "chargesConfirmed 2011-03-07", "warrantIssued 2014-09-11 by:trialChamber");

        Assert.Equal(WarrantStatus.Summoned, record.Status.At(Records.Day("2014-09-10")));
        Assert.Equal(WarrantStatus.InForce, record.Status.At(Records.Day("2014-09-11")));
        Assert.Equal(ProceedingsStage.CommittedForTrial, record.Stage.Final);
        Assert.Equal(Custody.None, record.Current.Custody);
    }

    [Fact]
    public void Of_several_warrants_each_is_withdrawn_by_its_number()
    {
        string[] acts = ["applicationFiled 2006-01-12", "warrantIssued 2006-08-22", "applicationFiled 2012-05-14", "warrantIssued 2012-07-13"];

        Assert.Equal(WarrantStatus.InForce, Records.Of([.. acts, "warrantWithdrawn 2013-01-01 w:1"]).Status.Final);
        Assert.Equal(WarrantStatus.Withdrawn, Records.Of([.. acts, "warrantWithdrawn 2013-01-01 w:1", "warrantWithdrawn 2013-01-02 w:2"]).Status.Final);
        Assert.Equal(WarrantStatus.Withdrawn, Records.Of([.. acts, "warrantWithdrawn 2013-01-01"]).Status.Final);
        Assert.False(Records.Read([.. acts, "warrantWithdrawn 2013-01-01 w:3"]).IsValid);
    }

    [Fact]
    public void A_warrant_can_be_amended_until_the_charges_are_decided_on()
    {
        string[] acts = ["applicationFiled 2005-05-06", "warrantIssued 2005-07-08"];

        Assert.True(Records.Read([.. acts, "warrantAmended 2005-09-27 by:preTrialChamber"]).IsValid);
        Assert.False(Records.Read("applicationFiled 2005-05-06", "warrantAmended 2005-09-27").IsValid);
        Assert.False(Records.Read([.. acts, "surrendered 2006-01-01", "firstAppearance 2006-01-04", "chargesConfirmed 2006-12-01", "warrantAmended 2007-01-01"]).IsValid);
    }
}
