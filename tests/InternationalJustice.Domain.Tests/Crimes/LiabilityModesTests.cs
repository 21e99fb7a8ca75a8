using InternationalJustice.Domain.Citations;
using InternationalJustice.Domain.Crimes;
using InternationalJustice.Domain.Notation;

namespace InternationalJustice.Domain.Tests.Crimes;

public class LiabilityModesTests
{
    [Fact]
    public void Every_mode_is_described_once_in_the_order_of_the_Statute()
    {
        Assert.Equal(Enum.GetValues<ModeOfLiability>().Where(mode => mode != ModeOfLiability.None), LiabilityModes.All.Select(mode => mode.Id));
        Assert.Equal(LiabilityModes.All.Select(mode => mode.Provision).Order(), LiabilityModes.All.Select(mode => mode.Provision));
        Assert.All(LiabilityModes.All, mode =>
        {
            Assert.Same(mode, LiabilityModes.Find(mode.Id));
            Assert.True(RomeStatute.Contains(mode.Provision));
            Assert.NotEmpty(mode.Requirements);
            Assert.NotEmpty(mode.MentalRequirements);
            Assert.NotEmpty(mode.Name(Language.English));
            Assert.NotEmpty(mode.Name(Language.French));
            Assert.Empty(mode.Name(Language.None));
        });
    }

    [Theory]
    [InlineData(ModeOfLiability.DirectPerpetration, "25(3)(a)", ParticipationForm.Principal)]
    [InlineData(ModeOfLiability.IndirectCoPerpetration, "25(3)(a)", ParticipationForm.Principal)]
    [InlineData(ModeOfLiability.Ordering, "25(3)(b)", ParticipationForm.Accessory)]
    [InlineData(ModeOfLiability.Assisting, "25(3)(c)", ParticipationForm.Accessory)]
    [InlineData(ModeOfLiability.ContributingWithAim, "25(3)(d)(i)", ParticipationForm.Accessory)]
    [InlineData(ModeOfLiability.ContributingWithKnowledge, "25(3)(d)(ii)", ParticipationForm.Accessory)]
    [InlineData(ModeOfLiability.IncitingGenocide, "25(3)(e)", ParticipationForm.Inchoate)]
    [InlineData(ModeOfLiability.Attempting, "25(3)(f)", ParticipationForm.Inchoate)]
    [InlineData(ModeOfLiability.CommandResponsibility, "28(a)", ParticipationForm.Omission)]
    [InlineData(ModeOfLiability.SuperiorResponsibility, "28(b)", ParticipationForm.Omission)]
    public void A_mode_has_its_place_in_the_Statute(ModeOfLiability id, string provision, ParticipationForm form)
    {
        var mode = LiabilityModes.Find(id);

        Assert.Equal(provision, mode?.Provision.ToString());
        Assert.Equal(form, mode?.Form);
    }

    [Theory]
    [InlineData("25(3)(a)", 4)]
    [InlineData("25(3)(b)", 3)]
    [InlineData("25(3)(d)", 2)]
    [InlineData("25(3)(d)(ii)", 1)]
    [InlineData("25", 12)]
    [InlineData("28", 2)]
    [InlineData("25(3)(a)-1", 0)]
    [InlineData("25(3bis)", 0)]
    [InlineData("7", 0)]
    public void A_citation_stands_for_the_modes_in_it(string provision, int count) => Assert.Equal(count, LiabilityModes.Under(Provision.Parse(provision)).Length);

    [Fact]
    public void No_mode_and_no_citation_name_none()
    {
        Assert.Null(LiabilityModes.Find(ModeOfLiability.None));
        Assert.Empty(LiabilityModes.Under(default));
    }

    [Theory]
    [InlineData(ModeOfLiability.IncitingGenocide, CrimeFamily.Genocide, ModeFit.Allowed)]
    [InlineData(ModeOfLiability.IncitingGenocide, CrimeFamily.CrimesAgainstHumanity, ModeFit.Excluded)]
    [InlineData(ModeOfLiability.IncitingGenocide, CrimeFamily.Aggression, ModeFit.Excluded)]
    [InlineData(ModeOfLiability.IncitingGenocide, CrimeFamily.AdministrationOfJustice, ModeFit.Excluded)]
    [InlineData(ModeOfLiability.Attempting, CrimeFamily.WarCrimes, ModeFit.Allowed)]
    [InlineData(ModeOfLiability.Attempting, CrimeFamily.Aggression, ModeFit.Disputed)]
    [InlineData(ModeOfLiability.Attempting, CrimeFamily.AdministrationOfJustice, ModeFit.ByRule163)]
    [InlineData(ModeOfLiability.CommandResponsibility, CrimeFamily.CrimesAgainstHumanity, ModeFit.Allowed)]
    [InlineData(ModeOfLiability.CommandResponsibility, CrimeFamily.Aggression, ModeFit.Disputed)]
    [InlineData(ModeOfLiability.SuperiorResponsibility, CrimeFamily.AdministrationOfJustice, ModeFit.Doubtful)]
    [InlineData(ModeOfLiability.Ordering, CrimeFamily.Aggression, ModeFit.LeadersOnly)]
    [InlineData(ModeOfLiability.DirectPerpetration, CrimeFamily.AdministrationOfJustice, ModeFit.ByRule163)]
    [InlineData(ModeOfLiability.DirectPerpetration, CrimeFamily.None, ModeFit.None)]
    [InlineData(ModeOfLiability.IncitingGenocide, CrimeFamily.None, ModeFit.None)]
    public void A_mode_fits_a_family_or_not(ModeOfLiability mode, CrimeFamily family, ModeFit fit) => Assert.Equal(fit, LiabilityModes.Find(mode)?.FitFor(family));

    [Fact]
    public void Only_indirect_co_perpetration_was_made_by_the_judges() => Assert.Equal(ModeOfLiability.IndirectCoPerpetration, Assert.Single(LiabilityModes.All, mode => mode.IsFromCaseLaw).Id);
}
