using InternationalJustice.Domain.Cooperation;
using InternationalJustice.Domain.Data;
using InternationalJustice.Domain.States;
using InternationalJustice.Domain.Tests.Warrants;
using InternationalJustice.Domain.Time;
using InternationalJustice.Domain.Warrants;

namespace InternationalJustice.Domain.Tests.Cooperation;

/// <summary>Article 97: consultations do not suspend the duty (Appeals Chamber, 6 May 2019, on Jordan).</summary>
public sealed class Article97Tests
{
    [Theory]
    [InlineData("JOR", "2017-03-27", false)]
    [InlineData("JOR", "2017-03-28", true)]
    [InlineData("JOR", "2017-03-29", true)]
    [InlineData("JOR", "2017-03-30", false)]
    [InlineData("FRA", "2017-03-29", false)]
    public void They_are_named_on_their_days_and_the_duty_stays(string state, string on, bool isNamed)
    {
        var options = new DutyOptions { Consultations = [new Consultation(StateCode.Parse("JOR"), DatePeriod.Parse("2017-03-28/2017-03-29"))] };
        var duties = DutyToArrest.Of(Dataset.Embedded.Persons.Find("Omar Hassan Ahmad Al Bashir").Found!, Dataset.Embedded, options);

        Assert.Equal(ArrestDuty.MustArrest, duties.DutyOn(state, on));
        Assert.Equal(isNamed, duties.Find(StateCode.Parse(state))!.On(Records.Day(on)).Basis.Any(basis => basis.Reason == DutyReason.Consulting));
    }

    [Fact]
    public void A_State_that_is_not_bound_need_not_consult()
    {
        var options = new DutyOptions { Consultations = [new Consultation(StateCode.Parse("CHN"), DatePeriod.Always)] };
        var finding = DutyToArrest.Of(Dataset.Embedded.Persons.Find("Joseph Kony").Found!, Dataset.Embedded, options).Find(StateCode.Parse("CHN"))!.On(Records.Day("2020-01-01"));

        Assert.Equal((ArrestDuty.MayCooperate, false), (finding.Duty, finding.Basis.Any(basis => basis.Reason == DutyReason.Consulting)));
    }
}
