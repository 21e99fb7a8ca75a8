using System.Globalization;

namespace InternationalJustice.Domain.Tests.House;

/// <summary>The number of a member may be stored by users for decades, so it never changes; PinnedEnumValues.txt records each.</summary>
public class EnumRules
{
    public static TheoryData<Type> Enums => [.. Library.PublicTypes.Where(type => type.IsEnum)];

    [Theory]
    [MemberData(nameof(Enums))]
    public void Zero_is_a_member(Type type) => Assert.True(Enum.IsDefined(type, Enum.ToObject(type, 0)));

    [Theory]
    [MemberData(nameof(Enums))]
    public void No_two_members_have_the_same_number(Type type) => Assert.Equal(Enum.GetNames(type).Length, Enum.GetValuesAsUnderlyingType(type).Cast<object>().Distinct().Count());

    [Fact]
    public void Numbers_are_as_recorded()
    {
        var file = Path.Combine(Library.RepositoryRoot, "tests", "InternationalJustice.Domain.Tests", "House", "PinnedEnumValues.txt");
        var pinned = File.ReadAllLines(file);
        string[] actual = [.. Library.PublicTypes.Where(type => type.IsEnum).OrderBy(type => type.FullName, StringComparer.Ordinal).SelectMany(Lines)];

        Assert.True(
            pinned.SequenceEqual(actual),
            $"Lines to add to PinnedEnumValues.txt, for members that are new:\n{string.Join('\n', actual.Except(pinned))}\nLines that no longer hold, which breaks users once they are released:\n{string.Join('\n', pinned.Except(actual))}\nThe lines are sorted by type and number.");
    }

    private static IEnumerable<string> Lines(Type type) => Enum.GetNames(type)
        .Select(name => (Name: name, Number: Convert.ToInt64(Enum.Parse(type, name), CultureInfo.InvariantCulture)))
        .OrderBy(member => member.Number)
        .Select(member => string.Create(CultureInfo.InvariantCulture, $"{type.FullName![(Library.Root.Length + 1)..]}.{member.Name} = {member.Number}"));
}
