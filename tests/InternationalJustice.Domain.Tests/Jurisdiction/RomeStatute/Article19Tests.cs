using InternationalJustice.Domain.Data;
using InternationalJustice.Domain.Jurisdiction;
using InternationalJustice.Domain.Notation;
using InternationalJustice.Domain.Time;
using static InternationalJustice.Domain.Jurisdiction.ChallengeGround;
using static InternationalJustice.Domain.Jurisdiction.ChallengeStage;

namespace InternationalJustice.Domain.Tests.Jurisdiction.RomeStatute;

/// <summary>Who may challenge jurisdiction or admissibility, how often, until when and on which ground.</summary>
public class Article19Tests
{
    private static readonly Challenge OfSuspect = new(Challenger.Person, Pursued, BeforeTrial) { IsSought = true, IsRepeated = false };

    private static readonly Challenge OfState = new(Challenger.State, Pursued, BeforeTrial) { HasProceedings = true, IsAcceptanceRequired = false, IsRepeated = false };

    [Theory]
    [InlineData(true, Truth.Satisfied)]
    [InlineData(false, Truth.NotSatisfied)]
    [InlineData(null, Truth.Undetermined)]
    public void Somebody_may_challenge_once_a_warrant_or_summons_has_been_issued(bool? isSought, Truth expected) => Assert.Equal(expected, Heard(OfSuspect with { IsSought = isSought }));

    [Theory]
    [InlineData(true, false, Truth.Satisfied)]
    [InlineData(false, true, Truth.Satisfied)]
    [InlineData(null, true, Truth.Satisfied)]
    [InlineData(false, false, Truth.NotSatisfied)]
    [InlineData(false, null, Truth.Undetermined)]
    [InlineData(null, null, Truth.Undetermined)]
    public void A_State_may_challenge_that_pursues_the_case_or_on_whose_acceptance_jurisdiction_depends(bool? hasProceedings, bool? isAcceptanceRequired, Truth expected) =>
        Assert.Equal(expected, Heard(OfState with { HasProceedings = hasProceedings, IsAcceptanceRequired = isAcceptanceRequired }));

    [Theory]
    [InlineData(false, null, Truth.Satisfied)]
    [InlineData(true, true, Truth.Satisfied)]
    [InlineData(true, false, Truth.NotSatisfied)]
    [InlineData(true, null, Truth.Undetermined)]
    [InlineData(null, false, Truth.Undetermined)]
    [InlineData(null, true, Truth.Satisfied)]
    public void Each_may_challenge_once_unless_the_Court_gives_leave(bool? isRepeated, bool? hasLeave, Truth expected) =>
        Assert.All([OfSuspect, OfState], challenge => Assert.Equal(expected, Heard(challenge with { IsRepeated = isRepeated, HasLeave = hasLeave })));

    [Theory]
    [InlineData(BeforeTrial, null, Truth.Satisfied)]
    [InlineData(AtCommencement, null, Truth.Satisfied)]
    [InlineData(AfterCommencement, false, Truth.NotSatisfied)]
    [InlineData(AfterCommencement, null, Truth.Undetermined)]
    [InlineData(AfterCommencement, true, Truth.Satisfied)]
    [InlineData(ChallengeStage.None, null, Truth.Undetermined)]
    public void The_commencement_of_the_trial_is_the_last_moment_without_leave(ChallengeStage stage, bool? hasLeave, Truth expected) =>
        Assert.All([Tried, ChallengeGround.Jurisdiction], ground => Assert.Equal(expected, Heard(OfSuspect with { Ground = ground, Stage = stage, HasLeave = hasLeave })));

    [Theory]
    [InlineData(Pursued)]
    [InlineData(NotProsecuted)]
    [InlineData(ChallengeGround.Gravity)]
    public void From_the_commencement_on_admissibility_can_be_challenged_only_because_the_person_has_been_tried(ChallengeGround ground)
    {
        Assert.Equal(Truth.Satisfied, Heard(OfState with { Ground = ground }));
        Assert.Equal(Truth.NotSatisfied, Heard(OfState with { Ground = ground, Stage = AtCommencement }));
        Assert.Equal(Truth.NotSatisfied, Heard(OfState with { Ground = ground, Stage = AfterCommencement, HasLeave = true }));
        Assert.Equal(Truth.Satisfied, Heard(OfState with { Ground = Tried, Stage = AfterCommencement, HasLeave = true }));
        Assert.Equal(Truth.Undetermined, Heard(OfState with { Ground = ground, Stage = ChallengeStage.None, HasLeave = true }));
    }

    [Fact]
    public void What_is_not_stated_is_named()
    {
        var open = new Challenge(Challenger.None, ChallengeGround.None, ChallengeStage.None).MayBeHeard();

        Assert.Equal(["by", "ground", "hasLeave", "isRepeated", "stage"], open.SelfAndDescendants.SelectMany(finding => finding.MissingFacts).Select(fact => fact.Path).Distinct().Order(StringComparer.Ordinal));
        Assert.Empty(OfState.MayBeHeard().SelfAndDescendants.SelectMany(finding => finding.MissingFacts));
    }

    [Fact]
    public void The_finding_says_why_with_its_provisions()
    {
        var text = new FindingText(Language.English, Dataset.Embedded.Register);
        var late = (OfSuspect with { Stage = AfterCommencement, HasLeave = false }).MayBeHeard();

        Assert.Equal("19", late.Provision.ToString());
        Assert.Equal(
            ["19(2) Satisfied", "19(4) Satisfied", "19(4) NotSatisfied", "19(4) NotSatisfied"],
            late.Findings.Select(finding => $"{finding.Provision} {finding.Truth.Initial}"));
        Assert.Equal("The trial has commenced, and the Court has given no leave for a later challenge", text.Render(late.Findings[2].Because));
    }

    private static Truth Heard(Challenge challenge) => challenge.MayBeHeard().Truth.Initial;
}
