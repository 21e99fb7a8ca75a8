using InternationalJustice.Domain.Crimes;
using InternationalJustice.Domain.Data;
using InternationalJustice.Domain.Notation;
using InternationalJustice.Domain.Time;

namespace InternationalJustice.Domain.Tests.Crimes;

public class CrimeElementsTests
{
    private static readonly CrimeCatalogue Catalogue = Dataset.Embedded.Crimes;

    [Fact]
    public void Persecution_is_a_checklist_that_ends_with_the_elements_of_every_crime_against_humanity() =>
        Assert.Equal(
            [
                "7(1)(h)/deprivation-of-rights", "7(1)(h)/group-identity", "7(1)(h)/ground", "7(1)(h)/connection", "7(1)(h)/discriminatory-intent",
                "7/attack", "7/policy", "7/widespread-or-systematic", "7/part-of-attack", "7/knowledge-of-attack",
            ],
            Crime("7(1)(h)").Elements.Select(element => element.Id.ToString()));

    [Theory]
    [InlineData("8(2)(a)(i)", "8/international-conflict", "8/non-international-conflict")]
    [InlineData("8(2)(b)(i)", "8/international-conflict", "8/non-international-conflict")]
    [InlineData("8(2)(c)(i)-1", "8/non-international-conflict", "8/international-conflict")]
    [InlineData("8(2)(e)(i)", "8/non-international-conflict", "8/international-conflict")]
    public void A_war_crime_needs_its_kind_of_conflict_and_not_the_other(string code, string needed, string other)
    {
        var ids = Crime(code).Elements.Select(element => element.Id.ToString()).ToList();

        Assert.Contains(needed, ids);
        Assert.DoesNotContain(other, ids);
        Assert.Contains("8/nexus", ids);
    }

    [Theory]
    [InlineData("6(a)", "6/intent-to-destroy")]
    [InlineData("6(c)", "6/pattern")]
    [InlineData("7(1)(a)", "7/policy")]
    [InlineData("8bis(1)", "8bis(1)/leadership")]
    [InlineData("70(1)(b)", "70/proceedings")]
    [InlineData("8(2)(b)(xii)", "8(2)(b)(xii)/position")]
    [InlineData("8(2)(e)(viii)", "8(2)(e)(viii)/position")]
    public void A_crime_has_the_element_that_marks_it(string code, string element) => Assert.Contains(Crime(code).Elements, listed => listed.Id == ElementId.Parse(element));

    [Fact]
    public void Every_element_can_be_found_by_its_id_and_has_a_kind_and_a_sentence() => Assert.All(Catalogue.All, crime =>
    {
        Assert.Equal(crime.Elements.Length, crime.Elements.DistinctBy(element => element.Id).Count());
        Assert.Contains(crime.Elements, element => element.Kind is ElementKind.Conduct or ElementKind.Consequence);
        Assert.All(crime.Elements, element =>
        {
            Assert.Same(element, Catalogue.FindElement(element.Id));
            Assert.NotEqual(ElementKind.None, element.Kind);
            Assert.EndsWith(".", element.Text(Language.English), StringComparison.Ordinal);
            Assert.EndsWith(".", element.Text(Language.French), StringComparison.Ordinal);
            Assert.NotEqual(element.Text(Language.English), element.Text(Language.French));
            Assert.Empty(element.Text(Language.None));
            Assert.True(element.Id.Code.Contains(crime.Code));
            Assert.Equal(element.Id.Code != crime.Code, element.IsShared);
        });
    });

    [Fact]
    public void An_id_that_no_crime_has_finds_nothing() => Assert.Null(Catalogue.FindElement(ElementId.Parse("7(1)(h)/conection")));

    /// <summary>The list of crimes for which the Elements of Crimes let it be enough that something should have been known.</summary>
    [Fact]
    public void What_should_have_been_known_is_enough_for_six_crimes() =>
        Assert.Equal(
            ["6(e)", "8(2)(b)(vii)-1", "8(2)(b)(vii)-2", "8(2)(b)(vii)-4", "8(2)(b)(xxvi)", "8(2)(e)(vii)"],
            Catalogue.All.Where(crime => crime.Elements.Any(element => element.Text(Language.English).Contains("at least should have known", StringComparison.Ordinal))).Select(crime => crime.Code.ToString()));

    [Fact]
    public void A_crime_is_made_out_if_every_element_is()
    {
        var crime = Crime("7(1)(h)");

        var assessment = crime.Assess(crime.Elements.ToDictionary(element => element.Id, _ => Truth.Satisfied));

        Assert.Equal(Truth.Satisfied, assessment.Outcome);
        Assert.Equal(crime.Elements, assessment.Met);
        Assert.Empty(assessment.NotMet);
        Assert.Empty(assessment.Open);
        Assert.Same(crime, assessment.Crime);
    }

    [Theory]
    [InlineData("7(1)(h)", "7(1)(h)/connection")]
    [InlineData("7(1)(h)", "7/policy")]
    [InlineData("8(2)(e)(vii)", "8/nexus")]
    public void One_element_that_is_not_met_is_enough_to_fail_whatever_else_is_open(string code, string element)
    {
        var crime = Crime(code);

        var assessment = crime.Assess(new Dictionary<ElementId, Truth> { [ElementId.Parse(element)] = Truth.NotSatisfied });

        Assert.Equal(Truth.NotSatisfied, assessment.Outcome);
        Assert.Equal(ElementId.Parse(element), Assert.Single(assessment.NotMet).Id);
        Assert.Equal(crime.Elements.Length - 1, assessment.Open.Length);
    }

    [Theory]
    [InlineData("7(1)(h)/connection")]
    [InlineData("7/policy")]
    public void One_element_without_a_finding_leaves_it_open_and_is_named(string element)
    {
        var crime = Crime("7(1)(h)");
        var open = ElementId.Parse(element);

        var silent = crime.Assess(crime.Elements.Where(listed => listed.Id != open).ToDictionary(listed => listed.Id, _ => Truth.Satisfied));
        var undetermined = crime.Assess(crime.Elements.ToDictionary(listed => listed.Id, listed => listed.Id == open ? Truth.Undetermined : Truth.Satisfied));

        Assert.Equal(Truth.Undetermined, silent.Outcome);
        Assert.Equal(Truth.Undetermined, undetermined.Outcome);
        Assert.Equal(open, Assert.Single(silent.Open).Id);
        Assert.Equal(open, Assert.Single(undetermined.Open).Id);
    }

    [Fact]
    public void A_finding_on_a_shared_element_serves_every_crime_of_the_article()
    {
        var noPolicy = new Dictionary<ElementId, Truth> { [ElementId.Parse("7/policy")] = Truth.NotSatisfied };

        Assert.All(Catalogue.Find(CrimeCode.Parse("7")), crime => Assert.Equal(Truth.NotSatisfied, crime.Assess(noPolicy).Outcome));
        Assert.All(Catalogue.Find(CrimeCode.Parse("6")), crime => Assert.Equal(Truth.Undetermined, crime.Assess(noPolicy).Outcome));
    }

    [Fact]
    public void What_cannot_be_charged_cannot_be_made_out() =>
        Assert.Equal(Truth.NotSatisfied, Catalogue.NotOperative[0].Assess(new Dictionary<ElementId, Truth>()).Outcome);

    [Fact]
    public void Findings_must_be_given() => Assert.Throws<ArgumentNullException>(() => Crime("7(1)(h)").Assess(null!));

    private static Crime Crime(string code) => Assert.Single(Catalogue.Find(CrimeCode.Parse(code)));
}
