using InternationalJustice.Domain.Documents;
using InternationalJustice.Domain.Time;
using InternationalJustice.Domain.Warrants;

namespace InternationalJustice.Domain.Tests.Warrants;

/// <summary>Records in which the day of an act is known only within a range.</summary>
public sealed class UncertainRecordTests
{
    [Fact]
    public void Within_the_range_the_status_is_undetermined()
    {
        var record = Records.Of("applicationFiled 2023-04", "warrantIssued 2023-07", "warrantWithdrawn 2024-10-04");

        Assert.Equal(WarrantStatus.NoWarrant, record.Status.At(Records.Day("2023-03-31")));
        Assert.Equal(WarrantStatus.Undetermined, record.Status.At(Records.Day("2023-04-01")));
        Assert.Equal(WarrantStatus.ApplicationPending, record.Status.At(Records.Day("2023-04-30")));
        Assert.Equal(WarrantStatus.ApplicationPending, record.Status.At(Records.Day("2023-06-30")));
        Assert.Equal(WarrantStatus.Undetermined, record.Status.At(Records.Day("2023-07-01")));
        Assert.Equal(Truth.Undetermined, record.InForce.At(Records.Day("2023-07-30")));
        Assert.Equal(WarrantStatus.InForce, record.Status.At(Records.Day("2023-07-31")));
    }

    [Fact]
    public void The_order_of_the_acts_narrows_the_range()
    {
        var record = Records.Of("applicationFiled 2005", "warrantIssued 2005-07-08", "warrantAmended 2005");

        Assert.Equal("2005-01-01/2005-07-08", record.DayOf(0).ToString());
        Assert.Equal("2005-07-08/2005-12-31", record.DayOf(2).ToString());
    }

    [Fact]
    public void What_is_the_same_either_way_is_determined()
    {
        var record = Records.Of("applicationFiled 2005-05-06", "warrantIssued 2005-07-08", "warrantAmended 2005-09");

        Assert.Equal(WarrantStatus.InForce, record.Status.At(Records.Day("2005-09-15")));
        Assert.Equal([ActKind.WarrantAmended], record.UncertainActs(Records.Day("2005-09-15")).Select(act => act.Kind));
        Assert.Empty(record.UncertainActs(Records.Day("2005-09-30")));
    }

    [Fact]
    public void Next_steps_are_those_that_are_lawful_either_way()
    {
        var record = Records.Of("applicationFiled 2023-04-01", "warrantIssued 2023-07", "surrendered 2023-09-01");
        var steps = record.NextSteps(Records.Day("2023-07-15")).Select(step => step.Kind).ToHashSet();

        Assert.DoesNotContain(ActKind.Arrested, steps);
        Assert.DoesNotContain(ActKind.ApplicationRejected, steps);
        Assert.Contains(ActKind.ApplicationFiled, steps);
    }

    [Fact]
    public void A_time_limit_that_starts_on_an_uncertain_day_ends_on_one()
    {
        var record = Records.Of("applicationFiled 2023-04-01", "warrantIssued 2023-05-01", "provisionallyArrested 2023-06");
        Assert.Equal("2023-07-31/2023-08-29", Assert.Single(record.TimeLimits(Records.Day("2023-07-01"))).LastDay.ToString());
    }

    [Fact]
    public void Acts_that_cannot_be_in_the_order_of_the_list_are_refused()
    {
        var problem = Assert.Single(Records.Read("applicationFiled 2023-04", "warrantIssued 2023-03-31").Problems);
        Assert.Equal(("$.acts[1].on", ProblemCodes.DateOrder), (problem.Path, problem.Code));
        Assert.True(Records.Read("applicationFiled 2023-04", "warrantIssued 2023-04-01").IsValid);
    }
}
