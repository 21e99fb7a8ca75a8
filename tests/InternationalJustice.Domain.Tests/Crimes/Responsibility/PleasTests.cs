using InternationalJustice.Domain.Citations;
using InternationalJustice.Domain.Crimes;
using InternationalJustice.Domain.Crimes.Responsibility;
using InternationalJustice.Domain.Notation;
using InternationalJustice.Domain.Time;

namespace InternationalJustice.Domain.Tests.Crimes.Responsibility;

public class PleasTests
{
    public static TheoryData<PleaKind> Kinds => [.. Enum.GetValues<PleaKind>().Where(kind => kind != PleaKind.None)];

    [Fact]
    public void Every_kind_of_plea_is_described_once() => Assert.Equal(Enum.GetValues<PleaKind>().Where(kind => kind != PleaKind.None), Pleas.All.Select(plea => plea.Kind));

    [Fact]
    public void No_plea_is_none() => Assert.Null(Pleas.Find(PleaKind.None));

    [Theory]
    [MemberData(nameof(Kinds))]
    public void A_plea_cites_the_Statute_and_has_words_in_both_languages(PleaKind kind)
    {
        var plea = Pleas.Find(kind)!;

        Assert.True(RomeStatute.Contains(plea.Provision));
        Assert.NotEqual(PleaEffect.None, plea.Effect);
        Assert.NotEmpty(plea.Name(Language.English));
        Assert.NotEmpty(plea.Name(Language.French));
        Assert.Empty(plea.Name(Language.None));
        Assert.Equal(plea.Effect == PleaEffect.NoEffect, plea.Requirements.IsEmpty);
        Assert.Equal(plea.Requirements.Length, plea.Requirements.DistinctBy(requirement => requirement.Id).Count());
        Assert.All(plea.Requirements, requirement => Assert.True(plea.Provision.Contains(requirement.Provision)));
    }

    [Theory]
    [InlineData(PleaKind.MentalDisease, "31(1)(a)", PleaEffect.ExcludesResponsibility)]
    [InlineData(PleaKind.Intoxication, "31(1)(b)", PleaEffect.ExcludesResponsibility)]
    [InlineData(PleaKind.DefenceOfPersons, "31(1)(c)", PleaEffect.ExcludesResponsibility)]
    [InlineData(PleaKind.DefenceOfProperty, "31(1)(c)", PleaEffect.ExcludesResponsibility)]
    [InlineData(PleaKind.Duress, "31(1)(d)", PleaEffect.ExcludesResponsibility)]
    [InlineData(PleaKind.OtherGround, "31(3)", PleaEffect.MayExcludeResponsibility)]
    [InlineData(PleaKind.MistakeOfFact, "32(1)", PleaEffect.ExcludesResponsibility)]
    [InlineData(PleaKind.MistakeOfLaw, "32(2)", PleaEffect.MayExcludeResponsibility)]
    [InlineData(PleaKind.MistakeAboutCriminality, "32(2)", PleaEffect.NoEffect)]
    [InlineData(PleaKind.SuperiorOrder, "33", PleaEffect.ExcludesResponsibility)]
    [InlineData(PleaKind.Minority, "26", PleaEffect.BarsProceedings)]
    [InlineData(PleaKind.OfficialCapacity, "27(1)", PleaEffect.NoEffect)]
    [InlineData(PleaKind.Immunity, "27(2)", PleaEffect.NoEffect)]
    [InlineData(PleaKind.LapseOfTime, "29", PleaEffect.BarsProceedings)]
    public void A_plea_has_its_place_and_effect_in_the_Statute(PleaKind kind, string provision, PleaEffect effect)
    {
        Assert.Equal(Provision.Parse(provision), Pleas.Find(kind)?.Provision);
        Assert.Equal(effect, Pleas.Find(kind)?.Effect);
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void A_plea_fails_with_one_requirement_and_waits_for_one_that_is_open(PleaKind kind)
    {
        var plea = Pleas.Find(kind)!;
        Assert.All(plea.Requirements, requirement =>
        {
            var id = requirement.Id.ToString();
            Assert.Equal(Truth.NotSatisfied, plea.Assess(CrimeFamily.None, Findings.AllMet(plea.Requirements, id, Truth.NotSatisfied)).Outcome);
            var open = plea.Assess(CrimeFamily.None, Findings.AllMet(plea.Requirements, id, Truth.Undetermined));
            Assert.Equal(Truth.Undetermined, open.Outcome);
            Assert.Same(requirement, Assert.Single(open.Requirements.Open));
        });
    }

    [Theory]
    [InlineData(PleaKind.Duress, Truth.Satisfied)]
    [InlineData(PleaKind.MistakeOfFact, Truth.Satisfied)]
    [InlineData(PleaKind.MistakeOfLaw, Truth.Undetermined)]
    [InlineData(PleaKind.OtherGround, Truth.Undetermined)]
    [InlineData(PleaKind.MistakeAboutCriminality, Truth.NotSatisfied)]
    [InlineData(PleaKind.OfficialCapacity, Truth.NotSatisfied)]
    [InlineData(PleaKind.Immunity, Truth.NotSatisfied)]
    public void With_everything_shown_a_plea_succeeds_unless_the_Statute_says_may_or_refuses_it(PleaKind kind, Truth outcome)
    {
        var plea = Pleas.Find(kind)!;

        Assert.Equal(outcome, plea.Assess(CrimeFamily.CrimesAgainstHumanity, Findings.AllMet(plea.Requirements)).Outcome);
    }

    [Fact]
    public void Findings_must_be_given() => Assert.Throws<ArgumentNullException>(() => Pleas.All[0].Assess(CrimeFamily.Genocide, null!));

    [Fact]
    public void Ids_of_requirements_never_mean_two_things()
    {
        var requirements = Pleas.All.SelectMany(plea => plea.Requirements).Concat(LiabilityModes.All.SelectMany(mode => mode.Requirements)).Concat(Article30.All).Concat(Article77.LifeRequirements).Append(Article25.Leadership);

        Assert.All(requirements.GroupBy(requirement => requirement.Id), same =>
        {
            Assert.Single(same.Select(requirement => requirement.Text(Language.English)).Distinct());
            Assert.All(same, requirement =>
            {
                Assert.True(RomeStatute.Contains(requirement.Provision), requirement.ToString());
                Assert.EndsWith(".", requirement.Text(Language.English), StringComparison.Ordinal);
                Assert.EndsWith(".", requirement.Text(Language.French), StringComparison.Ordinal);
                Assert.Empty(requirement.Text(Language.None));
                Assert.NotEqual(ElementKind.None, requirement.Kind);
            });
        });
    }
}
