using InternationalJustice.Domain.Citations;
using InternationalJustice.Domain.Crimes;
using InternationalJustice.Domain.Crimes.Responsibility;
using InternationalJustice.Domain.Notation;
using InternationalJustice.Domain.Time;

namespace InternationalJustice.Domain.Tests.Crimes.Responsibility;

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
            Assert.Equal(ElementKind.Mental, mode.Requirements[^1].Kind);
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

    [Fact]
    public void What_is_contested_about_a_mode_is_said_in_both_languages() => Assert.All(LiabilityModes.All, mode =>
    {
        Assert.Equal(mode.Contested(Language.English).Length, mode.Contested(Language.French).Length);
        Assert.All(mode.Contested(Language.English).Concat(mode.Contested(Language.French)), Assert.NotEmpty);
    });

    [Theory]
    [InlineData(ModeOfLiability.CommandResponsibility, true)]
    [InlineData(ModeOfLiability.Assisting, true)]
    [InlineData(ModeOfLiability.IndirectCoPerpetration, true)]
    [InlineData(ModeOfLiability.Ordering, false)]
    public void The_modes_on_whose_bounds_judges_differ_say_so(ModeOfLiability mode, bool contested) => Assert.Equal(contested, LiabilityModes.Find(mode)!.Contested(Language.English).Length > 0);

    /// <summary>Articles 25(3)(c), 25(3)(d)(i), 28(a) and 28(b) ask for a purpose, or are content with less than knowledge; incitement needs the special intent of genocide.</summary>
    [Fact]
    public void Some_modes_depart_from_article_30() =>
        Assert.Equal(
            ["25(3)(c)/purpose", "25(3)(d)(i)/aim", "25(3)(e)/intent-to-destroy", "28(a)/knew-or-should-have-known", "28(b)/knew-or-disregarded"],
            LiabilityModes.All.SelectMany(mode => mode.Requirements).Where(requirement => requirement.DepartsFromArticle30).Select(requirement => requirement.Id.ToString()));

    [Fact]
    public void A_mode_is_made_out_if_every_requirement_is()
    {
        var mode = LiabilityModes.Find(ModeOfLiability.Assisting)!;

        var assessment = mode.Assess(CrimeFamily.WarCrimes, Findings.AllMet(mode.Requirements));

        Assert.Same(mode, assessment.Mode);
        Assert.Equal(ModeFit.Allowed, assessment.Fit);
        Assert.Equal(Truth.Satisfied, assessment.Outcome);
        Assert.Equal(mode.Requirements, assessment.Requirements.Met);
        Assert.Empty(assessment.Requirements.Open);
    }

    [Fact]
    public void To_have_known_without_the_purpose_is_no_assistance()
    {
        var mode = LiabilityModes.Find(ModeOfLiability.Assisting)!;

        var assessment = mode.Assess(CrimeFamily.WarCrimes, Findings.AllMet(mode.Requirements, "25(3)(c)/purpose", Truth.NotSatisfied));

        Assert.Equal(Truth.NotSatisfied, assessment.Outcome);
        Assert.Equal("25(3)(c)/purpose", Assert.Single(assessment.Requirements.NotMet).Id.ToString());
    }

    [Fact]
    public void What_nobody_found_is_named_as_missing()
    {
        var mode = LiabilityModes.Find(ModeOfLiability.CommandResponsibility)!;

        var assessment = mode.Assess(CrimeFamily.CrimesAgainstHumanity, Findings.AllMet(mode.Requirements, "28(a)/no-measures", Truth.Undetermined));

        Assert.Equal(Truth.Undetermined, assessment.Outcome);
        Assert.Equal("28(a)/no-measures", Assert.Single(assessment.Requirements.Open).Id.ToString());
        Assert.Equal(mode.Requirements, mode.Assess(CrimeFamily.CrimesAgainstHumanity, new Dictionary<ElementId, Truth>()).Requirements.Open);
    }

    [Fact]
    public void A_mode_that_does_not_exist_for_the_crime_fails_whatever_was_found()
    {
        var mode = LiabilityModes.Find(ModeOfLiability.IncitingGenocide)!;
        var found = Findings.AllMet(mode.Requirements);

        Assert.Equal(Truth.Satisfied, mode.Assess(CrimeFamily.Genocide, found).Outcome);
        Assert.Equal(Truth.NotSatisfied, mode.Assess(CrimeFamily.WarCrimes, found).Outcome);
        Assert.Equal(Truth.NotSatisfied, mode.Assess(CrimeFamily.None, found).Outcome);
    }

    [Theory]
    [InlineData(ModeOfLiability.CommandResponsibility, CrimeFamily.Aggression)]
    [InlineData(ModeOfLiability.CommandResponsibility, CrimeFamily.AdministrationOfJustice)]
    [InlineData(ModeOfLiability.Attempting, CrimeFamily.Aggression)]
    public void Where_it_is_contested_whether_a_mode_exists_it_is_never_made_out_but_can_fail(ModeOfLiability id, CrimeFamily family)
    {
        var mode = LiabilityModes.Find(id)!;
        var found = Findings.AllMet(mode.RequirementsFor(family));

        Assert.Equal(Truth.Undetermined, mode.Assess(family, found).Outcome);
        Assert.Equal(Truth.NotSatisfied, mode.Assess(family, new Dictionary<ElementId, Truth> { [mode.Requirements[0].Id] = Truth.NotSatisfied }).Outcome);
    }

    [Fact]
    public void Findings_must_be_given() => Assert.Throws<ArgumentNullException>(() => LiabilityModes.All[0].Assess(CrimeFamily.Genocide, null!));
}
