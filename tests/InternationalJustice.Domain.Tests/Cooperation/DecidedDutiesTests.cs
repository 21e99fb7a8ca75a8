using InternationalJustice.Domain.Cooperation;
using InternationalJustice.Domain.Positions;

namespace InternationalJustice.Domain.Tests.Cooperation;

/// <summary>Duties on which the Court has decided, or which follow from the text.</summary>
public sealed class DecidedDutiesTests
{
    private const string Bashir = "Omar Hassan Ahmad Al Bashir";
    private const string Netanyahu = "Benjamin Netanyahu";

    /// <summary>ICC-01/18-374, Pre-Trial Chamber I, 21 November 2024.</summary>
    [Theory]
    [InlineData("2024-11-20", ArrestDuty.NotApplicable)]
    [InlineData("2024-11-21", ArrestDuty.MustArrest)]
    public void A_party_is_bound_from_the_day_on_which_a_public_warrant_is_issued(string on, ArrestDuty duty) => Assert.Equal(duty, Duties.On(Netanyahu, "FRA", on).Duty);

    /// <summary>ICC-01/11-01/11-466-Red, Pre-Trial Chamber I, 11 October 2013; final on 24 July 2014.</summary>
    [Fact]
    public void Nothing_is_left_to_execute_after_a_case_was_held_inadmissible() =>
        Assert.Contains(Duties.On("Abdullah Al-Senussi", "TUN", "2014-08-01").Duty, new[] { ArrestDuty.NotApplicable, ArrestDuty.NoDuty });

    /// <summary>Pre-Trial Chambers, 2013 to 2017, on the Democratic Republic of the Congo, South Africa, Jordan, Chad and Nigeria.</summary>
    [Theory]
    [InlineData("COD", "2014-02-26")]
    [InlineData("ZAF", "2015-06-14")]
    [InlineData("JOR", "2017-03-29")]
    [InlineData("TCD", "2013-02-16")]
    [InlineData("NGA", "2013-07-15")]
    public void A_party_had_to_arrest_the_head_of_State_of_Sudan(string state, string on) => Assert.Equal(ArrestDuty.MustArrest, Duties.On(Bashir, state, on).Duty);

    /// <summary>Appeals Chamber, 6 May 2019.</summary>
    [Fact]
    public void That_Jordan_had_to_arrest_rests_on_a_contested_question()
    {
        var finding = Duties.On(Bashir, "JOR", "2017-03-29");

        var contested = Assert.Single(finding.Contested);
        Assert.Equal((ContestedQuestionId.Article98HeadOfState, PositionId.NoImmunity), (contested.Question, contested.Position));
        Assert.Equal(
            [new DutyUnderPosition(PositionId.SecurityCouncilRemoves, ArrestDuty.MustArrest), new DutyUnderPosition(PositionId.Article98Protects, ArrestDuty.NoDuty)],
            contested.Alternatives);
    }

    /// <summary>Pre-Trial Chamber I, 24 July 2025.</summary>
    [Fact]
    public void Hungary_had_to_arrest_the_head_of_government_of_a_State_that_is_not_a_party() => Assert.Equal(ArrestDuty.MustArrest, Duties.On(Netanyahu, "HUN", "2025-04-03").Duty);

    /// <summary>ICC-01/22-143, Pre-Trial Chamber II, 19 March 2026; Pre-Trial Chamber II, 24 October 2024.</summary>
    [Theory]
    [InlineData("TJK", "2025-10-08")]
    [InlineData("MNG", "2024-09-02")]
    public void A_party_had_to_arrest_the_head_of_State_of_Russia(string state, string on) => Assert.Equal(ArrestDuty.MustArrest, Duties.On("Vladimir Vladimirovich Putin", state, on).Duty);

    /// <summary>Pre-Trial Chamber I, 17 October 2025.</summary>
    [Fact]
    public void Italy_had_to_arrest_the_day_after_the_warrant_became_public() => Assert.Equal(ArrestDuty.MustArrest, Duties.On("Osama Elmasry Njeem (Almasri)", "ITA", "2025-01-25").Duty);

    [Fact]
    public void A_notice_of_withdrawal_changes_nothing_before_it_takes_effect()
    {
        var finding = Duties.On(Netanyahu, "HUN", "2025-12-01");

        Assert.Equal(ArrestDuty.MustArrest, finding.Duty);
        Assert.Contains(finding.Basis, basis => basis.Reason == DutyReason.Party);
    }

    /// <summary>No organ of the Court has decided; article 127(2).</summary>
    [Fact]
    public void A_State_that_left_before_the_investigation_commenced_need_not_arrest()
    {
        var finding = Duties.On("Ronald Marapon dela Rosa", "PHL", "2026-06-01");

        Assert.Equal(ArrestDuty.MayCooperate, finding.Duty);
        Assert.Equal(ContestedQuestionId.CooperationAfterWithdrawal, Assert.Single(finding.Contested).Question);
    }

    /// <summary>Decisions of Pre-Trial Chamber I of 25 May 2010 on Sudan and of 10 December 2014 on Libya.</summary>
    [Theory]
    [InlineData("Ahmad Muhammad Harun", "SDN", "2010-05-25", "S/RES/1593 (2005)")]
    [InlineData("Saif Al-Islam Gaddafi", "LBY", "2014-12-10", "S/RES/1970 (2011)")]
    public void A_State_that_is_not_a_party_is_bound_by_the_resolution_that_names_it(string person, string state, string on, string resolution)
    {
        var finding = Duties.On(person, state, on);

        Assert.Equal(ArrestDuty.MustArrest, finding.Duty);
        var basis = Assert.Single(finding.Basis, basis => basis.Reason == DutyReason.SecurityCouncilObliges);
        Assert.Equal("UNC article 25", basis.Provision.ToString());
        Assert.Contains(resolution, basis.Text(), StringComparison.Ordinal);
    }

    /// <summary>Published number of parties on 8 July 2025: 125.</summary>
    [Theory]
    [InlineData("Haibatullah Akhundzada")]
    [InlineData("Abdul Hakim Haqqani")]
    public void On_8_July_2025_the_125_parties_had_to_arrest_the_two_suspects_of_the_situation_in_Afghanistan(string person)
    {
        var duties = Duties.Of(person);

        Assert.Equal(125, duties.Count(Warrants.Records.Day("2025-07-08"), ArrestDuty.MustArrest));
        Assert.Equal(0, duties.Count(Warrants.Records.Day("2025-07-07"), ArrestDuty.MustArrest));
        Assert.Equal(0, duties.Count(Warrants.Records.Day("2025-07-08"), ArrestDuty.Undetermined));
        Assert.All(duties.Exposure(Warrants.Records.Day("2025-01-23")), exposure => Assert.Equal(ArrestDuty.NotApplicable, exposure.Duty));
    }
}
