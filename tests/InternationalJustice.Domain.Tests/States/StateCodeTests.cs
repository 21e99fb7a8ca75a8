using InternationalJustice.Domain.States;

namespace InternationalJustice.Domain.Tests.States;

public class StateCodeTests
{
    [Theory]
    [InlineData("XAA", true)]
    [InlineData("XKW", true)]
    [InlineData("XKX", false)]
    [InlineData("XKY", true)]
    [InlineData("XZZ", true)]
    [InlineData("WZZ", false)]
    [InlineData("YAA", false)]
    [InlineData("AXA", false)]
    [InlineData("PSE", false)]
    public void Codes_from_XAA_to_XZZ_are_fictional_except_that_of_Kosovo(string code, bool isFictional) => Assert.Equal(isFictional, StateCode.Parse(code).IsFictional);

    [Fact]
    public void The_default_is_no_State()
    {
        Assert.Equal("", default(StateCode).ToString());
        Assert.False(default(StateCode).IsFictional);
        Assert.True(default(StateCode) < StateCode.Parse("AAA"));
    }

    [Fact]
    public void The_default_of_an_amendment_is_no_amendment() => Assert.Equal("", default(AmendmentId).ToString());
}
