using InternationalJustice.Domain.Cooperation;
using InternationalJustice.Domain.Data;
using InternationalJustice.Domain.States;
using InternationalJustice.Domain.Tests.Warrants;

namespace InternationalJustice.Domain.Tests.Cooperation;

/// <summary>Article 92 and rule 188: sixty days after a provisional arrest. France and Mali are parties; the cases are made up.</summary>
public sealed class Article92Tests
{
    private static readonly string[] Held = ["applicationFiled 2019-02-04", "warrantIssued 2019-03-15", "provisionallyArrested 2019-06-01 by:MLI"];

    [Theory]
    [InlineData("2019-05-31", ArrestDuty.MustArrest, null)]
    [InlineData("2019-06-01", ArrestDuty.MustArrest, DutyReason.HeldProvisionally)]
    [InlineData("2019-07-31", ArrestDuty.MustArrest, DutyReason.HeldProvisionally)]
    [InlineData("2019-08-01", ArrestDuty.Undetermined, DutyReason.ProvisionalArrestOver)]
    public void The_State_holds_the_person_for_sixty_days_and_what_follows_depends_on_the_request(string on, ArrestDuty duty, DutyReason? reason)
    {
        var duties = Of(Held);
        var finding = duties.Find(StateCode.Parse("MLI"))!.On(Records.Day(on));

        Assert.Equal(duty, duties.DutyOn("MLI", on));
        Assert.Equal(reason, finding.Basis.Select(basis => (DutyReason?)basis.Reason).FirstOrDefault(one => one is DutyReason.HeldProvisionally or DutyReason.ProvisionalArrestOver));
        Assert.Equal(duty == ArrestDuty.Undetermined ? ["acts"] : [], finding.MissingFacts);
    }

    [Fact]
    public void The_last_day_is_named() => Assert.Equal(
        "Mali holds the person on a provisional arrest; the request for surrender and its documents must reach it by 31 July 2019",
        Of(Held).Find(StateCode.Parse("MLI"))!.On(Records.Day("2019-06-02")).Basis.Single(basis => basis.Reason == DutyReason.HeldProvisionally).Text());

    [Fact]
    public void An_arrest_on_the_request_ends_the_provisional_one() => Assert.Equal(ArrestDuty.MustArrest, Of([.. Held, "arrested 2019-07-15 by:MLI"]).DutyOn("MLI", "2019-09-01"));

    [Fact]
    public void A_State_that_let_the_person_go_is_asked_like_any_other() => Assert.Equal(ArrestDuty.MustArrest, Of([.. Held, "released 2019-08-02 by:MLI"]).DutyOn("MLI", "2019-09-01"));

    [Fact]
    public void Other_States_are_not_concerned() => Assert.Equal(ArrestDuty.MustArrest, Of(Held).DutyOn("FRA", "2019-09-01"));

    [Fact]
    public void An_uncertain_day_of_arrest_leaves_it_open_from_the_first_day_on_which_the_time_can_have_passed()
    {
        var duties = Of("applicationFiled 2019-02-04", "warrantIssued 2019-03-15", "provisionallyArrested 2019-06-01/2019-06-10 by:MLI");

        Assert.Equal(ArrestDuty.MustArrest, duties.DutyOn("MLI", "2019-07-31"));
        Assert.Equal(ArrestDuty.Undetermined, duties.DutyOn("MLI", "2019-08-01"));
    }

    private static DutyToArrest Of(params string[] acts) => DutyToArrest.Of(Records.Of(acts), Dataset.Embedded);
}
