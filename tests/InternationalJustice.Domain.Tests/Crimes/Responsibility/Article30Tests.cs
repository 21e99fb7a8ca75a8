using InternationalJustice.Domain.Crimes;
using InternationalJustice.Domain.Crimes.Responsibility;
using InternationalJustice.Domain.Time;

namespace InternationalJustice.Domain.Tests.Crimes.Responsibility;

public class Article30Tests
{
    [Theory]
    [InlineData(ElementKind.Conduct, "30(2)(a)/conduct-meant")]
    [InlineData(ElementKind.Consequence, "30(2)(b)/consequence-meant")]
    [InlineData(ElementKind.Circumstance, "30(3)/circumstance-known")]
    [InlineData(ElementKind.Mental, null)]
    [InlineData(ElementKind.Contextual, null)]
    [InlineData(ElementKind.None, null)]
    public void Each_kind_of_material_element_has_its_mental_element(ElementKind kind, string? id) => Assert.Equal(id, Article30.For(kind)?.Id.ToString());

    /// <summary>Lubanga, Appeals Chamber, 1 December 2014; Bemba, Pre-Trial Chamber II, 15 June 2009.</summary>
    [Theory]
    [InlineData(MentalState.Wanted, Truth.Satisfied)]
    [InlineData(MentalState.Certain, Truth.Satisfied)]
    [InlineData(MentalState.Accepted, Truth.NotSatisfied)]
    [InlineData(MentalState.Reckless, Truth.NotSatisfied)]
    [InlineData(MentalState.Negligent, Truth.NotSatisfied)]
    [InlineData(MentalState.None, Truth.Undetermined)]
    public void Intent_reaches_virtual_certainty_and_no_accepted_risk(MentalState state, Truth covered) => Assert.Equal(covered, Article30.Covers(state));
}
