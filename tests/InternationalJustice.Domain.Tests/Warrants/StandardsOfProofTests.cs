using InternationalJustice.Domain.Citations;
using InternationalJustice.Domain.Warrants;

namespace InternationalJustice.Domain.Tests.Warrants;

public sealed class StandardsOfProofTests
{
    [Theory]
    [InlineData(StandardOfProof.ReasonableGrounds, "58(1)(a)")]
    [InlineData(StandardOfProof.SubstantialGrounds, "61(7)")]
    [InlineData(StandardOfProof.BeyondReasonableDoubt, "66(3)")]
    public void Each_standard_is_found_in_its_provision(StandardOfProof standard, string provision) =>
        Assert.Equal(provision, StandardsOfProof.Get(standard).Provisions[0].ToString());

    [Fact]
    public void Every_provision_exists() =>
        Assert.All(StandardsOfProof.All, standard => Assert.All(standard.Provisions, provision => Assert.True(RomeStatute.Contains(provision))));

    [Fact]
    public void Every_standard_is_found_under_its_id() => Assert.All(StandardsOfProof.All, standard => Assert.Same(standard, StandardsOfProof.Get(standard.Standard)));

    [Fact]
    public void No_standard_is_not_a_standard() => Assert.Throws<ArgumentOutOfRangeException>(() => StandardsOfProof.Get(StandardOfProof.None));

    [Theory]
    [InlineData(ProceedingsStage.Investigation, StandardOfProof.ReasonableGrounds)]
    [InlineData(ProceedingsStage.AwaitingConfirmation, StandardOfProof.SubstantialGrounds)]
    [InlineData(ProceedingsStage.Trial, StandardOfProof.BeyondReasonableDoubt)]
    [InlineData(ProceedingsStage.AcquittalFinal, StandardOfProof.None)]
    [InlineData(ProceedingsStage.Undetermined, StandardOfProof.None)]
    public void A_stage_tells_the_standard_of_the_decision_to_come(ProceedingsStage stage, StandardOfProof standard) => Assert.Equal(standard, StandardsOfProof.OfNextDecision(stage));
}
