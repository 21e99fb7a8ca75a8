using InternationalJustice.Domain.Courts;
using InternationalJustice.Domain.Data;
using InternationalJustice.Domain.Situations;
using InternationalJustice.Domain.States;

namespace InternationalJustice.Domain.Tests.Situations;

/// <summary>The situations before the Court, as embedded in the library.</summary>
public sealed class SituationRegisterTests
{
    private static readonly SituationRegister Register = Dataset.Embedded.Situations;

    [Fact]
    public void There_are_31_situations_of_which_18_are_or_were_investigated()
    {
        Assert.Equal(31, Register.Situations.Length);
        Assert.Equal(18, Register.Situations.Count(situation => situation.Kind == SituationKind.Investigation));
    }

    [Theory]
    [InlineData("ICC-02/17", "Afghanistan", "2020-03-05")]
    [InlineData("ICC-02/05", "Darfur, Sudan", "2005-06-06")]
    [InlineData("ICC-01/17", "Burundi", "2017-10-25")]
    [InlineData("ICC-01/21", "Philippines", "2021-09-15")]
    [InlineData("ICC-01/11", "Libya", "2011-03-03")]
    [InlineData("ICC-01/18", "State of Palestine", "2021-03-03")]
    public void A_situation_is_found_by_its_number(string number, string name, string openedOn)
    {
        var situation = Register.Find(SituationNumber.Parse(number))!;
        Assert.Equal((name, openedOn), (situation.Name, situation.InvestigationOpenedOn.ToString()));
    }

    [Fact]
    public void A_referral_by_the_Security_Council_names_the_States_that_it_obliges()
    {
        var darfur = Register.Find(SituationNumber.Parse("ICC-02/05"))!.SecurityCouncilReferral!;
        Assert.Equal(("S/RES/1593 (2005)", "2005-03-31"), (darfur.Resolution, darfur.On.ToString()));
        Assert.Equal([StateCode.Parse("SDN")], darfur.Obliges);
        Assert.Null(Register.Find(SituationNumber.Parse("ICC-02/17"))!.SecurityCouncilReferral);
    }

    [Fact]
    public void What_is_only_recalled_is_kept_apart_from_the_facts()
    {
        var venezuela = Register.Find(SituationNumber.Parse("ICC-02/18"))!;
        Assert.Equal("2021-11", venezuela.InvestigationOpenedOn.ToString());
        Assert.Contains(venezuela.RecalledActs, act => act.Kind == SituationActKind.InvestigationOpened && act.On.ToString() == "2021-11-03");
        Assert.All(Register.Situations.SelectMany(situation => situation.Acts), act => Assert.True(act.Provenance.Confidence >= Confidence.Inferred));
    }

    [Fact]
    public void A_number_that_is_only_recalled_finds_its_situation_and_is_not_given_out_as_a_fact()
    {
        var situation = Register.Find(SituationNumber.Parse("ICC-01/19"))!;
        Assert.Equal("Bangladesh/Myanmar", situation.Name);
        Assert.Null(situation.Number);
    }

    [Fact]
    public void A_number_that_nobody_has_finds_nothing() => Assert.Null(Register.Find(SituationNumber.Parse("ICC-99/99")));
}
