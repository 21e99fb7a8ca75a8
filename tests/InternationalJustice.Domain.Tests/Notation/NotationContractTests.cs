using System.Reflection;
using InternationalJustice.Domain.Notation;

namespace InternationalJustice.Domain.Tests.Notation;

public class NotationContractTests
{
    public static TheoryData<Type> NotationTypes => [.. typeof(INotation<>).Assembly.GetTypes().Where(IsNotation)];

    [Theory]
    [MemberData(nameof(NotationTypes))]
    public void Every_type_with_a_notation_is_held_to_the_contract(Type type)
    {
        var contract = typeof(NotationContract<>).MakeGenericType(type);

        Assert.True(
            typeof(NotationContractTests).Assembly.GetTypes().Count(test => test.IsSubclassOf(contract)) == 1,
            $"Write one class {type.Name}NotationTests : NotationContract<{type.Name}> with samples, as DatePeriodNotationTests is one.");
    }

    [Theory]
    [MemberData(nameof(NotationTypes))]
    public void Every_type_with_a_notation_has_a_Parse_of_its_own_that_needs_no_culture(Type type)
    {
        var parse = type.GetMethod("Parse", BindingFlags.Public | BindingFlags.Static, [typeof(string)]);

        Assert.NotNull(parse);
        Assert.Equal(type, parse.ReturnType);
        Assert.IsType<FormatException>(Assert.Throws<TargetInvocationException>(() => parse.Invoke(null, ["?"])).InnerException);
        Assert.IsType<ArgumentNullException>(Assert.Throws<TargetInvocationException>(() => parse.Invoke(null, [null])).InnerException);
    }

    private static bool IsNotation(Type type) => type.IsValueType && type.GetInterfaces().Any(one => one.IsGenericType && one.GetGenericTypeDefinition() == typeof(INotation<>));
}
