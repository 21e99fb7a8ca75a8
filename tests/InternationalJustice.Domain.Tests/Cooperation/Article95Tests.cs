using InternationalJustice.Domain.Cooperation;
using InternationalJustice.Domain.Data;
using InternationalJustice.Domain.States;
using InternationalJustice.Domain.Tests.Warrants;
using InternationalJustice.Domain.Time;
using InternationalJustice.Domain.Warrants;

namespace InternationalJustice.Domain.Tests.Cooperation;

/// <summary>Article 95: postponement while the Court considers a challenge to admissibility.</summary>
public sealed class Article95Tests
{
    [Theory]
    [InlineData("2020-02-29", ArrestDuty.MustArrest)]
    [InlineData("2020-03-01", ArrestDuty.NoDuty)]
    [InlineData("2021-03-01", ArrestDuty.NoDuty)]
    [InlineData("2021-03-02", ArrestDuty.MustArrest)]
    public void From_the_challenge_to_the_decision_a_State_may_postpone(string on, ArrestDuty duty) => Assert.Equal(duty, Of("2020-03-01", "2021-03-01").DutyOn("FRA", on));

    [Fact]
    public void Without_a_decision_it_may_postpone_until_further_notice() => Assert.Equal(ArrestDuty.NoDuty, Of("2020-03-01", null).DutyOn("FRA", "2030-01-01"));

    [Theory]
    [InlineData("2020-02-29", ArrestDuty.MustArrest)]
    [InlineData("2020-03-01", ArrestDuty.Undetermined)]
    [InlineData("2020-03-31", ArrestDuty.NoDuty)]
    [InlineData("2021-03-15", ArrestDuty.Undetermined)]
    [InlineData("2021-04-01", ArrestDuty.MustArrest)]
    public void Uncertain_days_leave_it_open(string on, ArrestDuty duty) => Assert.Equal(duty, Of("2020-03", "2021-03").DutyOn("FRA", on));

    [Fact]
    public void A_State_that_is_not_bound_has_nothing_to_postpone() => Assert.Equal(ArrestDuty.MayCooperate, Of("2020-03-01", null).DutyOn("CHN", "2020-06-01"));

    [Fact]
    public void The_provision_is_named() =>
        Assert.Equal("95", Of("2020-03-01", null).Find(StateCode.Parse("FRA"))!.On(Records.Day("2020-06-01")).Basis.Single(basis => basis.Reason == DutyReason.AdmissibilityChallenged).Provision.ToString());

    private static DutyToArrest Of(string from, string? to) => DutyToArrest.Of(
        Records.Of("applicationFiled 2019-02-04", "warrantIssued 2019-03-15"),
        Dataset.Embedded,
        new DutyOptions { Challenges = [new AdmissibilityChallenge(UncertainDate.Parse(from), to is null ? null : UncertainDate.Parse(to))] });
}
