using InternationalJustice.Domain.Crimes;
using InternationalJustice.Domain.Crimes.Responsibility;
using InternationalJustice.Domain.Time;

namespace InternationalJustice.Domain.Tests.Crimes.Responsibility;

public class CumulativeConvictionsTests
{
    [Theory]
    [InlineData("7(1)(g)-1", "8(2)(e)(vi)-1", Truth.Undetermined, Truth.Undetermined, Truth.Satisfied)]
    [InlineData("8(2)(e)(vi)-1", "7(1)(g)-1", Truth.Undetermined, Truth.Undetermined, Truth.Satisfied)]
    [InlineData("7(1)(a)", "7(1)(a)", Truth.Satisfied, Truth.Satisfied, Truth.NotSatisfied)]
    [InlineData("7(1)(a)", "7(1)(h)", Truth.Satisfied, Truth.Satisfied, Truth.Satisfied)]
    [InlineData("7(1)(a)", "7(1)(h)", Truth.NotSatisfied, Truth.Satisfied, Truth.NotSatisfied)]
    [InlineData("7(1)(a)", "7(1)(h)", Truth.Undetermined, Truth.Satisfied, Truth.Undetermined)]
    [InlineData("6(a)", "7(1)(b)", Truth.Undetermined, Truth.Undetermined, Truth.Undetermined)]
    public void Each_crime_needs_an_element_of_its_own(string first, string second, Truth firstIsDistinct, Truth secondIsDistinct, Truth allowed) =>
        Assert.Equal(allowed, CumulativeConvictions.Allowed(CrimeCode.Parse(first), CrimeCode.Parse(second), firstIsDistinct, secondIsDistinct));
}
