using System.Text.RegularExpressions;

namespace InternationalJustice.Domain.Tests.House;

/// <summary>The folders of the library are the floors of a house: a floor may use what lies below it and nothing else.</summary>
public partial class FloorRules
{
    /// <summary>From the ground up; what shares a line does not know its neighbour.</summary>
    private static readonly string[][] Floors =
    [
        ["Collections"], ["Notation"], ["Time"], ["Citations"], ["Documents"], ["Positions"], ["States"], ["Crimes"], ["Courts"], ["Situations"], ["Warrants"], ["Data"], ["Jurisdiction"], ["Charges"], ["Cooperation"], ["Validation"], ["Serialization"],
    ];

    /// <summary>Names such as <c>Time.Timeline</c>, by which a type of another floor can be reached without a using directive.</summary>
    private static readonly HashSet<string> QualifiedNames = [.. Library.WrittenTypes.Select(type => $"{FloorOf(type.Namespace!)}.{type.Name.Split('`')[0]}")];

    public static TheoryData<string> SourceFiles => [.. Library.SourceFiles];

    [Theory]
    [MemberData(nameof(SourceFiles))]
    public void A_file_uses_lower_floors_only(string file)
    {
        var source = Comments().Replace(Library.ReadSource(file), string.Empty);
        var level = LevelOf(file.Split('/')[0]);
        var used = Usings().Matches(source).Select(match => match.Groups[1].Value)
            .Concat(Qualified().Matches(source).Where(match => QualifiedNames.Contains(match.Value)).Select(match => match.Groups[1].Value))
            .Distinct();

        Assert.All(used.Where(floor => floor != file.Split('/')[0]), floor => Assert.True(LevelOf(floor) < level, $"{file} uses {floor}, which is not below it."));
    }

    [Theory]
    [MemberData(nameof(SourceFiles))]
    public void A_namespace_is_named_like_its_folder(string file) =>
        Assert.Equal($"{Library.Root}.{Path.GetDirectoryName(file)!.Replace('/', '.').Replace('\\', '.')}", Namespace().Match(Library.ReadSource(file)).Groups[1].Value);

    [Fact]
    public void A_public_type_has_a_file_of_its_name()
    {
        var files = Library.SourceFiles.ToHashSet();

        Assert.All(Library.PublicTypes, type =>
        {
            var folder = type.Namespace![(Library.Root.Length + 1)..].Replace('.', '/');
            var name = type.Name.Split('`')[0];
            Assert.True(files.Contains($"{folder}/{name}.cs") || files.Contains($"{folder}/{name}OfT.cs"), $"{type} is not in {folder}/{name}.cs.");
        });
    }

    private static int LevelOf(string floor)
    {
        var level = Array.FindIndex(Floors, names => names.Contains(floor));
        return level >= 0 ? level : throw new InvalidOperationException($"{floor} is no floor of the house.");
    }

    private static string FloorOf(string name) => name.Length > Library.Root.Length ? name[(Library.Root.Length + 1)..].Split('.')[0] : string.Empty;

    [GeneratedRegex(@"//[^\n]*")]
    private static partial Regex Comments();

    [GeneratedRegex(@"^\s*(?:global )?using (?:static )?(?:\w+ = )?InternationalJustice\.Domain\.(\w+)", RegexOptions.Multiline)]
    private static partial Regex Usings();

    [GeneratedRegex(@"\b([A-Z]\w+)\.[A-Z]\w+")]
    private static partial Regex Qualified();

    [GeneratedRegex(@"^namespace ([\w.]+);", RegexOptions.Multiline)]
    private static partial Regex Namespace();
}
